// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { ErrorSummary, Tag } from "~/ui";
import { EarlierDays, recordedBy } from "./EarlierDays";
import { RecordDay, type RefusedDay } from "./RecordDay";
import { holdsThrough, latestOf, type PartState } from "./readiness";
import type { TendedReadiness } from "./readiness.server";
import type { Tools } from "./tools";

interface Props extends TendedReadiness {
  tools: Tools;
  today: Day;
  term: string;
  refused: RefusedDay | undefined;
}

/** Each part of a unit's readiness: whether it is done, how long ago, the next step, and what helps with it. */
export function ReadinessList({ unit, readiness, directory, facts, tools, today, term, refused }: Props) {
  const { words, day } = useWords();
  const say = words.readiness;
  const keeps = unit.isOmbud || unit.leads;
  const done = readiness.filter(({ state }) => state === "done").length;

  const nextStep = ({ part, state, onDay }: PartState) => {
    const through = part === "directory" || onDay === null ? "" : day(holdsThrough(part, onDay));
    return say.next[part][state](through, directory.care);
  };
  const stands = ({ part, onDay, days }: PartState) => {
    if (onDay === null || days === null) return say.never;
    if (part === "directory") return `${say.whenDirectory(day(onDay), say.ago(days))}. ${say.by.coordinator}.`;
    const by = latestOf(facts, part)?.by;
    return `${say.when(day(onDay), say.ago(days))}.${by ? ` ${recordedBy(words, by, term)}.` : ""}`;
  };

  return (
    <section aria-labelledby="readiness">
      <ErrorSummary
        title={say.record.wrong}
        errors={refused ? [{ href: `#${refused.kind}`, text: say.record.problems[refused.problem] }] : []}
      />
      <h2 id="readiness">{say.listTitle}</h2>
      <p>{say.summary(done, readiness.length)}</p>
      <p className="hint">{words.meaning.asOf(day(today))}</p>
      <ul className="readiness">
        {readiness.map((each) => {
          const { part, state } = each;
          return (
            <li key={part}>
              <div className="readiness-head">
                <h3>{say.parts[part]}</h3>
                <Tag tone={state === "done" ? "plain" : "strong"}>{say.states[part][state]}</Tag>
              </div>
              <p className="hint">{stands(each)}</p>
              <p>{nextStep(each)}</p>
              <ul className="readiness-tools on-screen" aria-label={say.tools}>
                {tools[part].map(({ address, title }) => (
                  <li key={address}>
                    <a href={address} lang="sv">
                      {title}
                    </a>
                  </li>
                ))}
                {part === "directory" && (
                  <li>
                    <a href="/support">{say.toSupport}</a>
                  </li>
                )}
              </ul>
              {part !== "directory" && (
                <div className="readiness-days on-screen">
                  {keeps && <RecordDay kind={part} today={today} refused={refused} />}
                  <EarlierDays
                    facts={facts.filter(({ kind }) => kind === part).slice(0, shownDays)}
                    unitId={unit.id}
                    keeps={keeps}
                    term={term}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Some years of a unit's days: older ones say nothing about today. */
const shownDays = 12;
