// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button, Field, Select } from "~/ui";
import { inOrder } from "./count";
import { sorts, type TeamFilter } from "./filter";
import { standingName } from "./standingName";

interface Props {
  courseId: string;
  filter: TeamFilter;
  units: readonly { id: string; name: string }[];
}

/** Who is shown, and in which order. What is chosen lives in the address. */
export function TeamFilterForm({ courseId, filter, units }: Props) {
  const { words } = useWords();
  const { filter: say, sorts: orders } = words.team;
  return (
    <form method="get" action="/team#every" className="filter">
      <input type="hidden" name="course" value={courseId} />
      <Field label={say.name} name="name" hint={say.nameHint} defaultValue={filter.name} maxLength={100} />
      <Select label={say.standing} name="standing" defaultValue={filter.standing ?? ""}>
        <option value="">{say.all}</option>
        {inOrder.map((each) => (
          <option key={each} value={each}>
            {standingName(words, each)}
          </option>
        ))}
      </Select>
      {units.length > 1 && (
        <Select label={say.unit} name="unit" defaultValue={filter.unit ?? ""}>
          <option value="">{say.all}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Select label={say.sort} name="sort" defaultValue={filter.sort}>
        {sorts.map((each) => (
          <option key={each} value={each}>
            {orders[each]}
          </option>
        ))}
      </Select>
      <Button kind="secondary">{say.submit}</Button>
    </form>
  );
}
