// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { withCapital } from "~/lib/capital";
import { TaskList } from "~/ui";
import type { ListedMeeting } from "./meetings";

/** The month's quarter of an hour, and the way to the others. */
export function MeetingLinks({ month }: { month: ListedMeeting | null }) {
  const { words } = useWords();
  const say = words.readiness.meetings;
  return (
    <section aria-labelledby="meetings" className="on-screen">
      <h2 id="meetings">{say.title}</h2>
      {month && (
        <>
          <p>{say.month}</p>
          <MeetingList meetings={[month]} />
        </>
      )}
      <p>
        <a href="/unit/meetings">{say.link}</a>
      </p>
    </section>
  );
}

/** Each with its month and what it is for. */
export function MeetingList({ meetings }: { meetings: readonly ListedMeeting[] }) {
  const { month: named } = useWords();
  return (
    <TaskList
      tasks={meetings.map(({ id, title, purpose, month }) => ({
        id,
        title: <span lang="sv">{title}</span>,
        href: `/unit/meetings/${id}`,
        note: (
          <>
            {withCapital(named(month))}. <span lang="sv">{purpose}</span>
          </>
        ),
        state: "open" as const,
      }))}
    />
  );
}
