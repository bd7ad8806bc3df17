// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Tag } from "~/ui";
import type { TeamRow } from "./count";
import { standingName } from "./standingName";

/** Where somebody stands, in a word or two. What asks to be noticed is framed. */
export function StandingTag({ row }: { row: Pick<TeamRow, "standing" | "soon" | "away" | "completedOn"> }) {
  const { words, day } = useWords();
  const name = standingName(words, row.standing);
  if (row.standing === "done" && row.completedOn) return words.team.doneOn(day(row.completedOn));
  if (row.standing === "late") return <Tag tone="strong">{name}</Tag>;
  if (row.standing === "expiring")
    return (
      <>
        <Tag>{name}</Tag> {row.away && <Tag>{words.team.away}</Tag>}
      </>
    );
  return (
    <>
      {name} {row.soon && <Tag>{words.due.soonShort}</Tag>} {row.away && <Tag>{words.team.away}</Tag>}
    </>
  );
}
