// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Notice, Page, TaskList } from "~/ui";
import type { RoundView } from "./pages.server";
import { addressOf, type Part } from "./parts";

/** A round with its parts: where one is in it, and when it is ended, when the next is. */
export function RoundPage({ view }: { view: RoundView }) {
  const { words, day } = useWords();
  const say = words.refresh;
  const titleOf = (part: Part) =>
    part === "moment" || part === "changes" || part === "tip"
      ? say.parts[part]
      : say.parts.question(Number(part.split("/")[1]));
  const isBegun = view.parts.some(({ state }) => state === "done");
  const first = view.parts.find(({ state }) => state === "left");
  return (
    <Page title={say.roundOf(day(view.openedOn))} kicker={say.title} back={{ href: "/refresh", label: say.back }}>
      {view.isClosed && (
        <Notice title={say.finished}>
          {view.isFixed && <p>{say.finishedFixed}</p>}
          {view.more && <p>{say.moreToday}</p>}
          {view.nextOn && <p>{say.comeBack(day(view.nextOn))}</p>}
        </Notice>
      )}
      <TaskList
        tasks={view.parts.map(({ part, state }) => ({
          id: part.replace("/", "-"),
          title: titleOf(part),
          href: addressOf(view.number, part),
          status: say[state],
          state: state === "left" ? ("open" as const) : ("done" as const),
        }))}
      />
      {!view.isClosed && (
        <form method="post" action={addressOf(view.number)}>
          <p>{say.finishText}</p>
          <Actions>
            {first && (
              <ButtonLink href={addressOf(view.number, first.part)}>{isBegun ? say.resume : say.begin}</ButtonLink>
            )}
            <Button kind={first ? "secondary" : "primary"}>{say.finish}</Button>
          </Actions>
        </form>
      )}
      {view.isClosed && (
        <Actions>
          <ButtonLink href="/refresh">{say.back}</ButtonLink>
        </Actions>
      )}
    </Page>
  );
}
