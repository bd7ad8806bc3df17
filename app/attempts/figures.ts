// SPDX-License-Identifier: EUPL-1.2
import { type Asked, isPlacing } from "~/quiz/asked";
import { markOf } from "~/quiz/mark";
import { separates } from "./discrimination";

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
 * - the parent of a question's answers is everybody who did its step in one calendar month. Where all are asked the same,
 *   a question is told only when all of them answered it in its present version: what is told of a question that was
 *   rewritten on the way, taken from what is told of the others, would be those who came before. Where each draws their
 *   own, five or more have to have been asked something else instead;
 * - the parent of an answer is everybody who answered that question. They have to be ten, since fewer cannot be five and
 *   five;
 * - the groups are those who were right and those who were wrong. Where one of them is under five, only that is told, and
 *   never whether it is nobody;
 * - those who chose a wrong option, or put something in a wrong place, are a group twice: of all who answered, else the
 *   option is not named, and of all who were wrong, else its number is not told, because what is left when it is taken
 *   from the wrong ones would be. Nor is it where how many were wrong is not told: that 25 of 30 chose it, and five were
 *   wrong otherwise, says that all were.
 *
 * **Differences.** Two figures tell about one person when they count almost the same people. So no two do:
 * - a person counts once for a step, with the first try that was handed in; later tries and cycles never count. Two
 *   months, or two versions of a question, have nobody's answer in common, and there is no total over them;
 * - a month is told when it is over, all of it at once, and kept as it was told (`QuestionReport`), also when the
 *   answers are deleted. Looking every day, or before and after somebody left or was erased, shows the same figures.
 *
 * **Discrimination** (`discrimination.ts`) is made from whole tries. It needs thirty of them, since with fewer it is mostly chance, and goes by
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

/** One of the answers that were given, and by how many people. */
export interface Answered {
  chosen: readonly string[];
  people: number;
}

export interface Figure {
  /** Of a part of a case: the case's, `/` and the part's. */
  id: string;
  version: number;
  /** The question as it was asked. */
  stem: string;
  /** The case it is a part of. */
  inCase: { stem: string; number: number; of: number } | null;
  /** How many people answered. */
  answered: number;
  /** How many of them were right, or which of the two groups is under five. */
  right: number | "fewRight" | "fewWrong";
  /** What most of those who were wrong chose; `people` is null where that number may not be told. */
  wrongOption: (Mistake & { people: number | null }) | null;
  /** Whether those who were right on the rest were right here, from −0.6 to 0.6; null where it is not told. */
  discrimination: number | null;
}

/** What is told of one step of a course. */
export interface StepFigures {
  stepId: string;
  /** The title of its unit, as it was then. */
  title: string;
  figures: Figure[];
  /** How many of its questions were answered by too few, or were others in a part of the month. */
  untold: number;
}

/** A wrong option, or something in a wrong place. The options of `trueFalse` have an id and no text. */
export interface Mistake {
  id: string;
  text: string;
}

function mistakesIn(asked: Asked): Mistake[] {
  if (!isPlacing(asked)) return asked.options.filter((option) => !option.right);
  return asked.items.flatMap((item) =>
    asked.places
      .filter((place) => place.id !== item.place)
      .map((place) => ({ id: `${item.id}=${place.id}`, text: `${item.text} → ${place.text}` })),
  );
}

/**
 * Whether those who answered a question may be set apart from everybody who did its step: none are left over, or, where
 * each draws their own questions, five or more.
 */
export function standsApart(answered: number, tries: number, drawn: boolean): boolean {
  return answered === tries || (drawn && tries - answered >= few);
}

/** What may be told of a question without its discrimination; null when too few have answered. */
export function figureOf(asked: Asked, answers: readonly Answered[]): Figure | null {
  const count = (which: (answer: Answered) => boolean) =>
    answers.reduce((sum, answer) => sum + (which(answer) ? answer.people : 0), 0);
  const answered = count(() => true);
  if (answered < 2 * few) return null;
  const right = count(({ chosen }) => markOf(asked, chosen).right);
  const { id, version, stem, inCase } = asked;
  return {
    id,
    version,
    stem,
    inCase: inCase && { stem: inCase.stem, number: inCase.number, of: inCase.of },
    answered,
    right: right < few ? "fewRight" : answered - right < few ? "fewWrong" : right,
    wrongOption: wrongOptionOf(
      mistakesIn(asked).map(({ id, text }) => ({ id, text, people: count(({ chosen }) => chosen.includes(id)) })),
      answered,
      right < few ? 0 : answered - right,
      isPlacing(asked),
    ),
    discrimination: null,
  };
}

/**
 * @param wrong how many were wrong, as far as that is told
 * @param inPairs one thing in a wrong place has another in its own: then the first of them stands for both
 */
function wrongOptionOf(options: (Mistake & { people: number })[], answered: number, wrong: number, inPairs: boolean) {
  const most = Math.max(0, ...options.map((option) => option.people));
  const [first, other] = options.filter((option) => option.people === most);
  // Two options that are chosen as often are not one that most chose.
  if (!first || (other && !inPairs) || most < few || answered - most < few) return null;
  return { ...first, people: wrong - most < few ? null : most };
}

export type Worry = "backwards" | "misled" | "hard";

/** Why to look at a question, the gravest reason first; null when nothing that is told speaks for it. */
export function worryOf({ right, answered, wrongOption, discrimination }: Figure): Worry | null {
  if (discrimination !== null && separates(discrimination) === "backwards") return "backwards";
  if (typeof right !== "number") return right === "fewRight" ? "hard" : null;
  if ((wrongOption?.people ?? 0) > right) return "misled";
  return 2 * right < answered ? "hard" : null;
}
