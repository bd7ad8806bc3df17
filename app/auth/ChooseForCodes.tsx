// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { LetInPerson } from "~/people/waysIn.server";
import { Button, Choices, Select } from "~/ui";

interface Props {
  units: { id: string; name: string }[];
  /** The one whose people are shown; null before one is chosen. */
  unitId: string | null;
  people: LetInPerson[];
  mostChosen: number;
}

/** First the unit, where there are several, then its people. */
export function ChooseForCodes({ units, unitId, people, mostChosen }: Props) {
  const { words } = useWords();
  const say = words.account.codes;
  return (
    <>
      {units.length > 1 && (
        <form method="get" action="/codes">
          <Select label={say.unit} name="unit" defaultValue={unitId ?? ""}>
            <option value="">{say.chooseUnit}</option>
            {units.map(({ id, name }) => (
              <option key={id} value={id} lang="sv">
                {name}
              </option>
            ))}
          </Select>
          <Button kind="secondary">{say.showUnit}</Button>
        </form>
      )}
      {unitId !== null && people.length === 0 && <p>{say.nobody}</p>}
      {people.length > 0 && (
        <form method="get" action="/codes/new" autoComplete="off">
          <Choices
            legend={say.who}
            hint={people.length >= mostChosen ? say.more(mostChosen) : say.whoHint}
            name="person"
            kind="several"
            options={people.map(({ id, name, hasPassword }) => ({
              value: id,
              label: (
                <>
                  <span lang="sv">{name}</span>
                  {Number(hasPassword) === 1 && <span className="hint"> {say.hasPassword}</span>}
                </>
              ),
            }))}
          />
          <Button>{say.submit}</Button>
        </form>
      )}
    </>
  );
}
