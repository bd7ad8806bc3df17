// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Field, Select } from "~/ui";
import { holdReasons } from "./hold";
import type { At } from "./PeopleForm";

/** Why nothing is to be destroyed, and until when. @param id of the hold that the form makes */
export function HoldFields({ at, id }: { at: At; id: string }) {
  const { words } = useWords();
  const say = words.retention.holds;
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <Select label={say.reason} hint={say.reasonHint} {...at("reason")}>
        <option value="">{say.choose}</option>
        {holdReasons.map((reason) => (
          <option key={reason} value={reason}>
            {say.reasons[reason]}
          </option>
        ))}
      </Select>
      <Field label={say.until} hint={say.untilHint} type="date" {...at("toDay")} />
    </>
  );
}
