// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import { Actions, Button, ErrorSummary } from "~/ui";
import type { Draft, Refused } from "./draft";

/** What a field is given: its name, what it is filled with and what is wrong with it. */
export type At = (name: string) => { name: string; defaultValue: string; error?: string; autoComplete: "off" };

interface Props {
  /** What the form is filled with before anybody has sent it. */
  draft: Draft;
  refused: Refused | undefined;
  back: string;
  submit?: string;
  children: (at: At) => ReactNode;
}

/** A form about people: what is wrong first, then the fields, then the way on and the way back. */
export function PeopleForm({ draft, refused, back, submit, children }: Props) {
  const { words } = useWords();
  const say = words.people;
  const wrong = (refused?.wrong ?? []).map(({ field, problem }) => ({ field, text: say.problems[problem] }));
  const at: At = (name) => ({
    name,
    defaultValue: (refused?.draft ?? draft)[name] ?? "",
    error: wrong.find((each) => each.field === name)?.text,
    autoComplete: "off",
  });
  return (
    <>
      <ErrorSummary title={say.form.problem} errors={wrong.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      <form method="post" noValidate>
        {children(at)}
        <Actions>
          <Button>{submit ?? say.form.save}</Button>
          <a href={back}>{say.form.back}</a>
        </Actions>
      </form>
    </>
  );
}
