// SPDX-License-Identifier: EUPL-1.2
// What the people of Exempelkommunen answered when they came to the questions of a part they have done: enough to tell the
// coordinator's report from. Nobody's answers stay, as if they were deleted, so that whoever signs in can answer.
import { type Course, type QuizStep, unitsOf } from "../app/content/catalogue";
import { sha256 } from "../app/lib/hash";
import { type Asked, askedOf, isPlacing } from "../app/quiz/asked";
import { draw, seedOf } from "../app/quiz/draw";
import { rightAnswer } from "./key";

interface Done {
  enrolmentId: string;
  unitId: string;
  at: Date;
}

/** A number from 0 to 1, the same each time. */
const chance = (...parts: string[]) => Number.parseInt(sha256(parts.join("|")).slice(0, 8), 16) / 2 ** 32;

/** One finished try at each quiz of each part that is done, handed in when the part was done. */
export function demoAnswers(done: readonly Done[], course: Course) {
  const units = new Map(unitsOf(course).map((unit) => [unit.id, unit]));
  return done.flatMap(({ enrolmentId, unitId, at }) =>
    (units.get(unitId)?.steps ?? []).flatMap((step) => (step.kind === "quiz" ? [tryAt(enrolmentId, step, at)] : [])),
  );
}

function tryAt(enrolmentId: string, step: QuizStep, at: Date) {
  const seed = seedOf(enrolmentId, step.id);
  const id = `${enrolmentId}-${step.id}`;
  return {
    attempt: { id, enrolmentId, stepId: step.id, number: 1, seed, startedAt: at, handedInAt: at },
    answers: draw(step, seed).flatMap(({ question }) =>
      askedOf(question).map((asked) => ({
        attemptId: id,
        questionId: asked.id,
        questionVersion: asked.version,
        optionIds: JSON.stringify(chosenBy(enrolmentId, asked, question.difficulty)),
        at,
      })),
    ),
  };
}

/** Who knows much is right more often; most of those who are wrong are wrong in the same way. */
function chosenBy(enrolmentId: string, asked: Asked, difficulty: number): string[] {
  const knows = chance(enrolmentId);
  const right = rightAnswer(asked);
  const hard = 0.06 * difficulty + 0.5 * chance(asked.id) ** 2;
  if (chance(enrolmentId, asked.id) < 0.9 - hard + 0.5 * (knows - 0.5)) return right;
  const usual = chance(asked.id, enrolmentId) < 0.6;
  if (isPlacing(asked)) return swapped(asked.items, usual ? 0 : asked.items.length - 2);
  const wrong = asked.options.filter((option) => !option.right).map((option) => option.id);
  const mistake = wrong.sort()[usual ? 0 : wrong.length - 1] ?? "";
  return asked.kind === "several" ? [...right.slice(1), mistake].filter(Boolean) : [mistake];
}

/** One thing and the next that belongs elsewhere, in each other's place. */
function swapped(items: readonly { id: string; place: string }[], at: number): string[] {
  const first = items[at];
  const other =
    items.slice(at + 1).find(({ place }) => place !== first?.place) ??
    items.find(({ place }) => place !== first?.place);
  return items.map(({ id, place }) => {
    const to = id === first?.id ? other?.place : id === other?.id ? first?.place : place;
    return `${id}=${to}`;
  });
}
