// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Meaning, ProgressBar, Table } from "~/ui";
import { CourseTabs, type ShownCourse } from "./CourseTabs";
import { type Count, inOrder, percent, type UnitRow, upToDate } from "./count";
import { StandingCounts } from "./StandingCounts";
import type { ShownUnit } from "./unitsShown";

interface Props {
  units: ShownUnit[];
  /** Whether these are of one unit of it and not of the whole. */
  isOpened: boolean;
  /** Where the most are late, of all units. */
  late: UnitRow[];
  /** Of the whole municipality. */
  whole: Count;
  today: Day;
  course: ShownCourse;
  courses: ShownCourse[];
}

/** The tree of units with counts: a higher unit includes those below it. */
export function UnitTable({ units, isOpened, late, whole, today, course, courses }: Props) {
  const { words, day } = useWords();
  const say = words.municipality;
  const { count: names } = words.team;
  const first = late.map(({ name, count }) => say.lateIn(name, count.late, count.people));
  return (
    <>
      <CourseTabs page="/municipality" course={course} courses={courses} />
      <h2 lang="sv">{course.title}</h2>
      <ProgressBar
        value={upToDate(whole)}
        max={whole.people}
        label={say.summary(upToDate(whole), whole.people, whole.late)}
      />
      <p className="hint">{words.meaning.asOf(day(today))}</p>
      <StandingCounts count={whole} />
      {first.length > 0 && <p>{say.mostLate(first.join(", "))}</p>}
      {isOpened && (
        <p className="on-screen">
          <a href={`/municipality?course=${course.id}`}>{say.toWhole}</a>
        </p>
      )}
      <Table
        caption={<CourseText say={say.caption} text={course.title} />}
        head={[
          say.unit,
          { label: say.people, numeric: true },
          ...inOrder.map((standing) => ({ label: names[standing], numeric: true })),
          { label: say.share, numeric: true },
        ]}
        rows={units.map(({ id, name, depth, count, hidden }) => ({
          id,
          cells: [
            <span key="name" className={`level-${Math.min(depth, 3)}`}>
              {name}
              {hidden > 0 && (
                <a
                  className="open-unit on-screen"
                  href={`/municipality?course=${course.id}&unit=${encodeURIComponent(id)}`}
                >
                  {say.below(hidden)} <span className="visually-hidden">{say.belowOf(name)}</span>
                </a>
              )}
            </span>,
            count.people,
            ...inOrder.map((standing) =>
              standing === "late" && count.late > 0 ? <strong key="late">{count.late}</strong> : count[standing],
            ),
            <Share key="share" count={count} />,
          ],
        }))}
      />
      <Meaning
        title={words.meaning.figures}
        meanings={[
          { term: say.people, meaning: words.meaning.people },
          { term: names.done, meaning: words.meaning.done },
          { term: names.started, meaning: words.meaning.started },
          { term: names.notStarted, meaning: words.meaning.notStarted },
          { term: names.late, meaning: words.meaning.late },
          { term: names.expiring, meaning: words.meaning.expiring },
          { term: say.share, meaning: words.meaning.share },
        ]}
        after={words.meaning.limits}
      />
    </>
  );
}

/** The share in figures, with a bar that says the same to the eye. */
function Share({ count }: { count: Count }) {
  const { words } = useWords();
  return (
    <span className="share">
      <progress value={upToDate(count)} max={Math.max(1, count.people)} aria-hidden="true" />
      {words.municipality.percent(percent(upToDate(count), count.people))}
    </span>
  );
}
