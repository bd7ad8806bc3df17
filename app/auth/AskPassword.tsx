// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, ErrorSummary, Field, Page } from "~/ui";

interface Props {
  title: string;
  lead: string;
  submit: string;
  refused: "wrong" | "wait" | undefined;
}

/** Something that only the person themselves may do, whoever sits at their screen: it asks the password first. */
export function AskPassword({ title, lead, submit, refused }: Props) {
  const { words } = useWords();
  const say = words.account.factor;
  const error = refused && { wrong: words.account.password.wrong, wait: words.login.wait }[refused];
  return (
    <Page title={title} lead={lead} back={{ href: "/account/second-factor", label: say.title }}>
      {error && <ErrorSummary title={say.notDone} errors={[{ href: "#password", text: error }]} />}
      <form method="post">
        <Field
          label={say.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={error}
        />
        <Actions>
          <Button>{submit}</Button>
          <a href="/account/second-factor">{words.people.form.back}</a>
        </Actions>
      </form>
    </Page>
  );
}
