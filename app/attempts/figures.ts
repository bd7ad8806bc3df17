/**
 * What may be told about the answers to a question, so that a poor question can be found and nobody's answer can.
 *
 * **Who wants to know.** Somebody who sees every report of a municipality and knows who did which step on which day (a
 * manager's page tells that), and to whom up to three of those counted have said what they answered.
 *
 * **The rule of publishing** (design, 1.2): a number of people is told only when they are five or more and the rest of
 * those they are part of are five or more. Here
 * - the unit is the municipality, whole and fixed: no department, role or name can be chosen, so that nothing can be
 *   taken from the whole to leave one workplace over;
 * - the parent is everybody who answered one version of a question in one calendar month. They have to be ten, since
 *   fewer cannot be five and five;
 * - the groups are those who were right and those who were wrong. Where one of them is under five, only that is told, and
 *   never whether it is nobody;
 * - those who chose a wrong option are a group twice: of all who answered, else the option is not named, and of all who
 *   were wrong, else its number is not told, because what is left when it is taken from the wrong ones would be. Nor is
 *   it where how many were wrong is not told: that 25 of 30 chose it, and five were wrong otherwise, says that all were.
 *
 * **Differences.** Two figures tell about one person when they count almost the same people. So no two do:
 * - a person counts once for a step, with the first try that was handed in; later tries and cycles never count. Two
 *   months, or two versions of a question, have nobody's answer in common, and there is no total over them;
 * - a month is told when it is over, all of it at once, and kept as it was told (`QuestionReport`). Looking every day,
 *   or before and after somebody left or was erased, shows the same figures.
 *
 * **Discrimination** is made from whole tries. It needs thirty of them, since with fewer it is mostly chance, and goes by
 * the questions of which the exact number of right answers is told. Where all were asked from the same questions in the
 * same versions, any two people could have had each other's whole try without a figure moving (which questions of a test
 * somebody drew is nowhere to be seen); in a month in which a question of the step or the course was changed that is not
 * so, and none is told. Nor is it told how far above 0.6 it is, or below −0.6: at 1, whoever has said one of their answers
 * would have said the others.
 *
 * `figures.test.ts` looks for the other world of each answer: the same people at the same steps, one of them having
 * answered otherwise, and every figure the same. `tests/questions.test.ts` that a month is told once.
 *
 * **What this does not stop:** four or more of ten who put their answers together; a likelihood, where nearly all were
 * right; whoever can read the database.
 */
export const few = 5;

/** So many tries make the standard error of a correlation of 0.2 less than its own size: 1 / √29 = 0.19. */
export const enoughTries = 30;

/** So much of a correlation is told at most, either way. */
const mostTold = 0.6;

/** A question as it was asked, with what can be chosen wrongly in it: nothing, where things are put in places. */
export interface Asked {
  id: string;
  version: number;
  stem: string;
  wrongOptions: readonly { id: string; text: string }[];
}

/** One of the answers that were given, and by how many people. */
export interface Answered {
  chosen: readonly string[];
  right: boolean;
  people: number;
}

export interface Figure {
  id: string;
  version: number;
  /** The question as it was asked. */
  stem: string;
  /** How many people answered. */
  answered: number;
  /** How many of them were right, or which of the two groups is under five. */
  right: number | "fewRight" | "fewWrong";
  /** The wrong option that most chose; `people` is null where that number may not be told. */
  wrongOption: { text: string; people: number | null } | null;
  /** Whether those who were right on the rest were right here, from −0.6 to 0.6; null where it is not told. */
  discrimination: number | null;
}

/** What is told of one step of a course. */
export interface StepFigures {
  stepId: string;
  /** The title of its unit, as it was then. */
  title: string;
  figures: Figure[];
  /** How many of its questions were answered by too few. */
  untold: number;
}

/** What may be told of a question without its discrimination; null when too few have answered. */
export function figureOf(asked: Asked, answers: readonly Answered[]): Figure | null {
  const count = (which: (answer: Answered) => boolean) =>
    answers.reduce((sum, answer) => sum + (which(answer) ? answer.people : 0), 0);
  const answered = count(() => true);
  if (answered < 2 * few) return null;
  const right = count((answer) => answer.right);
  return {
    id: asked.id,
    version: asked.version,
    stem: asked.stem,
    answered,
    right: right < few ? "fewRight" : answered - right < few ? "fewWrong" : right,
    wrongOption: wrongOptionOf(
      asked.wrongOptions.map(({ id, text }) => ({ text, people: count(({ chosen }) => chosen.includes(id)) })),
      answered,
      right < few ? 0 : answered - right,
    ),
    discrimination: null,
  };
}

/** @param wrong how many were wrong, as far as that is told */
function wrongOptionOf(options: { text: string; people: number }[], answered: number, wrong: number) {
  const most = Math.max(0, ...options.map((option) => option.people));
  const [first, other] = options.filter((option) => option.people === most);
  // Two that are chosen as often are not one that most chose.
  if (!first || other || most < few || answered - most < few) return null;
  return { text: first.text, people: wrong - most < few ? null : most };
}

/** Sums over tries: of being right here (0 or 1), of the share right of the rest, its square and the product. */
export interface Sums {
  tries: number;
  right: number;
  rest: number;
  restSquared: number;
  rightTimesRest: number;
}

/**
 * The correlation between being right here and the share of right answers to the other questions of the try: the
 * point-biserial correlation, corrected by leaving the question itself out of what it is compared with (Henrysson 1963,
 * Psychometrika 28: 211–218), as Moodle's discrimination index also is. Not the upper and lower 27 % (Kelley 1939): tries
 * of a few questions have many ties, and who of them is "upper" would be chance.
 * @returns two decimals, at most 0.6 either way; null with too few tries, or where all were alike
 */
export function discriminationOf({ tries, right, rest, restSquared, rightTimesRest }: Sums): number | null {
  if (tries < enoughTries) return null;
  const spread = (tries * right - right * right) * (tries * restSquared - rest * rest);
  if (spread < 1e-6) return null;
  const correlation = (tries * rightTimesRest - right * rest) / Math.sqrt(spread);
  return Math.round(100 * Math.max(-mostTold, Math.min(mostTold, correlation))) / 100 || 0;
}

/** Ebel's limit for an item that separates (Essentials of Educational Measurement, 1972), and as far below nothing. */
export function separates(discrimination: number): "well" | "little" | "backwards" {
  return discrimination <= -0.2 ? "backwards" : discrimination < 0.2 ? "little" : "well";
}

export type Worry = "backwards" | "misled" | "hard";

/** Why to look at a question, the gravest reason first; null when nothing that is told speaks for it. */
export function worryOf({ right, answered, wrongOption, discrimination }: Figure): Worry | null {
  if (discrimination !== null && separates(discrimination) === "backwards") return "backwards";
  if (typeof right !== "number") return right === "fewRight" ? "hard" : null;
  if ((wrongOption?.people ?? 0) > right) return "misled";
  return 2 * right < answered ? "hard" : null;
}
