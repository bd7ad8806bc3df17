// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink, TaskList } from "~/ui";
import type { Overview, PartListed } from "./overview";

/** A renewal's parts in their order, each with why it is there and when it is done, and the way on. */
export function RenewalParts({ overview }: { overview: Overview }) {
  const { words } = useWords();
  return (
    <>
      {overview.next && (
        <Actions>
          <ButtonLink href={overview.next}>{overview.begun ? words.home.resume : words.home.start}</ButtonLink>
        </Actions>
      )}
      <TaskList
        tasks={overview.parts.map((part) => ({
          id: `part-${part.number}`,
          title: <PartTitle part={part} />,
          href: part.address,
          note: <PartNote part={part} />,
          status: statusOf(part, words),
          state: part.done ? ("done" as const) : part.isNext ? ("next" as const) : ("open" as const),
        }))}
      />
      {overview.completedOn === null && <p className="hint">{words.renewal.noTest}</p>}
      <p className="private">{words.renewal.private}</p>
    </>
  );
}

function statusOf({ done, gone, isNext }: PartListed, { state, renewal }: ReturnType<typeof useWords>["words"]) {
  if (done) return state.done;
  if (gone) return renewal.waits;
  return isNext ? state.next : state.notStarted;
}

function PartTitle({ part }: { part: PartListed }) {
  const { words } = useWords();
  if (part.gone) return words.renewal.goneTitle;
  return part.title === null ? words.renewal.questionsTitle(part.questions) : <span lang="sv">{part.title}</span>;
}

function PartNote({ part }: { part: PartListed }) {
  const { words } = useWords();
  const say = words.renewal;
  if (part.gone) return part.done ? say.gone : say.away;
  return (
    <>
      {say.minutes(part.minutes, part.kind === "scene")}. {say.reasons[part.reason]}{" "}
      {!part.done && say.rules[part.kind]}
    </>
  );
}
