// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Table } from "~/ui";
import type { ScenarioMap as Drawn, MapLine, MapNode } from "./map";

/** The map with its tables. It stands on a page for those who write and approve scenarios, and holds no person's choices. */
export function ScenarioMap({ map, title }: { map: Drawn; title: string }) {
  const say = useWords().words.scenarioMap;
  return (
    <>
      <p>{say.lead}</p>
      <p className="hint">
        {say.below} {map.lines.some((line) => line.back) && say.back} {say.states(map.states)}
      </p>
      <section
        className="map"
        aria-label={say.picture(title)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
        tabIndex={0}
      >
        <Picture map={map} title={title} />
      </section>
      <Places map={map} />
      <Choices map={map} />
      <Endings map={map} />
    </>
  );
}

function Picture({ map, title }: { map: Drawn; title: string }) {
  const say = useWords().words.scenarioMap;
  return (
    <svg width={map.width} height={map.height} viewBox={`0 0 ${map.width} ${map.height}`} role="img">
      <title>{say.picture(title)}</title>
      <desc>{say.below}</desc>
      <defs>
        <marker
          id="map-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path className="map-arrow" d="M 0 0 L 8 4 L 0 8 z" />
        </marker>
      </defs>
      {map.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {map.nodes.map((node) => (
        <Box key={node.id} node={node} />
      ))}
      {map.lines.map(({ id, label, choices, share }) => (
        <text key={id} x={label.x} y={label.y} className="map-numbers map-on-line">
          {say.box(choices, say.share(share))}
        </text>
      ))}
    </svg>
  );
}

/** The more ways go here, the thicker. */
function Line({ line }: { line: MapLine }) {
  return (
    <path
      className={line.back ? "map-line map-back" : "map-line"}
      d={line.path}
      strokeWidth={1 + 4 * line.share}
      markerEnd="url(#map-arrow)"
    />
  );
}

function Box({ node }: { node: MapNode }) {
  const say = useWords().words.scenarioMap;
  const { x, y, width, height, lines, share, choices, kind } = node;
  const middle = x + width / 2;
  return (
    <g className={kind === "ending" ? "map-ending" : undefined}>
      <rect className="map-box" x={x} y={y} width={width} height={height} rx={kind === "ending" ? 18 : 5} />
      {lines.map((line, index) => (
        <text key={line} lang="sv" x={middle} y={y + 22 + 20 * index}>
          {line}
        </text>
      ))}
      <text x={middle} y={y + 20 + 20 * lines.length} className="map-numbers">
        {kind === "ending" ? say.share(share) : say.box(choices, say.share(share))}
      </text>
    </g>
  );
}

function Places({ map }: { map: Drawn }) {
  const say = useWords().words.scenarioMap;
  return (
    <>
      <h2>{say.knots}</h2>
      <Table
        caption={say.knots}
        head={[say.knot, say.to, { label: say.shareOfWays, numeric: true }]}
        rows={map.knots.map(({ id, name, share, leads }) => ({
          id,
          cells: [
            <span key="name" lang="sv">
              {name}
            </span>,
            <ul key="leads" className="map-leads">
              {leads.map((lead) => (
                <li key={lead.to}>
                  <span lang="sv">{lead.to}</span>: {say.box(lead.choices, say.share(lead.share))}
                </li>
              ))}
            </ul>,
            say.share(share),
          ],
        }))}
      />
    </>
  );
}

function Choices({ map }: { map: Drawn }) {
  const say = useWords().words.scenarioMap;
  return (
    <>
      <h2>{say.choices}</h2>
      <Table
        caption={say.choices}
        head={[say.choice, say.knot, say.to, { label: say.shareOfWays, numeric: true }]}
        rows={map.knots.flatMap((knot) =>
          knot.choices.map(({ id, text, share, to }) => ({
            id,
            cells: [
              <span key="text" lang="sv">
                {text}
              </span>,
              <span key="knot" lang="sv">
                {knot.name}
              </span>,
              <span key="to" lang="sv">
                {to.join(", ")}
              </span>,
              say.share(share),
            ],
          })),
        )}
      />
    </>
  );
}

function Endings({ map }: { map: Drawn }) {
  const say = useWords().words.scenarioMap;
  return (
    <>
      <h2>{say.endings}</h2>
      <Table
        caption={say.endings}
        head={[say.ending, { label: say.shareOfWays, numeric: true }, { label: say.skills, numeric: true }]}
        rows={map.endings.map(({ id, name, share, fewest, most }) => ({
          id,
          cells: [
            <span key="name" lang="sv">
              {name}
            </span>,
            say.share(share),
            say.skillsText(fewest, most, map.skills),
          ],
        }))}
      />
    </>
  );
}
