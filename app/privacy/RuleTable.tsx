// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Details, Table } from "~/ui";
import type { Previewed } from "./preview.server";
import { groundOf, without } from "./rules";

/** How long each kind of row is kept, what goes, and why. */
export function RuleTable({ rules }: { rules: readonly Previewed[] }) {
  const { words, day } = useWords();
  const say = words.retention;
  const name = (kind: string) => say.kinds[kind]?.name ?? kind;
  const counted = (count: number, isCeiling: boolean) => (isCeiling ? say.ceiling(count) : count);
  return (
    <>
      <Table
        caption={say.caption}
        head={[say.head.kind, say.head.days, say.head.tonight, say.head.soon, say.head.oldest]}
        rows={rules.map(({ kind, days, isChosen, tonight, soon, isCeiling, oldest }) => ({
          id: kind,
          cells: [
            name(kind),
            <span key="days">
              {say.days(days)}{" "}
              {isChosen && (
                <a href={`/retention/${kind}`}>
                  {say.change}
                  <span className="visually-hidden">: {name(kind)}</span>
                </a>
              )}
            </span>,
            counted(tonight, isCeiling),
            counted(soon, isCeiling),
            oldest ? day(oldest) : say.none,
          ],
        }))}
      />
      <Details summary={say.counts}>
        <p>{say.countsText}</p>
      </Details>
      <h2>{say.why}</h2>
      <Table
        caption={say.whyCaption}
        head={[say.whyHead.kind, say.whyHead.from, say.whyHead.reason, say.whyHead.ground]}
        rows={rules.map(({ kind }) => {
          const of = say.kinds[kind];
          return { id: kind, cells: [name(kind), of?.from, of?.reason, say.grounds[groundOf(kind)]] };
        })}
      />
      <h2>{say.rest}</h2>
      <dl className="facts">
        {without.map((each) => (
          <div key={each}>
            <dt>{say.without[each]?.name}</dt>
            <dd>{say.without[each]?.text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
