// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Table } from "~/ui";
import { highest, measures, occasions, type Rating } from "./confidence";

/** A rating as a page is given it: its moment as a day. */
export type DayRating = Omit<Rating, "at"> & { day: string };

// In the drawing's own units. It is scaled to the width there is.
const [width, height, foot, side] = [300, 180, 24, 48];
const x = (index: number) => side + (index / (occasions.length - 1)) * (width - 2 * side);
const y = (value: number) => 16 + (1 - value / highest) * (height - 32 - foot);

/** How sure one has felt of asking, and how worried one has been, drawn and as the same numbers in a table. */
export function ConfidenceCurve({ ratings }: { ratings: readonly DayRating[] }) {
  const { words, day } = useWords();
  const say = words.confidence;
  const lines = measures.map((measure) => ({
    measure,
    points: occasions.flatMap((occasion, index) => {
      const value = ratings.find((each) => each.occasion === occasion)?.[measure];
      return value === null || value === undefined ? [] : [{ occasion, value, x: x(index), y: y(value) }];
    }),
  }));
  return (
    <section aria-labelledby="curve">
      <h2 id="curve">{say.curve}</h2>
      <svg className="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say.drawing}>
        <title>{say.drawing}</title>
        {[0, highest / 2, highest].map((value) => (
          <g key={value}>
            <line className="curve-ground" x1={side - 24} x2={width - side + 24} y1={y(value)} y2={y(value)} />
            <text x={4} y={y(value) + 4}>
              {value}
            </text>
          </g>
        ))}
        {occasions.map((occasion, index) => (
          <text key={occasion} className="curve-when" x={x(index)} y={height - 6}>
            {say.short[occasion]}
          </text>
        ))}
        {lines.map(({ measure, points }, index) => (
          <g key={measure} className={index === 0 ? "curve-first" : "curve-second"}>
            <polyline
              className={index === 0 ? "curve-line" : "curve-line curve-other"}
              points={points.map((point) => `${point.x},${point.y.toFixed(1)}`).join(" ")}
            />
            {points.map((point) => (
              <circle key={point.occasion} cx={point.x} cy={point.y} r={index === 0 ? 4.5 : 7} />
            ))}
          </g>
        ))}
      </svg>
      <ul className="curve-key">
        {measures.map((measure, index) => (
          <li key={measure} className={index === 0 ? "" : "curve-dashed"}>
            {say.names[measure]}
          </li>
        ))}
      </ul>
      <Table
        caption={say.curve}
        head={[say.when, ...measures.map((measure) => ({ label: say.names[measure], numeric: true }))]}
        rows={ratings.map((rating) => ({
          id: rating.occasion,
          cells: [
            `${say.long[rating.occasion]}, ${day(rating.day)}`,
            ...measures.map((measure) => (rating[measure] === null ? say.notRated : say.of(rating[measure], highest))),
          ],
        }))}
      />
    </section>
  );
}
