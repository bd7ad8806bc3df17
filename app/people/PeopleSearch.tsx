// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Actions, Button, Field, Select, Table, Tag } from "~/ui";
import { type UnitChoice, UnitOptions } from "./fields";
import { roleName } from "./roleName";
import type { FoundPerson, Wanted } from "./search.server";

/** What is looked for: it stands in the address, so that a list can be kept and sent. */
export function SearchForm({ wanted, units }: { wanted: Wanted; units: readonly UnitChoice[] }) {
  const { words } = useWords();
  const say = words.people.search;
  return (
    <search>
      <form method="get">
        <Field label={say.text} hint={say.hint} name="text" type="search" defaultValue={wanted.text} />
        <Select label={say.unit} name="unit" defaultValue={wanted.unit}>
          <option value="">{say.all}</option>
          <UnitOptions units={units} />
        </Select>
        <div className="choice">
          <input type="checkbox" id="former" name="former" value="yes" defaultChecked={wanted.former} />
          <label htmlFor="former">{say.former}</label>
        </div>
        <Actions>
          <Button kind="secondary">{say.submit}</Button>
        </Actions>
      </form>
    </search>
  );
}

interface Props {
  people: FoundPerson[];
  count: number;
  page: number;
  pages: number;
  /** From so many on a name is in too many others. */
  mostFound: number;
  wanted: Wanted;
  term: string;
  today: Day;
}

/** Whom the search found, and the way to each. */
export function FoundPeople({ people, count, page, pages, mostFound, wanted, term, today }: Props) {
  const { words, day } = useWords();
  const say = words.people;
  if (count === 0) return <p>{wanted.text || wanted.unit ? say.search.none : say.search.begin}</p>;
  const address = (number: number) =>
    `/people?${new URLSearchParams({
      text: wanted.text,
      unit: wanted.unit,
      ...(wanted.only ? { only: "yes" } : {}),
      ...(wanted.former ? { former: "yes" } : {}),
      page: String(number),
    })}`;
  return (
    <>
      <p>{wanted.text && count >= mostFound ? say.search.many : say.search.found(count)}</p>
      {wanted.only && wanted.unit && <p>{say.search.only}</p>}
      <Table
        caption={say.search.caption}
        head={[say.name, say.roles, say.numberShort]}
        rows={people.map((person) => ({
          id: person.id,
          cells: [
            <>
              <a key="name" href={`/people/${person.id}`} lang="sv">
                {person.name}
              </a>{" "}
              {person.isProtected && <Tag>{say.protectedTag}</Tag>}
            </>,
            person.employedTo !== null && person.employedTo < today
              ? say.leftOn(day(person.employedTo))
              : person.employedFrom > today
                ? say.startsOn(day(person.employedFrom))
                : person.roles.map(({ role, unit }) => say.roleIn(roleName(words, role, term), unit)).join("; ") ||
                  say.none,
            person.number ?? say.none,
          ],
        }))}
      />
      {pages > 1 && (
        <nav className="pages" aria-label={say.search.pages}>
          {page > 1 && <a href={address(page - 1)}>{say.search.previous}</a>}{" "}
          <span>{say.search.page(page, pages)}</span>{" "}
          {page < pages && <a href={address(page + 1)}>{say.search.next}</a>}
        </nav>
      )}
    </>
  );
}
