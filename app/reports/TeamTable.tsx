import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { dueState } from "~/training/due";
import { Actions, Details, Meaning, PrintButton, ProgressBar, Table, Tag } from "~/ui";
import { CourseTabs, type ShownCourse } from "./CourseTabs";
import type { Count, TeamRow } from "./count";

interface Props {
  rows: TeamRow[];
  count: Count;
  page: number;
  pages: number;
  today: Day;
  course: ShownCourse;
  units: { id: string; title: string }[];
  courses: ShownCourse[];
  /** False where everybody works in the same unit, whose name then stands above the list. */
  severalUnits: boolean;
}

/** The team in one course: late first. Each person's parts can be opened; nothing that was answered is here. */
export function TeamTable({ rows, count, page, pages, today, course, units, courses, severalUnits }: Props) {
  const { words, day } = useWords();
  const say = words.team;
  const { meaning } = words;
  const address = (number: number) => `/team?course=${course.id}&page=${number}`;
  return (
    <>
      <CourseTabs page="/team" course={course} courses={courses} />
      <h2 lang="sv">{course.title}</h2>
      <ProgressBar value={count.done} max={count.people} label={say.summary(count.done, count.people, count.late)} />
      <p className="hint">
        {meaning.asOf(day(today))} {say.order}
      </p>
      <Table
        caption={<CourseText say={say.caption} text={course.title} />}
        head={[say.name, { label: say.state, beside: true }, say.due, say.parts, ...(severalUnits ? [say.unit] : [])]}
        rows={rows.map((row) => ({
          id: row.personId,
          cells: [
            row.name,
            <State key="state" row={row} today={today} />,
            <span key="due" className="day">
              {row.dueOn ? day(row.dueOn) : words.due.noneShort}
            </span>,
            <Parts key="parts" row={row} units={units} />,
            ...(severalUnits ? [row.unitName] : []),
          ],
        }))}
      />
      {pages > 1 && (
        <nav className="pages" aria-label={say.pages}>
          {page > 1 && <a href={address(page - 1)}>{say.previous}</a>} <span>{say.page(page, pages)}</span>{" "}
          {page < pages && <a href={address(page + 1)}>{say.next}</a>}
        </nav>
      )}
      <Meaning
        title={meaning.words}
        meanings={[
          { term: words.due.lateShort, meaning: meaning.late },
          { term: words.due.soonShort, meaning: meaning.soon },
          { term: say.notStarted, meaning: meaning.notStarted },
          { term: say.started, meaning: meaning.started },
          { term: words.state.done, meaning: meaning.done },
          { term: words.due.noneShort, meaning: meaning.noDue },
        ]}
        after={meaning.team}
      />
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
      </Actions>
      <p className="private">{say.private}</p>
    </>
  );
}

function Parts({ row, units }: { row: TeamRow; units: Props["units"] }) {
  const { words, day } = useWords();
  const say = words.team;
  const done = units.filter((unit) => row.units[unit.id]).length;
  return (
    <Details
      summary={
        <>
          {say.partsText(done, units.length)} <span className="visually-hidden">{say.which(row.name)}</span>
        </>
      }
    >
      <ul className="plain parts">
        {units.map((unit) => {
          const on = row.units[unit.id];
          return (
            <li key={unit.id}>
              <span lang="sv">{unit.title}</span>{" "}
              <span className="hint">{on ? say.unitDone(day(on)) : say.unitOpen}</span>
            </li>
          );
        })}
      </ul>
    </Details>
  );
}

function State({ row, today }: { row: TeamRow; today: Day }) {
  const { words, day } = useWords();
  if (row.completedOn) return words.team.doneOn(day(row.completedOn));
  const state = dueState(row.dueOn, false, today);
  if (state === "late") return <Tag tone="strong">{words.due.lateShort}</Tag>;
  const begun = row.started ? words.team.started : words.team.notStarted;
  return state === "soon" ? (
    <>
      {begun} <Tag>{words.due.soonShort}</Tag>
    </>
  ) : (
    begun
  );
}
