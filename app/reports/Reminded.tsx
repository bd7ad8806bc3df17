// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Reminding } from "~/training/reminding";
import { Notice } from "~/ui";

/** What came of a manager's reminder. */
export function Reminded({ reminding, name }: { reminding: Reminding; name: string }) {
  const { words } = useWords();
  return (
    <Notice kind={reminding === "reminded" ? "done" : "attention"}>{words.team.reminding[reminding](name)}</Notice>
  );
}
