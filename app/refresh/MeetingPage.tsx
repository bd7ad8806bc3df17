import { Lines } from "~/content/Lines";
import type { Refresher } from "~/content/refreshers";
import { useWords } from "~/i18n/use";
import { Actions, Page, PrintButton } from "~/ui";

/** The month's item for a workplace meeting: to lead from a phone, or from one page of paper. */
export function MeetingPage({ meeting }: Pick<Refresher, "meeting">) {
  const { words } = useWords();
  const say = words.refresh;
  const minutes = meeting.parts.reduce((sum, part) => sum + part.minutes, 0);
  return (
    <Page
      title={<span lang="sv">{meeting.title}</span>}
      kicker={say.meetingKicker(minutes)}
      back={{ href: "/refresh", label: say.back }}
    >
      <div className="guide">
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
              <div className="meeting-say">
                <p>
                  <b>{say.meetingSay}:</b>
                </p>
                <div lang="sv">
                  <Lines text={part.say} />
                </div>
              </div>
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
