import { useWords } from "~/i18n/use";
import { TaskList } from "~/ui";
import type { ListedMeeting } from "./meetings";

const task = ({ id, title }: ListedMeeting) => ({
  id,
  title: <span lang="sv">{title}</span>,
  href: `/unit/meetings/${id}`,
  state: "open" as const,
});

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

export function MeetingList({ meetings }: { meetings: readonly ListedMeeting[] }) {
  return <TaskList tasks={meetings.map(task)} />;
}
