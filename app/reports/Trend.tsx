// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Details, Table } from "~/ui";
import type { MonthRow } from "./count";

// In the drawing's own units. It is scaled to the width there is.
const [width, height, foot, head] = [480, 150, 22, 16];

/** How many finished each month: bars, and the same figures as a table. */
export function Trend({ months }: { months: readonly MonthRow[] }) {
  const { words, month: monthWords } = useWords();
  const say = words.municipality;
  const most = Math.max(1, ...months.map(({ completed }) => completed));
  const step = width / Math.max(1, months.length);
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{say.trendTitle}</h2>
      <p>{say.trendText}</p>
      <svg className="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say.trendDrawing}>
        <title>{say.trendDrawing}</title>
        {months.map(({ month, completed }, index) => {
          const tall = (completed / most) * (height - foot - head);
          const middle = (index + 0.5) * step;
          return (
            <g key={month}>
              <rect x={index * step + 5} y={height - foot - tall} width={step - 10} height={tall} />
              <text className="trend-figure" x={middle} y={height - foot - tall - 4}>
                {completed}
              </text>
              <text x={middle} y={height - 6}>
                {monthWords(month).slice(0, 3)}
              </text>
            </g>
          );
        })}
        <line x1={0} x2={width} y1={height - foot} y2={height - foot} />
      </svg>
      <Details summary={say.figures}>
        <Table
          caption={say.trendText}
          head={[say.month, { label: say.completed, numeric: true }]}
          rows={months.map(({ month, completed }) => ({ id: month, cells: [monthWords(month), completed] }))}
        />
      </Details>
    </section>
  );
}
