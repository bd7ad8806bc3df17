// SPDX-License-Identifier: EUPL-1.2
// What has been published: the ids that rows may name, and what stood under each. Kept beside the courses, so that no id
// is ever used again for another thing, and no unit changes without being told. It never reads or writes a file.
import { z } from "zod";
import { sha256 } from "~/lib/hash";
import { type Catalogue, type Question, unitsOf } from "./catalogue";
import { momentsIn } from "./moments";
import { lineOf, type Problem } from "./problem";
import { placeOf, type ReadText, scenarioPart } from "./text";

const marks = z.record(z.string(), z.string());

/** `published.lock.json`, written by `npm run check:courses -- --publish`. */
export const publishedSource = z.strictObject({
  /** By course, the version it was written at, and by unit and refresher the beginning of its `textHash`. */
  courses: z.record(z.string(), z.strictObject({ version: z.int(), units: marks })),
  /** By `unit/step`, its kind. */
  steps: marks,
  /** By `question`, a hash of its stem; by `question/answer`, a hash of what the answer says. */
  questions: marks,
  /** By `scene/choice`, the knot it is written in and a hash of its text: `hallen:0a1b2c3d4e5f`. */
  choices: marks,
  /** By `scene#moment`, a hash of the way there and one of its title. */
  moments: marks.default({}),
  /** Any of these that were published and have been taken away. */
  gone: marks,
});
export type Published = z.infer<typeof publishedSource>;

/** A folder of courses as it was read. */
interface Courses {
  catalogue: Catalogue;
  texts: ReadText[];
}

/** What there is to publish today, with what has been taken away since `before`. */
export function publish(before: Published | null, { catalogue }: Courses): Published {
  const units = catalogue.courses.flatMap(unitsOf);
  const now = {
    steps: marked(units.flatMap(({ steps }) => steps.map(({ id, kind }): [string, string] => [id, kind]))),
    questions: marked(
      units.flatMap(({ steps }) =>
        steps.flatMap((step) =>
          step.kind === "quiz" ? step.questions.flatMap((each) => answersIn(each, each.id)) : [],
        ),
      ),
    ),
    choices: marked(
      catalogue.scenarios.flatMap(({ source, ways }) =>
        ways.knots.flatMap(({ id, choices }) =>
          choices.map((choice): [string, string] => [`${source.id}/${choice.id}`, `${id}:${short(choice.text)}`]),
        ),
      ),
    ),
    moments: marked(
      momentsIn(catalogue).map(({ name, moment: { after, title } }): [string, string] => [
        name.replace("/", "#"),
        `${short(after.join())}:${short(title)}`,
      ]),
    ),
  };
  const known = before
    ? { ...before.gone, ...before.steps, ...before.questions, ...before.choices, ...before.moments }
    : {};
  const today = { ...now.steps, ...now.questions, ...now.choices, ...now.moments };
  return {
    courses: Object.fromEntries(
      catalogue.courses.map((course) => [
        course.id,
        {
          version: course.version,
          units: marked(
            [...unitsOf(course), ...course.refreshers].map(({ id, textHash }) => [id, textHash.slice(0, 12)]),
          ),
        },
      ]),
    ),
    ...now,
    gone: marked(Object.entries(known).filter(([id]) => !(id in today))),
  };
}

/**
 * What an author has to mend before the courses may be published again: an id that stands for another thing than it once
 * did, and a unit that is changed or gone without being named under a later version's `changes`.
 */
export function checkPublished(before: Published, courses: Courses): Problem[] {
  const now = publish(before, courses);
  const today = { ...now.steps, ...now.questions, ...now.choices, ...now.moments };
  const isAnother = (id: string) =>
    (before.steps[id] !== undefined && now.steps[id] !== undefined && now.steps[id] !== before.steps[id]) ||
    hasMoved(before.choices[id], now.choices[id]) ||
    hasMoved(before.moments[id], now.moments[id]) ||
    (before.gone[id] !== undefined && before.gone[id] !== today[id]);
  const again = Object.keys(today)
    .filter(isAnother)
    .map((id) => ({
      ...whereIs(id, courses.texts),
      message: `${id} was published as something else, and an id is never used again. Give this one a new id.`,
    }));
  return [...again, ...courses.catalogue.courses.flatMap((course) => untold(course, before, now, courses.texts))];
}

function untold(course: Catalogue["courses"][number], before: Published, now: Published, texts: ReadText[]): Problem[] {
  const known = before.courses[course.id];
  if (!known) return [];
  const told = new Set(course.changes.flatMap(({ version, units }) => (version > known.version ? units : [])));
  return Object.keys(known.units)
    .filter((unit) => known.units[unit] !== now.courses[course.id]?.units[unit] && !told.has(unit))
    .map((unit) => ({
      ...whereIs(unit, texts),
      message: `${unit} is not as it was published in version ${known.version} of ${course.id}. Raise the version in its course.yml and name it in units under changes.`,
    }));
}

/** A choice whose words are mended is the same choice, and so is one that is moved. Both at once make it another. So with a moment. */
function hasMoved(was: string | undefined, is: string | undefined): boolean {
  if (was === undefined || is === undefined) return false;
  const [wasIn, wasText] = was.split(":");
  const [isIn, isText] = is.split(":");
  return wasIn !== isIn && wasText !== isText;
}

/** A question and whatever an answer to it can name. */
function answersIn(question: Question | PartOfCase, id: string): [string, string][] {
  const own: [string, string] = [id, short(question.stem)];
  if (question.kind === "case") return [own, ...question.parts.flatMap((part) => answersIn(part, `${id}/${part.id}`))];
  const answers = [
    ...("options" in question ? question.options : []),
    ...("items" in question ? question.items : []),
    ...("places" in question ? question.places : []),
  ];
  return [own, ...answers.map((answer): [string, string] => [`${id}/${answer.id}`, short(answer.text)])];
}
type PartOfCase = Extract<Question, { kind: "case" }>["parts"][number];

function short(text: string): string {
  return sha256(text).slice(0, 12);
}

/** Sorted, so that a change is one line of the file. */
function marked(entries: [string, string][]): Record<string, string> {
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Where an id is written; of an answer, where its question is; of a lesson, where its unit begins. */
function whereIs(id: string, texts: ReadText[]): { file: string; line: number } {
  const [scene = "", moment] = id.split("#");
  if (moment)
    return placeOf(
      texts.filter(({ part }) => part === scenarioPart(scene)),
      moment,
    );
  const [first = "", last] = id.split("/");
  const story = texts.find(({ part, kind }) => part === scenarioPart(first) && kind === "ink");
  if (story) return { file: story.file, line: lineOf(story.body, new RegExp(`#\\s*id: *${last}(?![\\w-])`)) };
  const inUnit = texts.filter(({ part }) => part === first);
  const step = last ? placeOf(inUnit, last) : placeOf(texts, first);
  if (step.file) return step;
  return inUnit[0] ? { file: inUnit[0].file, line: 1 } : placeOf(texts, first);
}
