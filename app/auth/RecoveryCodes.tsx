// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink, Page, PrintButton } from "~/ui";

/** Recovery codes, on the one answer that shows them. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { words } = useWords();
  const say = words.account.factor;
  return (
    <Page title={say.codesTitle} lead={say.codesLead}>
      <p>{say.codesText}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code} className="code-typed">
            {code}
          </li>
        ))}
      </ol>
      <Actions>
        <ButtonLink href="/account/second-factor">{say.kept}</ButtonLink>
        <PrintButton>{words.certificate.print}</PrintButton>
      </Actions>
    </Page>
  );
}
