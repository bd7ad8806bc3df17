import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { dueState } from "~/training/due";
import { Details, ProgressBar, Table, Tag } from "~/ui";
import type { Count, TeamRow } from "./count";

interface Props {
  rows: TeamRow[];
  count: Count;
  page: number;
  pages: number;
  today: Day;
  course: { id: string; title: string };
  units: { id: string; title: string }[];
  courses: { id: string; title: string }[];
}

/** The team in one course: late first. Each person's parts can be opened; nothing that was answered is here. */
export function TeamTable({ rows, count, page, pages, today, course, units, courses }: Props) {
  const { words, day } = useWords();
  const say = words.team;
  const address = (number: number) => `/team?course=${course.id}&page=${number}`;
  return (
    <>
      {courses.length > 1 && (
        <nav className="tabs" aria-label={say.course}>
          <ul>
            {courses.map((each) => (
              <li key={each.id}>
                <a href={`/team?course=${each.id}`} aria-current={each.id === course.id ? "page" : undefined} lang="sv">
                  {each.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <h2 lang="sv">{course.title}</h2>
      <ProgressBar value={count.done} max={count.people} label={say.summary(count.done, count.people, count.late)} />
      <Table
        caption={<CourseText say={say.caption} text={course.title} />}
        head={[say.name, say.unit, say.parts, say.due, say.state]}
        rows={rows.map((row) => ({
          id: row.personId,
          cells: [
            row.name,
            row.unitName,
            <Parts key="parts" row={row} units={units} />,
            row.dueOn ? day(row.dueOn) : words.due.noneShort,
            <State key="state" row={row} today={today} />,
          ],
        }))}
      />
      {pages > 1 && (
        <nav className="pages" aria-label={say.pages}>
          {page > 1 && <a href={address(page - 1)}>{say.previous}</a>} <span>{say.page(page, pages)}</span>{" "}
          {page < pages && <a href={address(page + 1)}>{say.next}</a>}
        </nav>
      )}
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
      <ul className="plain">
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
  const state = dueState(row.dueOn, row.completedOn !== null, today);
  if (row.completedOn) return words.team.doneOn(day(row.completedOn));
  if (state === "late") return <Tag tone="strong">{words.due.lateShort}</Tag>;
  const begun = Object.keys(row.units).length > 0 ? words.team.started : words.team.notStarted;
  return state === "soon" ? (
    <>
      {begun} <Tag>{words.due.soonShort}</Tag>
    </>
  ) : (
    begun
  );
}
