// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, ErrorSummary, Field, Select, TextArea } from "~/ui";
import { type Draft, lengths, methods, type Field as Name, type Wrong } from "./statement";

/** What the municipality fills in of its accessibility statement. */
export function StatementForm({ draft, wrong }: { draft: Draft; wrong: Wrong[] }) {
  const { words } = useWords();
  const say = words.statement.form;
  const errors = wrong.map(({ field, problem }) => ({ field, text: say.problems[problem] }));
  const at = (name: Name) => ({
    name,
    defaultValue: draft[name],
    error: errors.find(({ field }) => field === name)?.text,
    autoComplete: "off",
  });
  return (
    <>
      <ErrorSummary title={say.problem} errors={errors.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      <form method="post" noValidate>
        <Field label={say.email} type="email" hint={say.emailHint} maxLength={lengths.email} {...at("email")} />
        <Field label={say.phone} type="tel" maxLength={lengths.phone} {...at("phone")} />
        <Field label={say.assessedOn} type="date" hint={say.assessedOnHint} {...at("assessedOn")} />
        <Select label={say.method} {...at("method")}>
          <option value="">{say.choose}</option>
          {methods.map((method) => (
            <option key={method} value={method}>
              {say.methods[method]}
            </option>
          ))}
        </Select>
        <Field label={say.assessor} hint={say.assessorHint} maxLength={lengths.assessor} {...at("assessor")} />
        <TextArea label={say.local} rows={5} hint={say.localHint} maxLength={lengths.local} {...at("local")} />
        <Actions>
          <Button>{say.save}</Button>
          <a href="/accessibility">{say.back}</a>
        </Actions>
      </form>
    </>
  );
}
