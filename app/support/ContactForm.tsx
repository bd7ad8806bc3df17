// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { Actions, Button, Choices, ErrorSummary, Field, Notice, Select, TextArea } from "~/ui";
import type { Refused } from "./care.server";
import { type Contact, differing, intervals, type List, lengths, lists, type Text, type Wrong } from "./contact";

interface Props {
  /** What the form is filled with, and what was wrong with it the last time it was sent. */
  form: Refused;
  /** Of a contact that is about to be made: the same form sent twice makes one. */
  newId?: string;
  term: string;
}

/** The fields of a contact, for who keeps it. */
export function ContactForm({ form, newId, term }: Props) {
  const { words } = useWords();
  const { draft, wrong, now } = form;
  const say = words.directory.form;
  const problems = useProblems(wrong);
  const errorAt = (field: Wrong["field"]) => problems.find((each) => each.field === field)?.text;
  const savedNow = useSavedNow(draft, now, term);
  const text = (name: Text, hint?: string) => ({
    name,
    hint: hintWith(hint, savedNow(name)),
    error: errorAt(name),
    defaultValue: draft[name],
    autoComplete: "off",
  });
  const list = (name: List, hint?: string) => (
    <Choices
      legend={say[name]}
      name={name}
      kind="several"
      hint={hintWith(hint, savedNow(name))}
      options={lists[name].map((value) => ({
        value,
        label: (words.support[name] as Record<string, string>)[value],
        checked: draft[name].includes(value),
      }))}
    />
  );
  return (
    <>
      <ErrorSummary title={say.problem} errors={problems.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      {now && (
        <Notice kind="attention" title={say.conflict}>
          <p>{say.conflictText}</p>
        </Notice>
      )}
      <form method="post" noValidate>
        {newId && <input type="hidden" name="id" value={newId} />}
        <input type="hidden" name="version" value={form.version} />
        <Select
          label={say.kind}
          name="kind"
          hint={savedNow("kind") ?? undefined}
          error={errorAt("kind")}
          defaultValue={draft.kind}
          autoComplete="off"
        >
          <option value="">{say.choose}</option>
          {Object.entries(say.kinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {typeof name === "function" ? name(term) : name}
            </option>
          ))}
        </Select>
        <Field label={say.title} {...text("title", say.titleHint)} />
        <TextArea label={say.helps} rows={3} {...text("helps", say.helpsHint)} />
        <Field label={say.optional(say.forWhom)} {...text("forWhom")} />
        <Field label={say.phone} type="tel" {...text("phone")} />
        <Field label={say.hours} {...text("hours", say.hoursHint)} />
        {list("channels")}
        <Field label={say.optional(say.email)} type="email" {...text("email")} />
        <Field label={say.optional(say.web)} inputMode="url" {...text("web")} />
        <Field label={say.optional(say.address)} {...text("address", say.addressHint)} />
        {list("terms")}
        {list("accepts", say.acceptsHint)}
        <Field label={say.owner} {...text("owner", say.ownerHint)} />
        <Field label={say.optional(say.backup)} {...text("backup")} />
        <Select
          label={say.reviewMonths}
          name="reviewMonths"
          hint={savedNow("reviewMonths") ?? undefined}
          defaultValue={draft.reviewMonths}
          autoComplete="off"
        >
          {intervals.map((months) => (
            <option key={months} value={months}>
              {say.months(months)}
            </option>
          ))}
        </Select>
        <Choices
          legend={say.checked}
          name="checked"
          kind="several"
          hint={say.checkedHint}
          error={errorAt("checked")}
          options={[{ value: "yes", label: words.directory.check, checked: form.checked }]}
        />
        <Actions>
          <Button>{say.save}</Button>
          <a href="/directory">{words.directory.title}</a>
        </Actions>
      </form>
    </>
  );
}

function hintWith(hint: string | undefined, savedNow: ReactNode): ReactNode {
  return hint && savedNow ? (
    <>
      {hint} {savedNow}
    </>
  ) : (
    (hint ?? savedNow ?? undefined)
  );
}

/** What is wrong, in words, once for each field. */
function useProblems(wrong: Wrong[]): { field: Wrong["field"]; text: string }[] {
  const { words } = useWords();
  const say = words.directory.form;
  return wrong.map(({ field, problem }) => {
    const says = say.problems as Record<string, unknown>;
    const label = field === "checked" ? "" : `${say[field]}.`.replace("?.", "?");
    const text =
      problem === "tooLong"
        ? say.problems.tooLong(label, lengths[field as Text])
        : problem === "identityNumber"
          ? say.problems.identityNumber(label)
          : problem === "unreachable" || problem === "unchecked" || problem === "sheltered"
            ? say.problems[problem]
            : String(says[field]);
    return { field, text };
  });
}

/** What stands in a field now that somebody else was faster, where that is not what was typed. */
function useSavedNow(draft: Refused["draft"], now: Contact | null, term: string) {
  const { words } = useWords();
  const say = words.directory.form;
  const typed = { ...draft, reviewMonths: Number(draft.reviewMonths) } as Contact;
  const changed = now ? differing(typed, now) : [];
  return (field: keyof Contact): ReactNode => {
    if (!now || !changed.includes(field)) return null;
    if (field === "kind") {
      const name = say.kinds[now.kind];
      return say.savedNow(typeof name === "function" ? name(term) : name);
    }
    if (field === "reviewMonths") return say.savedNow(say.months(now.reviewMonths));
    if (field === "channels" || field === "terms" || field === "accepts") {
      const values = now[field].map((each) => (words.support[field] as Record<string, string>)[each]);
      return say.savedNow(values.join(", ") || say.nothing);
    }
    // What somebody wrote is in their language, whatever the page's.
    return now[field] ? <CourseText say={say.savedNow} text={now[field]} /> : say.savedNow(say.nothing);
  };
}
