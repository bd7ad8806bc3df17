// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button } from "~/ui";

/** The button that lets a group that has ended go on. @param name where several such buttons are on the page */
export function ReopenGroup({ id, name }: { id: string; name?: string }) {
  const { words } = useWords();
  return (
    <form method="post" action={`/groups/${id}/reopening`}>
      <Button kind="quiet">
        {words.people.groups.reopen}
        {name && <span className="visually-hidden">: {name}</span>}
      </Button>
    </form>
  );
}
