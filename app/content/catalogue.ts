// SPDX-License-Identifier: EUPL-1.2
// The courses as the product uses them: courses, modules, units, steps and facts, compiled. It never touches the
// database and knows nothing about people.
import type { z } from "zod";
import type { Term } from "./glossary";
import type { Guides } from "./guides";
import type { practiceSource } from "./practiceSource";
import type { QuestionSource } from "./questionSource";
import type { Refresher } from "./refreshers";
import type { ScenarioSource } from "./scenarioSource";
import type { ScenarioWays } from "./scenarioWays";
import type {
  courseSource,
  FactSource,
  moduleSource,
  ownWordsSource,
  quizSource,
  reflectionSource,
  taskSource,
  unitSource,
} from "./source";

interface StepPlace {
  /** `k1-1-2/las`: the unit's id and the step's. Kept in rows, so it is never changed. */
  id: string;
  /** The step's place in its unit, from 1: the last part of its address. */
  number: number;
  title: string;
}

export type TextStep = StepPlace & {
  kind: "text";
  html: string;
  /** The same step in easy Swedish, where somebody has written it. */
  easy?: { title: string; html: string };
};
export type QuizStep = StepPlace & { kind: "quiz" } & Omit<z.infer<typeof quizSource>, "id" | "kind" | "title">;
export type OwnWordsStep = StepPlace & { kind: "ownWords" } & Omit<
    z.infer<typeof ownWordsSource>,
    "id" | "kind" | "title"
  >;
export type ReflectionStep = StepPlace & { kind: "reflection" } & Omit<
    z.infer<typeof reflectionSource>,
    "id" | "kind" | "title"
  >;
export type TaskStep = StepPlace & { kind: "task" } & Omit<z.infer<typeof taskSource>, "id" | "kind" | "title">;
export type PracticeStep = StepPlace & { kind: "practice" } & Omit<
    z.infer<typeof practiceSource>,
    "id" | "kind" | "title"
  >;
/** `scenario` is the id of the scene it leads to. */
export type RoleplayStep = StepPlace & { kind: "roleplay"; scenario: string };
export type Step = TextStep | QuizStep | OwnWordsStep | ReflectionStep | TaskStep | RoleplayStep | PracticeStep;
export type StepKind = Step["kind"];
export type Question = QuestionSource;
export type Fact = FactSource;

/** What somebody approves: what is written, and not what the compiler makes of it. */
export interface Written {
  /** The ids of the facts it quotes. */
  facts: string[];
  /** Changes when an author changes a word, here or in a fact that is quoted. */
  textHash: string;
}

export type Unit = z.infer<typeof unitSource> &
  Written & {
    /** Of everything a learner meets in the unit; kept with each completion. */
    hash: string;
    steps: Step[];
  };
export type Module = z.infer<typeof moduleSource> & Written & { units: Unit[]; guides: Guides };
export type Course = z.infer<typeof courseSource> &
  Written & {
    modules: Module[];
    /** A month's material each, in order. Nothing of it belongs to completing the course. */
    refreshers: Refresher[];
    /** Of the text hashes of all its parts, in order: the same hash is the same course, word for word. */
    hash: string;
  };

/** A scene of the library: to play, or to read. */
export interface Scenario {
  source: ScenarioSource;
  /** The compiled Ink story, as the engine reads it. */
  story: string;
  storyHash: string;
  /** The equal way round: the same meeting, to read. */
  reading: { title: string; html: string };
  /** Counted when it was compiled, for its map. */
  ways: ScenarioWays;
  /** Of everything a learner meets in it, whoever chooses the places to practise again. */
  hash: string;
}

export interface Catalogue {
  courses: Course[];
  /** Each scene once, whichever units lead to it. In the order of their ids. */
  scenarios: Scenario[];
  facts: Fact[];
  glossary: Term[];
}

/** All units of a course in order. */
export function unitsOf(course: Course): Unit[] {
  return course.modules.flatMap((module) => module.units);
}

/** A course with what it is written in: itself, its modules, its units and its refreshers, each by its id, in order. */
export function partsOf(course: Omit<Course, "hash">): { id: string; title: string; textHash: string }[] {
  return [course, ...course.modules.flatMap((module) => [module, ...module.units]), ...course.refreshers].map(
    ({ id, title, textHash }) => ({ id, title, textHash }),
  );
}

export function minutesOf(course: Course): number {
  return unitsOf(course).reduce((sum, unit) => sum + unit.minutes, 0);
}

export function findCourse(catalogue: Catalogue, courseId: string | undefined): Course | null {
  return catalogue.courses.find((course) => course.id === courseId) ?? null;
}

export function findScenario(catalogue: Catalogue, scenarioId: string | undefined): Scenario | null {
  return catalogue.scenarios.find(({ source }) => source.id === scenarioId) ?? null;
}

/** A step with what it stands in. */
export interface Place {
  course: Course;
  module: Module;
  unit: Unit;
  step: Step;
}

/** Every step that leads to a scene, in whichever course. */
export function stepsPlaying(catalogue: Catalogue, scenarioId: string): Place[] {
  return catalogue.courses.flatMap((course) =>
    course.modules.flatMap((module) =>
      module.units.flatMap((unit) =>
        unit.steps
          .filter((step) => step.kind === "roleplay" && step.scenario === scenarioId)
          .map((step) => ({ course, module, unit, step })),
      ),
    ),
  );
}

/** The unit with its module, or null where the course has no such unit. */
export function findUnit(course: Course, unitId: string | undefined): Omit<Place, "step"> | null {
  for (const module of course.modules)
    for (const unit of module.units) if (unit.id === unitId) return { course, module, unit };
  return null;
}

/** Where a scene is played: a step of a course, or the practice room. The scene is the same, and so are its runs. */
export interface Stage {
  scenario: Scenario;
  /** Where its pages begin: `/courses/k1/k1-3-3/2` or `/practice/forsta-fragan`. */
  address: string;
  /** The step one came by, or null in the practice room. */
  place: Place | null;
  /** Where a run of one's own begins: the choices before it are taken over. Left out where it begins at the beginning. */
  moment?: ScenarioSource["moments"][number];
  /** All steps that are done when the scene is: one played in the practice room need not be played again. */
  steps: Place[];
  /** Every scene of its kind, where it is one in which one asks; else null. */
  asking: AskingScenes | null;
}

/** The scenes in which one asks somebody one meets at work, by their ids, and the steps that lead to them. */
export interface AskingScenes {
  scenes: string[];
  steps: string[];
}

/** In which the routine question is to be asked and written down. */
const isAsking = ({ source }: Scenario) => source.documentation === "client";

export function askingScenes(catalogue: Catalogue): AskingScenes {
  const scenes = catalogue.scenarios.filter(isAsking).map(({ source }) => source.id);
  const steps = catalogue.courses.flatMap((course) => unitsOf(course).flatMap((unit) => unit.steps));
  const leading = steps.filter((step) => step.kind === "roleplay" && scenes.includes(step.scenario));
  return { scenes, steps: leading.map((step) => step.id) };
}

function stageAt(catalogue: Catalogue, scenarioId: string | undefined, place: Place | null): Stage | null {
  const scenario = findScenario(catalogue, scenarioId);
  if (!scenario) return null;
  const { id } = scenario.source;
  const address = place ? addressOf(place) : `/practice/${id}`;
  const asking = isAsking(scenario) ? askingScenes(catalogue) : null;
  return { scenario, address, place, steps: stepsPlaying(catalogue, id), asking };
}

/** A scene of the practice room by the id in its address. */
export function findPracticeStage(catalogue: Catalogue, scenarioId: string | undefined): Stage | null {
  return stageAt(catalogue, scenarioId, null);
}

/** A step as an address finds it; `stage` is null where it is no role-play. */
export interface FoundPlace extends Place {
  stage: Stage | null;
}

/** By the parts of an address: `/courses/k1/k1-1-2/2`. */
export function findPlace(
  catalogue: Catalogue,
  courseId?: string,
  unitId?: string,
  number?: string,
): FoundPlace | null {
  const course = findCourse(catalogue, courseId);
  const inUnit = course && findUnit(course, unitId);
  const step = inUnit?.unit.steps.find((each) => String(each.number) === number);
  if (!inUnit || !step) return null;
  const place = { ...inUnit, step };
  return { ...place, stage: step.kind === "roleplay" ? stageAt(catalogue, step.scenario, place) : null };
}

/** The step that a row names, or null when the course no longer has it. */
export function findStep(course: Course, stepId: string): Place | null {
  const inUnit = findUnit(course, stepId.split("/")[0]);
  const step = inUnit?.unit.steps.find((each) => each.id === stepId);
  return inUnit && step ? { ...inUnit, step } : null;
}

/** The step after this one in its unit, else the first of the next unit, else null. */
function nextPlace({ course, unit, step }: Place): Place | null {
  const steps = unitsOf(course).flatMap((each) => each.steps);
  const next = steps[steps.findIndex((each) => each.id === step.id) + 1];
  return next && unit ? findStep(course, next.id) : null;
}

/** A step's address. */
export function addressOf(place: Place): string {
  return `/courses/${place.course.id}/${place.unit.id}/${place.step.number}`;
}

/** Where finishing a step leads: the next step of the unit, the unit's page after its last, the course's after all. */
export function onwardFrom(place: Place): string {
  const next = nextPlace(place);
  if (next?.unit.id === place.unit.id) return addressOf(next);
  return next ? `/courses/${place.course.id}/${place.unit.id}` : `/courses/${place.course.id}`;
}
