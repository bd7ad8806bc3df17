// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Lines } from "./Lines";
import type { Refresher } from "./refreshers";

/**
 * An item for the workplace meeting, to lead from: what it is for, what to have at hand, what happens minute by minute
 * and what one says. Its headings are of level `level` and below.
 */
export function MeetingItem({ meeting, level }: { meeting: Refresher["meeting"]; level: 2 | 3 }) {
  const { words } = useWords();
  const say = words.refreshers;
  const Heading = level === 2 ? "h2" : "h3";
  const PartHeading = level === 2 ? "h3" : "h4";
  return (
    <section className="meeting">
      <p className="kicker">{say.meeting}</p>
      <Heading lang="sv">{meeting.title}</Heading>
      <p lang="sv">{meeting.purpose}</p>
      <p>
        <strong>{say.bring}:</strong>
      </p>
      <ul lang="sv">
        {meeting.bring.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {meeting.parts.map((part) => (
        <div key={part.title} className="meeting-part">
          <PartHeading>
            <span lang="sv">{part.title}</span> · {say.minutes(part.minutes)}
          </PartHeading>
          <div lang="sv">
            <Lines text={part.do} />
          </div>
          {part.say && (
            <>
              <p>{say.say}:</p>
              <blockquote lang="sv">
                <Lines text={part.say} />
              </blockquote>
            </>
          )}
        </div>
      ))}
      <p>
        <strong>{say.closing}:</strong> <span lang="sv">{meeting.closing}</span>
      </p>
    </section>
  );
}
