// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button, Callout, ErrorSummary, Field } from "~/ui";
import type { Weakness } from "./strength.server";

/** The new password, twice. */
export function NewPassword({ weak }: { weak?: Weakness }) {
  const { words } = useWords();
  const say = words.welcome;
  const error = weak && say[weak];
  const wrong = weak === "different" ? "again" : "password";
  const twice = [
    { name: "password", label: say.password, hint: say.hint },
    { name: "again", label: say.again, hint: undefined },
  ];
  return (
    <>
      {twice.map((field) => (
        <Field
          key={field.name}
          {...field}
          error={wrong === field.name ? error : undefined}
          type="password"
          autoComplete="new-password"
          required
        />
      ))}
    </>
  );
}

/** What is wrong with it, first on the page. */
export function PasswordSummary({ weak }: { weak?: Weakness | null }) {
  const { words } = useWords();
  if (!weak) return null;
  const href = weak === "different" ? "#again" : "#password";
  return <ErrorSummary title={words.welcome.problem} errors={[{ href, text: words.welcome[weak] }]} />;
}

interface Props {
  person: { login: string; email: string | null; loses: boolean };
  weak?: Weakness | null;
}

/** A password chosen by a one-time way in. */
export function ChoosePassword({ person, weak }: Props) {
  const { words } = useWords();
  const say = words.welcome;
  return (
    <>
      <PasswordSummary weak={weak} />
      {person.loses && (
        <Callout kind="safety" title={words.account.codes.losesTitle}>
          <p>{words.account.code.loses}</p>
        </Callout>
      )}
      <form method="post">
        {/* Shown so that it is known at the next sign-in, and so that a password manager keeps it too. */}
        <Field label={say.login} name="login" autoComplete="username" defaultValue={person.login} readOnly />
        <NewPassword weak={weak ?? undefined} />
        {person.email && <p className="hint">{words.account.code.mailTo(person.email)}</p>}
        <Button>{say.submit}</Button>
      </form>
    </>
  );
}
