// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Notice } from "~/ui";

/** To whoever keeps the contacts: how many wait for a check or are said to be wrong. Nothing where none is. */
export function CareNotice({ contacts }: { contacts: number | null }) {
  const { words } = useWords();
  if (!contacts) return null;
  return (
    <Notice kind="attention" title={words.directory.warning(contacts)}>
      <p>
        <a href="/directory">{words.directory.warningText}</a>
      </p>
    </Notice>
  );
}
