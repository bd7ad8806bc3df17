// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { roleName } from "~/people/roleName";
import { Button, Meaning, Select, Table, Tag } from "~/ui";
import { type Lack, lacks, type PartState } from "./readiness";
import type { ReadinessTable as Shown } from "./readiness.server";

interface Props {
  table: Shown;
  /** What is shown is what lacks this. */
  lack: Lack | null;
  term: string;
}

/** The units side by side, those that need help first. Nobody is named. */
export function ReadinessTable({ table, lack, term }: Props) {
  const { words, day } = useWords();
  const say = words.readiness;
  const label = (each: Lack) => (each === "ombud" ? roleName(words, "vinOmbud", term) : say.short[each]);
  return (
    <>
      <section aria-labelledby="have">
        <h2 id="have">{say.table.have}</h2>
        <ul className="counts">
          {lacks.map((each) => (
            <li key={each} className="count">
              <a href={address(each, 1)} aria-current={lack === each || undefined}>
                <b>{say.table.of(table.have[each], table.all)}</b> {label(each)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <form method="get" className="filter on-screen">
        <Select label={say.table.filter} name="missing" defaultValue={lack ?? ""}>
          <option value="">{say.table.all}</option>
          {lacks.map((each) => (
            <option key={each} value={each}>
              {label(each)}
            </option>
          ))}
        </Select>
        <Button kind="secondary">{say.table.submit}</Button>
      </form>
      <p>{table.shown > 0 ? say.table.shown(table.shown, table.all) : say.table.none}</p>
      {table.units.length > 0 && (
        <Table
          caption={say.table.caption}
          head={[say.table.unit, ...lacks.map(label)]}
          rows={table.units.map(({ unitId, unitName, hasOmbud, readiness }) => ({
            id: unitId,
            cells: [
              <a key="unit" href={`/unit/${unitId}`}>
                {unitName}
              </a>,
              hasOmbud ? (
                say.table.yes
              ) : (
                <Tag key="ombud" tone="strong">
                  {say.states.routine.missing}
                </Tag>
              ),
              ...readiness.map((part) => <Stands key={part.part} {...part} day={day} />),
            ],
          }))}
        />
      )}
      {table.pages > 1 && (
        <nav className="pages" aria-label={words.team.pages}>
          {table.page > 1 && <a href={address(lack, table.page - 1)}>{words.team.previous}</a>}{" "}
          <span>{words.team.page(table.page, table.pages)}</span>{" "}
          {table.page < table.pages && <a href={address(lack, table.page + 1)}>{words.team.next}</a>}
        </nav>
      )}
      <Meaning
        title={words.meaning.figures}
        meanings={lacks.map((each) => ({ term: label(each), meaning: say.table.meanings[each] }))}
        after={say.table.limits}
      />
    </>
  );
}

const address = (lack: Lack | null, page: number) => {
  const search = new URLSearchParams({ ...(lack && { missing: lack }), ...(page > 1 && { page: String(page) }) });
  return search.size > 0 ? `/readiness?${search}` : "/readiness";
};

/** What is done is its day; what is not says so, with the day it was done last. */
function Stands({ part, state, onDay, day }: PartState & { day: (day: Day) => string }) {
  const { words } = useWords();
  const when = onDay && <span className="line">{day(onDay)}</span>;
  if (state === "done") return <span>{when}</span>;
  const says = words.readiness.states[part][state];
  // The same for all of them, so it tells no unit from another.
  if (part === "directory") return <span>{says}</span>;
  return (
    <span>
      <Tag tone="strong">{says}</Tag>
      {when}
    </span>
  );
}
