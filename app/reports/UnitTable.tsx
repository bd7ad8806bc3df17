import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Actions, Meaning, PrintButton, ProgressBar, Table } from "~/ui";
import { CourseTabs, type ShownCourse } from "./CourseTabs";
import { type Count, mostLate, percentDone, type UnitRow } from "./count";

interface Props {
  units: UnitRow[];
  /** Of the whole municipality. */
  whole: Count;
  today: Day;
  course: ShownCourse;
  courses: ShownCourse[];
}

/** The tree of units with counts: a higher unit includes those below it. */
export function UnitTable({ units, whole, today, course, courses }: Props) {
  const { words, day } = useWords();
  const say = words.municipality;
  const { meaning } = words;
  const first = mostLate(units).map(({ name, count }) => say.lateIn(name, count.late, count.people));
  return (
    <>
      <CourseTabs page="/municipality" course={course} courses={courses} />
      <h2 lang="sv">{course.title}</h2>
      <ProgressBar value={whole.done} max={whole.people} label={say.summary(whole.done, whole.people, whole.late)} />
      {first.length > 0 && <p>{say.mostLate(first.join(", "))}</p>}
      <p className="hint">{meaning.asOf(day(today))}</p>
      <Table
        caption={<CourseText say={say.caption} text={course.title} />}
        head={[
          say.unit,
          { label: say.people, numeric: true },
          { label: say.done, numeric: true },
          { label: say.started, numeric: true },
          { label: say.late, numeric: true },
          { label: say.share, numeric: true },
        ]}
        rows={units.map(({ id, name, depth, count }) => ({
          id,
          cells: [
            <span key="name" className={`level-${Math.min(depth, 3)}`}>
              {name}
            </span>,
            count.people,
            count.done,
            count.started,
            count.late > 0 ? <strong key="late">{count.late}</strong> : count.late,
            say.percent(percentDone(count)),
          ],
        }))}
      />
      <Meaning
        title={meaning.figures}
        meanings={[
          { term: say.people, meaning: meaning.people },
          { term: say.done, meaning: meaning.doneCount },
          { term: say.started, meaning: meaning.startedCount },
          { term: say.late, meaning: meaning.lateCount },
          { term: say.share, meaning: meaning.share },
        ]}
        after={meaning.limits}
      />
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
      </Actions>
    </>
  );
}
