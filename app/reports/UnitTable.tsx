import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { ProgressBar, Table } from "~/ui";
import type { UnitRow } from "./municipality.server";

/** The tree of units with counts: a higher unit includes those below it. */
export function UnitTable({ units, course }: { units: UnitRow[]; course: string }) {
  const { words } = useWords();
  const say = words.municipality;
  const whole = units[0]?.count;
  return (
    <>
      <h2 lang="sv">{course}</h2>
      {whole && (
        <ProgressBar
          value={whole.done}
          max={Math.max(1, whole.people)}
          label={say.summary(whole.done, whole.people, whole.late)}
        />
      )}
      <Table
        caption={<CourseText say={say.caption} text={course} />}
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
            count.late,
            say.percent(count.done, count.people),
          ],
        }))}
      />
    </>
  );
}
