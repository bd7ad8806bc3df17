// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, Notice, Table } from "~/ui";
import type { Preview } from "./preview.server";
import { RuleText } from "./RuleText";
import type { Terms } from "./rule";
import { fieldsOf } from "./ruleForm";

interface Props {
  rule: { id: string; version: number; terms: Terms };
  unit: string;
  term: string;
  preview: Preview;
}

const groups = ["asked", "waiting", "done", "notAsked"] as const;
const events = ["done", "counted", "due", "opens", "counts"] as const;

/** What a rule would come to, with the button that saves just that. */
export function RulePreview({ rule, unit, term, preview }: Props) {
  const { words, day } = useWords();
  const say = words.rules;
  const { people, isApproved, examples } = preview;
  const shown = events.filter((what) => examples.some((each) => each.events.some((event) => event.what === what)));
  return (
    <section aria-labelledby="means">
      <h2 id="means">{say.meansTitle}</h2>
      <RuleText terms={rule.terms} unit={unit} term={term} />
      {!isApproved && <Notice kind="attention" title={say.notApproved} />}
      <p>{people === 0 ? say.nobody : say.means(people)}</p>
      {people > 0 && (
        <ul>
          {groups.map((group) => {
            const count = group === "asked" && !isApproved ? say.counts.askedOnceApproved : say.counts[group];
            return preview[group] > 0 && <li key={group}>{count(preview[group])}</li>;
          })}
        </ul>
      )}
      {examples.length > 0 && (
        <>
          <Table
            caption={say.examples}
            head={[words.team.name, ...shown.map((what) => say.event[what])]}
            rows={examples.map((each) => ({
              id: each.personId,
              cells: [
                each.name,
                ...shown.map((what) => {
                  const event = each.events.find((one) => one.what === what);
                  return (
                    <span key={what} className="day">
                      {event ? day(event.day) : "–"}
                    </span>
                  );
                }),
              ],
            }))}
          />
          <p className="hint">{say.assumes}</p>
        </>
      )}
      <p>{say.keeps}</p>
      <form method="post" action={`/rules/${rule.id}/versions`}>
        <input type="hidden" name="version" value={rule.version} />
        {fieldsOf(rule.terms).map(([name, value]) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button>{say.save}</Button>
        </Actions>
      </form>
    </section>
  );
}
