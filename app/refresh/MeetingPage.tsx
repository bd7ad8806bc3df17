import { Lines } from "~/content/Lines";
import type { Refresher } from "~/content/refreshers";
import { useWords } from "~/i18n/use";
import { Actions, Page, PrintButton } from "~/ui";

/** The month's item for a workplace meeting: to lead from a phone, or from one page of paper. */
export function MeetingPage({ refresher }: { refresher: Pick<Refresher, "title" | "about" | "meeting"> }) {
  const { words } = useWords();
  const say = words.refresh;
  const { meeting } = refresher;
  const minutes = meeting.parts.reduce((sum, part) => sum + part.minutes, 0);
  return (
    <Page
      title={<span lang="sv">{meeting.title}</span>}
      kicker={say.meetingKicker(minutes)}
      back={{ href: "/refresh", label: say.back }}
    >
      <div className="guide meeting-item">
        <p>
          <b>{say.meetingPurpose}:</b> <span lang="sv">{meeting.purpose}</span>
        </p>
        <h2>{say.meetingBring}</h2>
        <ul lang="sv">
          {meeting.bring.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        {meeting.parts.map((part) => (
          <section key={part.title}>
            <h2>
              <span lang="sv">{part.title}</span>, {say.meetingMinutes(part.minutes)}
            </h2>
            <div lang="sv">
              <Lines text={part.do} />
            </div>
            {part.say && (
              <p>
                <b>{say.meetingSay}:</b> <q lang="sv">{part.say}</q>
              </p>
            )}
          </section>
        ))}
        <p className="meeting-closing">
          <b>{say.meetingWrite}:</b> <span lang="sv">{meeting.closing}</span>
        </p>
      </div>
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
      </Actions>
    </Page>
  );
}
