// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Page, TaskList } from "~/ui";
import { DayList } from "./DayList";
import type { RefreshHome as Home } from "./home.server";
import { addressOf } from "./parts";

/** What is worth repeating now, and when the next days are. */
export function RefreshHome({ home }: { home: Home | null }) {
  const { words } = useWords();
  const say = words.refresh;
  const back = { href: "/", label: words.nav.learning };
  if (!home)
    return (
      <Page title={say.title} lead={say.empty} back={back}>
        <p>{say.emptyText}</p>
        <Actions>
          <ButtonLink href="/courses">{words.home.toCourses}</ButtonLink>
        </Actions>
      </Page>
    );
  return (
    <Page title={say.title} lead={say.lead} back={back}>
      <WhatNow home={home} />
      {home.days.length > 0 && (
        <section aria-labelledby="days">
          <h2 id="days">{say.days}</h2>
          <DayList days={home.days} />
        </section>
      )}
      {home.hasFixed && (
        <section aria-labelledby="fixed">
          <h2 id="fixed">{say.fixedTitle}</h2>
          <p>{say.fixedText}</p>
        </section>
      )}
      <section aria-labelledby="own">
        <h2 id="own">{say.ownTitle}</h2>
        <p>{say.ownText}</p>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{say.more}</h2>
        <TaskList
          tasks={[
            ...(home.refresherId
              ? [{ id: "meeting", title: say.toMeeting, href: `/unit/meetings/${home.refresherId}` }]
              : []),
            { id: "calendar", title: say.toCalendar, href: "/refresh/calendar" },
            { id: "memory", title: say.toMemory, href: "/refresh/memory" },
          ].map((place) => ({ ...place, state: "done" as const }))}
        />
      </section>
      <p className="private">{say.private}</p>
    </Page>
  );
}

/** The one thing to do: go on, begin, or take a moment though nothing is due. */
function WhatNow({ home: { now, newNumber } }: { home: Home }) {
  const { words, day } = useWords();
  const say = words.refresh;
  if (now.kind === "open")
    return (
      <section className="next" aria-labelledby="now">
        <h2 id="now">{say.underWay}</h2>
        <p className="next-note">{say.underWayText(day(now.openedOn))}</p>
        <ButtonLink href={addressOf(now.number)}>{say.resume}</ButtonLink>
      </section>
    );
  const [title, text] =
    now.kind === "fixed"
      ? [say.fixedOpen, say.fixedOpenText(day(now.day))]
      : now.kind === "own"
        ? [say.ownOpen, say.ownOpenText(now.questions)]
        : [say.nothing, now.nextOn ? say.nothingText(day(now.nextOn)) : say.nothingMore];
  return (
    <section className="next" aria-labelledby="now">
      <h2 id="now">{title}</h2>
      <p className="next-note">{text}</p>
      <form method="post" action="/refresh">
        <input type="hidden" name="number" value={newNumber} />
        <Button kind={now.kind === "nothing" ? "secondary" : "primary"}>
          {now.kind === "nothing" ? say.anyway : say.begin}
        </Button>
      </form>
    </section>
  );
}
