// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Callout, Details } from "~/ui";
import type { Course } from "./catalogue";

interface Props {
  course: Pick<Course, "audience" | "owner" | "version" | "validityMonths"> & { minutes: number };
  /** Who approved the course as it is written now, and when: a sentence; null where nobody has. */
  approved: string | null;
  municipality: string;
  /** What came after the first version. */
  changes: Course["changes"];
}

/** For whom a course is, how long it takes and counts, who answers for it and whether it is reviewed. */
export function CourseAbout({ course, approved, municipality, changes }: Props) {
  const { words, day } = useWords();
  return (
    <section aria-labelledby="about">
      <h2 id="about">{words.course.about}</h2>
      <dl className="facts">
        <div>
          <dt>{words.course.audience}</dt>
          <dd lang="sv">{course.audience}</dd>
        </div>
        <div>
          <dt>{words.course.time}</dt>
          <dd>{words.courses.minutes(course.minutes)}</dd>
        </div>
        <div>
          <dt>{words.course.valid}</dt>
          <dd>{words.course.validMonths(course.validityMonths)}</dd>
        </div>
        <div>
          <dt>{words.course.version}</dt>
          <dd>{course.version}</dd>
        </div>
        <div>
          <dt>{words.course.owner}</dt>
          <dd lang="sv">{course.owner}</dd>
        </div>
      </dl>
      {approved ? (
        <p>{approved}</p>
      ) : (
        <Callout kind="note" title={words.course.notReviewed(municipality)}>
          <p>{words.course.notReviewedText}</p>
        </Callout>
      )}
      {changes.length > 0 && (
        <Details summary={words.course.changes}>
          <ul>
            {changes.map((change) => (
              <li key={change.version}>
                {day(change.on)}: <span lang="sv">{change.what}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
