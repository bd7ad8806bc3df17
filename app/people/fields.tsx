// SPDX-License-Identifier: EUPL-1.2
// The fields that several forms about people have.
import { useWords } from "~/i18n/use";
import { Field, Select } from "~/ui";
import { roles } from "./actor";
import { jobFamilies } from "./jobFamily";
import type { At } from "./PeopleForm";
import { roleName } from "./roleName";

export interface UnitChoice {
  id: string;
  name: string;
  depth: number;
}

/** A unit of the tree; each level is a step in. */
export function UnitOptions({ units }: { units: readonly UnitChoice[] }) {
  return (
    <>
      {units.map(({ id, name, depth }) => (
        <option key={id} value={id} lang="sv">
          {"\u2003".repeat(Math.min(depth, 6)) + name}
        </option>
      ))}
    </>
  );
}

export function DetailFields({ at }: { at: At }) {
  const { words } = useWords();
  const say = words.people;
  return (
    <>
      <Field label={say.name} {...at("name")} />
      <Field label={say.optional(say.email)} type="email" {...at("email")} />
      <Field label={say.optional(say.number)} hint={say.numberHint} {...at("number")} />
    </>
  );
}

/** Which role, in which unit, and what an employee works with. @param term the municipality's word, VIN or VIR */
export function RoleFields({ at, units, term }: { at: At; units: readonly UnitChoice[]; term: string }) {
  const { words } = useWords();
  const say = words.people.form;
  return (
    <>
      <Select label={say.unit} {...at("unit")}>
        <option value="">{say.choose}</option>
        <UnitOptions units={units} />
      </Select>
      <Select label={say.role} {...at("role")}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleName(words, role, term)}
          </option>
        ))}
      </Select>
      <Select label={say.jobFamily} hint={say.jobFamilyHint} {...at("jobFamily")}>
        <option value="">{say.notSaid}</option>
        {jobFamilies.map((family) => (
          <option key={family} value={family}>
            {words.jobFamilies[family]}
          </option>
        ))}
      </Select>
    </>
  );
}

/** What a unit is called, where in the tree it is, and what the HR system calls it. */
export function UnitFields({ at, units }: { at: At; units: readonly UnitChoice[] }) {
  const { words } = useWords();
  const say = words.people.organisation;
  return (
    <>
      <Field label={words.people.name} {...at("name")} />
      <Select label={say.parent} {...at("parent")}>
        <UnitOptions units={units} />
      </Select>
      <Field label={words.people.optional(say.code)} hint={say.codeHint} {...at("code")} />
    </>
  );
}
