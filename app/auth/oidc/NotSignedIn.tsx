// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Page } from "~/ui";
import type { Failure } from "./failure";
import { ProviderButton } from "./ProviderButton";

/** The one page for a sign-in through the provider that led nowhere: what happened, and what to do. */
export function NotSignedIn({ failure, to }: { failure: Failure; to: string }) {
  const { words } = useWords();
  const say = words.provider;
  const [title, ...text] = say.failures[failure];
  return (
    <Page title={title}>
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Actions>
        <ProviderButton to={to}>{say.tryAgain[failure]}</ProviderButton>
        <a href={`/login?to=${encodeURIComponent(to)}`}>{say.toLogin}</a>
      </Actions>
    </Page>
  );
}
