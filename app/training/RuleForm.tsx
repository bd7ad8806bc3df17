// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { roles } from "~/people/actor";
import { jobFamilies } from "~/people/jobFamily";
import { roleName } from "~/people/roleName";
import { Actions, Button, Choices, ErrorSummary, Field, Select } from "~/ui";
import { limits, type Terms, triggers } from "./rule";
import type { RuleDraft } from "./ruleForm";

interface Props {
  draft: RuleDraft;
  courses: { id: string; title: string }[];
  units: { id: string; name: string; depth: number }[];
  term: string;
}

/** The fields of a rule. Sending it writes nothing: it leads to what the rule would mean. */
export function RuleForm({ draft: { typed, wrong }, courses, units, term }: Props) {
  const { words } = useWords();
  const say = words.rules;
  const problem = (field: keyof Terms): string | undefined => {
    if (!wrong.includes(field)) return undefined;
    if (field === "roles") return say.wrongRoles;
    if (field === "since") return say.wrongSince;
    if (field === "days" || field === "validityMonths" || field === "windowDays") {
      const [least, most] = limits[field];
      const number = Number(typed[field]);
      const tooEarly = field === "windowDays" && Number.isInteger(number) && number >= least && number <= most;
      return tooEarly ? say.wrongWindow : say.wrongNumber(say[field], least, most);
    }
    return say.wrong;
  };
  const number = (name: keyof typeof limits) => (
    <Field
      label={say[name]}
      name={name}
      inputMode="numeric"
      defaultValue={typed[name]}
      error={problem(name)}
      autoComplete="off"
    />
  );
  return (
    <form method="get" noValidate>
      <ErrorSummary
        title={say.wrong}
        errors={wrong.map((field) => ({ href: `#${field}`, text: problem(field) ?? say.wrong }))}
      />
      <Select label={say.course} name="courseId" defaultValue={typed.courseId} error={problem("courseId")}>
        {courses.map(({ id, title }) => (
          <option key={id} value={id} lang="sv">
            {title}
          </option>
        ))}
      </Select>
      <Select label={say.unit} name="orgUnitId" defaultValue={typed.orgUnitId} error={problem("orgUnitId")}>
        {units.map(({ id, name, depth }) => (
          <option key={id} value={id}>
            {"\u00a0\u00a0".repeat(depth)}
            {name}
          </option>
        ))}
      </Select>
      <Choices
        legend={say.roles}
        name="roles"
        kind="several"
        hint={say.rolesHint}
        error={problem("roles")}
        options={roles.map((role) => ({
          value: role,
          label: roleName(words, role, term),
          checked: typed.roles.includes(role),
        }))}
      />
      <Choices
        legend={say.jobFamilies}
        name="jobFamilies"
        kind="several"
        hint={say.jobFamiliesHint}
        options={jobFamilies.map((family) => ({
          value: family,
          label: words.jobFamilies[family],
          checked: typed.jobFamilies.includes(family),
        }))}
      />
      <Choices
        legend={say.trigger}
        name="trigger"
        kind="one"
        error={problem("trigger")}
        options={triggers.map((trigger) => ({
          value: trigger,
          label: say.triggers[trigger],
          checked: typed.trigger === trigger,
        }))}
      />
      <Field
        label={say.since}
        name="since"
        type="date"
        hint={say.sinceHint}
        defaultValue={typed.since}
        error={problem("since")}
      />
      {number("days")}
      {number("validityMonths")}
      {number("windowDays")}
      <Actions>
        <Button kind="secondary">{say.preview}</Button>
        <a href="/rules">{say.title}</a>
      </Actions>
    </form>
  );
}
