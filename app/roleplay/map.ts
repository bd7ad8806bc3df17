// SPDX-License-Identifier: EUPL-1.2
// A scenario as a picture for whoever writes or approves it: its knots, where the choices lead, and the endings. It shows
// the ways there are, never what anybody has chosen.
import type { Scenario } from "~/content/catalogue";
import type { ScenarioWays } from "~/content/scenarioWays";
import { withCapital } from "~/lib/capital";
import { type Box, layOut, type Placed, type Route } from "./layout";

export interface ScenarioMap {
  width: number;
  height: number;
  nodes: MapNode[];
  lines: MapLine[];
  /** The same numbers to read. */
  knots: {
    id: string;
    name: string;
    share: number;
    leads: { to: string; share: number; choices: number }[];
    choices: { id: string; text: string; share: number; to: string[] }[];
  }[];
  endings: { id: string; name: string; share: number; fewest: number; most: number }[];
  states: number;
  skills: number;
}

/** A box: `x` and `y` are its upper left corner. `choices` is how many choices are written there. */
export interface MapNode {
  id: string;
  kind: "knot" | "ending";
  lines: string[];
  share: number;
  choices: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A lead from box to box: `path` in SVG's words, `label` where its numbers stand. */
export interface MapLine {
  id: string;
  path: string;
  share: number;
  choices: number;
  label: Placed;
  back: boolean;
}

const margin = 16;
const boxWidth = 176;
const lineHeight = 20;

/** The map from what the catalogue keeps of a scenario; nothing is walked or played. */
export function mapOf({ source, ways }: Pick<Scenario, "source" | "ways">): ScenarioMap {
  const titles = new Map(source.endings.map(({ id, title }) => [`ending:${id}`, title]));
  const name = (id: string) => titles.get(id) ?? nameOf(id);
  const boxes = boxesOf(ways, name);
  const { places, routes, width, height } = layOut(
    boxes.map(({ id, width, height, kind }): Box => ({ id, width, height, last: kind === "ending" })),
    ways.leads,
    ways.start,
  );
  const nodes = boxes.map((box): MapNode => {
    const { x, y } = places.get(box.id) ?? { x: 0, y: 0 };
    return { ...box, x: x - box.width / 2 + margin, y: y + margin };
  });
  return {
    width: Math.ceil(width + 2 * margin + (ways.leads.some((lead) => routes.get(lead) === null) ? 64 : 0)),
    height: Math.ceil(height + 2 * margin),
    nodes,
    lines: ways.leads.map((lead) => ({
      id: `${lead.from} ${lead.to}`,
      share: lead.share,
      choices: lead.choices.length,
      ...drawn(routes.get(lead) ?? null, nodes, lead),
    })),
    knots: fromTheTop(ways.knots, nodes).map(({ id, share, choices }) => ({
      id,
      name: name(id),
      share,
      leads: ways.leads
        .filter(({ from }) => from === id)
        .map((lead) => ({ to: name(lead.to), share: lead.share, choices: lead.choices.length })),
      choices: choices.map((choice) => ({ ...choice, to: choice.to.map(name) })),
    })),
    endings: ways.endings.map((ending) => ({ ...ending, name: name(`ending:${ending.id}`) })),
    states: ways.states,
    skills: source.skills.length,
  };
}

function fromTheTop<Knot extends { id: string }>(knots: Knot[], nodes: MapNode[]): Knot[] {
  const height = new Map(nodes.map(({ id, y }) => [id, y]));
  return [...knots].sort((one, other) => (height.get(one.id) ?? 0) - (height.get(other.id) ?? 0));
}

/** "nummer_sex" is read as "Nummer sex". */
function nameOf(knot: string): string {
  const words = knot.replaceAll("_", " ");
  return withCapital(words);
}

function boxesOf(ways: ScenarioWays, name: (id: string) => string): Omit<MapNode, "x" | "y">[] {
  const box = (id: string, kind: MapNode["kind"], share: number, choices: number) => {
    const lines = wrapped(name(id));
    // One line more, for the numbers.
    return { id, kind, lines, share, choices, width: boxWidth, height: (lines.length + 1) * lineHeight + 14 };
  };
  return [
    ...ways.knots.map(({ id, share, choices }) => box(id, "knot", share, choices.length)),
    ...ways.endings.map(({ id, share }) => box(`ending:${id}`, "ending", share, 0)),
  ];
}

/** In lines that have room in a box. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 21) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function drawn(route: Route, nodes: MapNode[], { from, to }: { from: string; to: string }) {
  if (route === null) return drawnBack(nodes, from, to);
  const points = route.map(({ x, y, bottom }) => ({ x: x + margin, y: y + margin, bottom: bottom + margin }));
  const [first, second] = points;
  let path = `M ${at(first?.x)} ${at(first?.bottom)}`;
  for (const [index, { x, y, bottom }] of points.entries()) {
    const before = points[index - 1];
    if (!before) continue;
    const half = (y - before.bottom) / 2;
    path += ` C ${at(before.x)} ${at(before.bottom + half)} ${at(x)} ${at(y - half)} ${at(x)} ${at(y)}`;
    if (index < points.length - 1) path += ` L ${at(x)} ${at(bottom)}`;
  }
  // On a lead that passes rows, in its lane; on a short one, where those of the same box have come apart.
  const label =
    points.length > 2
      ? { x: at(second?.x), y: at(((second?.y ?? 0) + (second?.bottom ?? 0)) / 2 + 4) }
      : {
          x: at(((first?.x ?? 0) + 2 * (second?.x ?? 0)) / 3),
          y: at(((first?.bottom ?? 0) + 2 * (second?.y ?? 0)) / 3),
        };
  return { path, label, back: false };
}

/** A lead that comes back to where one has been: out of the side of one box and into the side of the other. */
function drawnBack(nodes: MapNode[], from: string, to: string) {
  const [start, end] = [nodes.find(({ id }) => id === from), nodes.find(({ id }) => id === to)];
  const side = (node?: MapNode, down = 0.5) => ({
    x: (node?.x ?? 0) + (node?.width ?? 0),
    y: (node?.y ?? 0) + (node?.height ?? 0) * down,
  });
  const [one, other] = [side(start, 0.7), side(end, 0.3)];
  const out = Math.max(one.x, other.x) + 44;
  return {
    path: `M ${at(one.x)} ${at(one.y)} C ${at(out)} ${at(one.y)} ${at(out)} ${at(other.y)} ${at(other.x)} ${at(other.y)}`,
    label: { x: Math.round(out - 8), y: Math.round((one.y + other.y) / 2) },
    back: true,
  };
}

const at = (value = 0) => Math.round(value);
