// SPDX-License-Identifier: EUPL-1.2
import { few } from "./figures";

/**
 * What may be told about how sure people feel of asking and how worried they are, so that a municipality can see whether
 * practising helps and nobody's rating can be seen (R-030, R-039; design, 1.2).
 *
 * **Who wants to know.** Somebody who sees every report of a municipality, knows who did which scene on which day, and has
 * been told what one of those counted answered, or is one of them.
 *
 * **The rule of publishing.** A mean is told only of five or more.
 * - The units are fixed: the municipality and the departments right below it, as they stand when the month is told. Each
 *   person is in one department, or in none, and what is told of the municipality holds them all.
 * - A department is told only where it and the rest of the municipality are five or more. Several departments that are
 *   told leave a rest together, and that is none or five or more as well, else the smallest of them is not told. So the
 *   municipality falls into pieces of five or more (the departments that are told, and the rest), and whatever is added
 *   to or taken from what is told is a sum over whole pieces.
 *
 * **Before and after.** Both means are of the same people: those who rated the same thing both times. Who left one of them
 * out is in neither, so that taking one mean from the other leaves nobody over. Confidence and worry are told each for
 * itself, of those who rated it.
 *
 * **Months.** A person counts once before and after, in the month of the rating after. A month is told when it is over, all
 * of it at once, and kept as it was told (`ConfidenceReport`); a rating can be changed on its own day only. So no two
 * months hold anybody's pair in common, there is no total over them, and looking before and after somebody left or
 * erased their ratings shows the same.
 *
 * **Four months later** is told as how much it has changed since before, and not as means of its own. The mean before, of
 * those who rated again, would be a second mean over some of the people of an earlier month: taken from that month's it
 * would be the mean of the few who did not. Each change holds a rating that is in nothing else that is told, so that
 * nothing can be taken from it, or it from anything, without five or more people's ratings being left.
 *
 * **Numbers.** A mean is rounded to a half, and a number of people is told as a span. A mean near an end says what
 * everybody answered, so it is told no nearer than `ends`, where a rating may still have been any of most of the eleven.
 *
 * `means.test.ts` looks, for every rating of made-up months, for the other worlds in which it was otherwise and all that is
 * told the same: there are six or more of the eleven numbers. And it takes every told group from every other.
 *
 * **What this does not stop:** three of five who put their ratings together, or somebody who makes up people and rates for
 * them; somebody who knows exactly how many rated in each unit, where all the rest answered near one end; a likelihood,
 * where nearly all feel sure; whoever can read the database.
 */
export interface UnitSums {
  /** Null: who works in no department. */
  unit: string | null;
  confidence: Sums;
  worry: Sums;
}

/** Of those who rated the same thing before and now. */
export interface Sums {
  people: number;
  before: number;
  now: number;
}

/** A mean rounded to a half; `beyond` where it is that or further out. */
export interface Mean {
  value: number;
  beyond: boolean;
}

/** The first number of a span of people. */
export const spans = [few, 10, 20, 50] as const;
export type Span = (typeof spans)[number];

export interface PairMeans {
  people: Span;
  before: Mean;
  after: Mean;
}

export interface Change {
  people: Span;
  /** How much higher it is than before; below nothing where it is lower. */
  change: Mean;
}

/** What is told of one thing that is rated, in one unit. */
export interface Told {
  pair: PairMeans | null;
  later: Change | null;
}

export interface UnitMeans {
  id: string;
  /** As it was called then. */
  name: string;
  confidence: Told;
  worry: Told;
}

/** A mean is told no lower and no higher than this, by how many people it is of; and a change in the same way. */
export const ends = { fewerThanTen: [3, 7], tenOrMore: [2, 8], change: [-3, 3] } as const;

/** Never minus nought, which is another value than nought until it has been stored. */
const halves = (value: number) => Math.round(value * 2) / 2 + 0;

function meanOf(sum: number, people: number, [low, high]: readonly [number, number]): Mean {
  const value = halves(sum / people);
  return { value: Math.min(high, Math.max(low, value)), beyond: value <= low || value >= high };
}

const spanOf = (people: number): Span => spans.findLast((span) => people >= span) ?? few;

function pairOf({ people, before, now }: Sums): PairMeans {
  const limits = people < 10 ? ends.fewerThanTen : ends.tenOrMore;
  return { people: spanOf(people), before: meanOf(before, people, limits), after: meanOf(now, people, limits) };
}

function changeOf({ people, before, now }: Sums): Change {
  return { people: spanOf(people), change: meanOf(now - before, people, ends.change) };
}

/**
 * Which departments may be told of, by how many people they have; null when not even the whole may.
 * @param sizes of every department, and under null those who are in none
 */
export function tellable(sizes: ReadonlyMap<string | null, number>): Set<string> | null {
  const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (whole < few) return null;
  const told = [...sizes]
    .flatMap(([unit, size]) => (unit !== null && size >= few && whole - size >= few ? [{ unit, size }] : []))
    .sort((a, b) => b.size - a.size || a.unit.localeCompare(b.unit));
  const rest = () => whole - told.reduce((sum, { size }) => sum + size, 0);
  while (rest() > 0 && rest() < few) told.pop();
  return new Set(told.map(({ unit }) => unit));
}

/** What is told of each unit, by its id, of one thing that was rated twice; the municipality's own id is `whole`. */
function tellOf<Figure>(
  whole: string,
  cells: readonly { unit: string | null; sums: Sums }[],
  tell: (sums: Sums) => Figure,
): Map<string, Figure> {
  const units = tellable(new Map(cells.map(({ unit, sums }) => [unit, sums.people])));
  if (!units) return new Map();
  const all = cells.reduce(
    (sum, { sums }) => ({
      people: sum.people + sums.people,
      before: sum.before + sums.before,
      now: sum.now + sums.now,
    }),
    { people: 0, before: 0, now: 0 },
  );
  return new Map([
    [whole, tell(all)],
    ...cells.flatMap(({ unit, sums }) => (unit && units.has(unit) ? [[unit, tell(sums)] as const] : [])),
  ]);
}

/**
 * What is told of a month: the municipality first and then its departments, also those of which nothing is told. Nothing
 * at all where nothing is told of the municipality.
 * @param units the municipality and its departments, in the order of the report
 * @param after of those who rated after their first scene that month
 * @param later of those who rated four months later that month
 */
export function tellMonth(
  units: readonly { id: string; name: string }[],
  after: readonly UnitSums[],
  later: readonly UnitSums[],
): UnitMeans[] {
  const whole = units[0]?.id ?? "";
  const of = (measure: "confidence" | "worry") => {
    const cells = (sums: readonly UnitSums[]) => sums.map((each) => ({ unit: each.unit, sums: each[measure] }));
    const [pairs, changes] = [tellOf(whole, cells(after), pairOf), tellOf(whole, cells(later), changeOf)];
    return (id: string): Told => ({ pair: pairs.get(id) ?? null, later: changes.get(id) ?? null });
  };
  const [confidence, worry] = [of("confidence"), of("worry")];
  const told = units.map(({ id, name }) => ({ id, name, confidence: confidence(id), worry: worry(id) }));
  const any = ({ pair, later }: Told) => pair !== null || later !== null;
  return told.some((unit) => any(unit.confidence) || any(unit.worry)) ? told : [];
}
