// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button, Details, Table } from "~/ui";
import type { ShownUnit } from "./organisation.server";

/** The open units as a table in the order of the tree, and the closed ones below. */
export function UnitTree({ units, tops }: { units: ShownUnit[]; tops: string[] }) {
  const { words, day } = useWords();
  const say = words.people.organisation;
  const closed = units.filter(({ closedOn }) => closedOn !== null);
  return (
    <>
      <Table
        caption={say.caption}
        head={[say.unit, say.code, { label: say.people, numeric: true }, say.change]}
        rows={units
          .filter(({ closedOn }) => closedOn === null)
          .map(({ id, name, code, people, depth }) => ({
            id,
            cells: [
              <span key="name" className={`level-${Math.min(depth, 3)}`} lang="sv">
                {name}
              </span>,
              code ?? "",
              people > 0 ? (
                <a key="people" href={`/people?unit=${id}&only=yes`}>
                  {people}
                </a>
              ) : (
                people
              ),
              tops.includes(id) ? (
                ""
              ) : (
                <a key="change" href={`/organisation/${id}`} aria-label={say.changeOf(name)}>
                  {say.change}
                </a>
              ),
            ],
          }))}
      />
      {closed.length > 0 && (
        <Details summary={say.showClosed}>
          <ul className="plain">
            {closed.map(({ id, name, closedOn }) => (
              <li key={id}>
                <span lang="sv">{name}</span>, {say.closed(day(closedOn ?? ""))}
                <form method="post" action={`/organisation/${id}/reopening`}>
                  <Button kind="quiet">
                    {say.reopen}
                    <span className="visually-hidden">: {name}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
