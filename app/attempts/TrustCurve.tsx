// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { TrustCurve as Curve } from "~/roleplay/debrief";
import { Details, Table } from "~/ui";

interface Props {
  /** One run, or two to compare: the first is drawn whole, the second with dashes. */
  curves: readonly { name: string; curve: Curve }[];
  person: string;
}

// In the drawing's own units. It is scaled to the width there is.
const [width, height, foot] = [340, 150, 24];

/** How much the person trusted the learner after each choice, drawn and as the same numbers in a table. */
export function TrustCurve({ curves, person }: Props) {
  const { words } = useWords();
  const say = words.debrief.trust;
  const last = Math.max(...curves.map(({ curve }) => curve.points.at(-1)?.turn ?? 0)) + 1;
  const x = (turn: number) => 12 + (turn / Math.max(1, last)) * (width - 24);
  const [first] = curves;
  if (!first || first.curve.max <= first.curve.min || last < 2) return null;
  const { min, max, choices } = first.curve;
  const y = (value: number) => 12 + (1 - (value - min) / (max - min)) * (height - 24 - foot);
  const visits = first.curve.points.filter(
    (point, index) => point.visit !== (first.curve.points[index - 1]?.visit ?? 1),
  );
  return (
    <section aria-labelledby="trust">
      <h2 id="trust">{say.title}</h2>
      <p>{say.lead(person)}</p>
      <svg className="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say.drawing(person)}>
        <title>{say.drawing(person)}</title>
        <line className="curve-ground" x1={0} x2={width} y1={y(min)} y2={y(min)} />
        {visits.map(({ turn, visit }) => (
          <g key={visit}>
            <line className="curve-visit" x1={x(turn)} x2={x(turn)} y1={6} y2={y(min)} />
            <text x={x(turn) + 3} y={height - 6}>
              {visit}
            </text>
          </g>
        ))}
        {visits.length > 0 && (
          <text x={2} y={height - 6}>
            {say.visit} 1
          </text>
        )}
        {curves.map(({ name, curve }, index) => (
          <polyline
            key={name}
            className={index === 0 ? "curve-line" : "curve-line curve-other"}
            points={drawn(curve)
              .map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`)
              .join(" ")}
          />
        ))}
      </svg>
      {curves.length === 1 && last < choices && <p className="hint">{say.ends(person, last, choices)}</p>}
      {curves.length > 1 && (
        <ul className="curve-key">
          {curves.map(({ name }, index) => (
            <li key={name} className={index === 0 ? "" : "curve-dashed"}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <Details summary={say.numbers}>
        <Table
          caption={say.numbers}
          head={[say.choice, ...curves.map(({ name }) => ({ label: name, numeric: true }))]}
          rows={Array.from({ length: last + 1 }, (_, at) => ({
            id: String(at),
            cells: [
              at === 0
                ? say.start
                : say.after(at, first.curve.points.find(({ turn }) => turn === at - 1)?.visit ?? null),
              ...curves.map(({ curve }) => {
                const value = drawn(curve).find((point) => point.at === at)?.value;
                return value === undefined ? "–" : say.of(value, max);
              }),
            ],
          }))}
        />
      </Details>
    </section>
  );
}

/** The values by how many choices had been made. */
function drawn({ start, points }: Curve): { at: number; value: number }[] {
  const after = points.map(({ turn, value }) => ({ at: turn + 1, value }));
  return start === null ? after : [{ at: 0, value: start }, ...after];
}
