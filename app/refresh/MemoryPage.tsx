// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Page, PrintButton, Table } from "~/ui";
import type { Coming } from "./coming";
import { DayList } from "./DayList";
import type { MemoryOfCourse } from "./memory";

/** How much one can expect to remember, drawn and as the same numbers in a table, and when one repeats next. */
export function MemoryPage({ courses, days }: { courses: readonly MemoryOfCourse[]; days: readonly Coming[] }) {
  const { words } = useWords();
  const say = words.refresh.memory;
  return (
    <Page title={say.title} lead={say.lead} back={{ href: "/refresh", label: words.refresh.back }}>
      <p>{say.basis}</p>
      {courses.length === 0 && <p>{say.none}</p>}
      {courses.map((course) => (
        <CourseMemory key={course.id} course={course} />
      ))}
      {days.length > 0 && (
        <section aria-labelledby="days">
          <h2 id="days">{say.next}</h2>
          <DayList days={days} />
        </section>
      )}
      {courses.length > 0 && (
        <Actions>
          <PrintButton>{words.certificate.print}</PrintButton>
        </Actions>
      )}
    </Page>
  );
}

// In the drawing's own units. It is scaled to the width there is.
const [width, height, foot, side] = [340, 150, 24, 34];

function CourseMemory({ course }: { course: MemoryOfCourse }) {
  const { words, day, month } = useWords();
  const say = words.refresh.memory;
  const { points } = course;
  const x = (index: number) => side + (index / Math.max(1, points.length - 1)) * (width - side - 12);
  const y = (percent: number) => 12 + (1 - percent / 100) * (height - 24 - foot);
  const short = (text: string) => month(text).slice(0, 3);
  return (
    <section aria-labelledby={`memory-${course.id}`}>
      <h2 id={`memory-${course.id}`} lang="sv">
        {course.title}
      </h2>
      <p>{say.of(course.asked, course.notAsked)}</p>
      <svg className="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say.drawing}>
        <title>{say.drawing}</title>
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <line className="curve-ground" x1={side} x2={width} y1={y(percent)} y2={y(percent)} />
            <text x={0} y={y(percent) + 4}>
              {percent} %
            </text>
          </g>
        ))}
        {points.map((point, index) => (
          <text key={point.day} x={x(index) - 9} y={height - 6}>
            {short(point.day)}
          </text>
        ))}
        <polyline
          className="curve-line"
          points={points.map(({ percent }, index) => `${x(index).toFixed(1)},${y(percent).toFixed(1)}`).join(" ")}
        />
      </svg>
      <Table
        caption={say.drawing}
        head={[say.day, { label: say.numbers, numeric: true }]}
        rows={points.map((point) => ({ id: point.day, cells: [day(point.day), say.percent(point.percent)] }))}
      />
    </section>
  );
}
