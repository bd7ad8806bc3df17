// SPDX-License-Identifier: EUPL-1.2
// What a renewal brings one person, chosen from what the course has now: what has changed, what has faded, and a meeting
// from a place one has not stood in. It never knows who the person is, and decides nothing of when it is due.
import { minutesIn, mostMinutes, type NewPart } from "~/progress/renewal";
import { seedOf } from "~/quiz/draw";
import { type QuestionChoice, weakestFirst } from "./fading";
import { inRank } from "./rank";

/** A unit that can be read again. */
export interface UnitChoice {
  id: string;
  /** To read its texts. */
  minutes: number;
  /** Since the person did it: what it says (`changed`), only how it says it (`rewritten`), or nothing. */
  change: "changed" | "rewritten" | null;
  doneAt: Date | null;
}

export interface SceneChoice {
  scene: string;
  moment: string;
  minutes: number;
  played: boolean;
  /** Whether the course leads to the scene; else it is of the practice room alone. */
  inCourse: boolean;
}

export interface Choices {
  /** In the order of the course, as the questions are. */
  units: readonly UnitChoice[];
  questions: readonly QuestionChoice[];
  scenes: readonly SceneChoice[];
}

/** What the renewal before had. */
export type LastYear = readonly Pick<NewPart, "kind" | "about">[];

const mostForScene = 14;
/** A scene that leaves room for what the course says that is new. */
const shortScene = 7;
const mostUnits = 2;
/** So many questions come before units get their time; more where there is some left. */
const fewQuestions = 4;
const mostQuestions = 8;

/**
 * The parts of a renewal: units, questions, a scene, at most twenty minutes. The same for the same arguments. What was in
 * the one before comes back only where the course has nothing else, and never the same whole.
 * @param seed of the person and the cycle: chooses between what is equally good
 * @param most so many minutes all of them may take
 * @returns none where the course has nothing that takes so long or less
 */
export function renewalFor(
  choices: Choices,
  lastYear: LastYear,
  now: Date,
  seed: string,
  most = mostMinutes,
): NewPart[] {
  const fits = ({ minutes }: { minutes: number }) => Math.ceil(minutes) <= most;
  const fitting: Choices = {
    units: choices.units.filter(fits),
    questions: choices.questions.filter(fits),
    scenes: choices.scenes.filter((each) => fits(each) && each.minutes <= mostForScene),
  };
  const isMuchNew = fitting.units.some(({ change }) => change === "changed");
  const scene = sceneFor(fitting.scenes, lastYear, isMuchNew, seed);
  const ranked = weakestFirst(notIn(lastYear, fitting.questions), now, seed);
  const few = take(ranked, fewQuestions, most - minutesIn(scene));
  const units = unitsFor(fitting.units, lastYear, most - minutesIn([...scene, ...questionsPart(few)]));
  const questions = questionsPart(take(ranked, mostQuestions, most - minutesIn([...scene, ...units])));
  // The first that is another one than last year's; where the course has one single thing, that again.
  const ways = [
    [...units, ...questions, ...scene],
    ...longAgo(fitting.units).map((unit) => [unit, ...questions, ...scene]),
    [...units, ...questions],
    ...longAgo(fitting.units).map((unit) => [unit]),
    ...ranked.map((question) => questionsPart([question])),
    ...fitting.scenes.map((each) => [scenePart(each)]),
  ];
  const possible = ways.filter((parts) => parts.length > 0 && minutesIn(parts) <= most);
  return possible.find((parts) => contents(parts) !== contents(lastYear)) ?? possible[0] ?? [];
}

/**
 * What comes in the place of parts that the course no longer has: as many at most, of the same kinds where there are such,
 * in the minutes that the rest leaves, and nothing that the renewal had or has.
 * @returns none where the course has nothing else
 */
export function inPlaceOf(
  gone: readonly NewPart[],
  kept: readonly NewPart[],
  choices: Choices,
  lastYear: LastYear,
  now: Date,
  seed: string,
): NewPart[] {
  const had = [...gone, ...kept];
  const [units, questions] = [of(had, "unit"), of(had, "questions")];
  const scenes = of(had, "scene").map((about) => about.split("/")[0]);
  const other: Choices = {
    units: choices.units.filter(({ id }) => !units.includes(id)),
    questions: choices.questions.filter(({ id }) => !questions.includes(id)),
    scenes: choices.scenes.filter(({ scene }) => !scenes.includes(scene)),
  };
  const parts = renewalFor(other, lastYear, now, seed, mostMinutes - minutesIn(kept));
  const kinds = new Set(gone.map(({ kind }) => kind));
  return inRank(parts, ({ kind }) => [!kinds.has(kind)]).slice(0, gone.length);
}

/** What it holds, whatever the order: two are the same where this is. */
export function contents(parts: LastYear): string {
  return parts
    .flatMap(({ kind, about }) => about.split(" ").map((each) => `${kind} ${each}`))
    .sort()
    .join(", ");
}

const of = (lastYear: LastYear, kind: NewPart["kind"]) =>
  lastYear.filter((part) => part.kind === kind).flatMap(({ about }) => about.split(" "));

/**
 * Another scene than last year before the same one, then a moment not played, then a short one where there is much that is
 * new, then one of the course's own.
 */
function sceneFor(scenes: readonly SceneChoice[], lastYear: LastYear, isMuchNew: boolean, seed: string): NewPart[] {
  const last = of(lastYear, "scene");
  const isLast = ({ scene }: SceneChoice) => last.some((about) => about.startsWith(`${scene}/`));
  const [best] = inRank(
    scenes.filter((each) => !last.includes(aboutOf(each))),
    (each) => [
      isLast(each),
      each.played,
      isMuchNew && each.minutes > shortScene,
      !each.inCourse,
      seedOf(seed, aboutOf(each)),
    ],
  );
  return best ? [scenePart(best)] : [];
}

const aboutOf = ({ scene, moment }: SceneChoice) => `${scene}/${moment}`;

const scenePart = (each: SceneChoice): NewPart => ({
  kind: "scene",
  about: aboutOf(each),
  reason: each.played ? "again" : "unplayed",
  minutes: Math.ceil(each.minutes),
});

/** Those that were not asked last year; all, where there are no others. */
function notIn(lastYear: LastYear, questions: readonly QuestionChoice[]): readonly QuestionChoice[] {
  const last = new Set(of(lastYear, "questions"));
  const fresh = questions.filter(({ id }) => !last.has(id));
  return fresh.length > 0 ? fresh : questions;
}

/** As many as there is time for, the first ones first. */
function take(ranked: readonly QuestionChoice[], most: number, minutes: number): QuestionChoice[] {
  const taken: QuestionChoice[] = [];
  for (const question of ranked)
    if (taken.length < most && Math.ceil(minutesOf([...taken, question])) <= minutes) taken.push(question);
  return taken;
}

const minutesOf = (questions: readonly QuestionChoice[]) => questions.reduce((sum, { minutes }) => sum + minutes, 0);

function questionsPart(questions: readonly QuestionChoice[]): NewPart[] {
  if (questions.length === 0) return [];
  const reason = questions.some(({ recall }) => recall !== null)
    ? "faded"
    : questions.some(({ answered }) => answered)
      ? "missed"
      : "spread";
  const about = questions.map(({ id }) => id).join(" ");
  return [{ kind: "questions", about, reason, minutes: Math.max(1, Math.ceil(minutesOf(questions))) }];
}

/** What says something else now before what says the same in other words; what was read last year after the rest. */
function unitsFor(units: readonly UnitChoice[], lastYear: LastYear, minutes: number): NewPart[] {
  const last = new Set(of(lastYear, "unit"));
  const ranked = inRank(
    units.filter(({ change }) => change !== null),
    (unit) => [unit.change === "rewritten", last.has(unit.id)],
  );
  const parts: NewPart[] = [];
  for (const { id, change, minutes: own } of ranked) {
    const part: NewPart = { kind: "unit", about: id, reason: change ?? "longAgo", minutes: Math.ceil(own) };
    if (parts.length < mostUnits && minutesIn([...parts, part]) <= minutes) parts.push(part);
  }
  return parts;
}

/** Every unit to read again, what was done longest ago first. */
function longAgo(units: readonly UnitChoice[]): NewPart[] {
  return inRank(units, ({ doneAt }) => [doneAt?.getTime() ?? 0]).map(({ id, minutes }) => ({
    kind: "unit",
    about: id,
    reason: "longAgo",
    minutes: Math.ceil(minutes),
  }));
}
