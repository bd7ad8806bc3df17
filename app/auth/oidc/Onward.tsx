// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { ButtonLink, Page } from "~/ui";

/**
 * On the way to the municipality's provider: the answer's `Refresh` header leads there at once, and the link where a browser
 * does not follow it. A redirect would not do: browsers hold those of a form to the `form-action` of the page it was on.
 */
export function Onward({ title, text, href }: { title: string; text: string; href: string }) {
  const { words } = useWords();
  return (
    <Page title={title} lead={text}>
      <ButtonLink href={href}>{words.provider.goOn}</ButtonLink>
    </Page>
  );
}
