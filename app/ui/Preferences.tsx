// SPDX-License-Identifier: EUPL-1.2
import { languages } from "~/i18n/language";
import { useWords } from "~/i18n/use";
import { Button } from "./Button";

/** Language and appearance, as two small forms that come back to the same page. */
export function Preferences({ language, theme, to }: { language: string; theme: string; to: string }) {
  const { words } = useWords();
  return (
    <>
      <form method="post" action="/preferences">
        <fieldset>
          <legend>{words.language}</legend>
          <input type="hidden" name="to" value={to} />
          {languages.map((each) => (
            <Button key={each} kind="quiet" name="language" value={each} lang={each} aria-pressed={each === language}>
              {words.languages[each]}
            </Button>
          ))}
        </fieldset>
      </form>
      <form method="post" action="/preferences">
        <fieldset>
          <legend>{words.theme}</legend>
          <input type="hidden" name="to" value={to} />
          {(["auto", "light", "dark"] as const).map((each) => (
            <Button key={each} kind="quiet" name="theme" value={each} aria-pressed={each === theme}>
              {words.themes[each]}
            </Button>
          ))}
        </fieldset>
      </form>
    </>
  );
}

export function SignOut({ name }: { name: string }) {
  const { words } = useWords();
  return (
    <form method="post" action="/logout" className="sign-out">
      <p>
        {words.signedInAs(name)} <a href="/account">{words.account.title}</a>
      </p>
      <Button kind="secondary">{words.signOut}</Button>
    </form>
  );
}
