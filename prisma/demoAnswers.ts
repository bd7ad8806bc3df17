// What the people of Exempelkommunen answered when they came to the questions of a part they have done.
import { rowsOf } from "../app/attempts/tries.server";
import { type Course, type QuizStep, unitsOf } from "../app/content/catalogue";
import { sha256 } from "../app/lib/hash";
import { type Asked, askedOf, isPlacing } from "../app/quiz/asked";
import { draw, seedOf } from "../app/quiz/draw";
import { markOf, neededFor } from "../app/quiz/mark";
import { rightAnswer } from "./key";

interface Done {
  enrolmentId: string;
  unitId: string;
  at: Date;
}

/** Whom one signs in as first: they have not answered, so that one can. */
const own = new Set(["maria-k1", "johan-k1", "elias-k1"]);

/** A number from 0 to 1, the same each time. */
const chance = (...parts: string[]) => Number.parseInt(sha256(parts.join("|")).slice(0, 8), 16) / 2 ** 32;

/** One finished try at each quiz of each part that is done, handed in when the part was done. */
export function demoAnswers(done: readonly Done[][], course: Course) {
  const units = new Map(unitsOf(course).map((unit) => [unit.id, unit]));
  return done
    .flat()
    .filter(({ enrolmentId }) => !own.has(enrolmentId))
    .flatMap(({ enrolmentId, unitId, at }) =>
      (units.get(unitId)?.steps ?? []).flatMap((step) => (step.kind === "quiz" ? [tryAt(enrolmentId, step, at)] : [])),
    );
}

function tryAt(enrolmentId: string, step: QuizStep, at: Date) {
  const seed = seedOf(enrolmentId, step.id);
  const drawn = draw(step, seed);
  const asked = drawn.flatMap(({ question }) =>
    askedOf(question).map((each) => ({ ...each, difficulty: question.difficulty })),
  );
  const needed = neededFor(step.test?.passPercent ?? 0, asked.length);
  const chosen = asked.map((each) => chosenBy(enrolmentId, each));
  const isRight = (index: number) => markOf(asked[index] as Asked, chosen[index] ?? []).right;
  const count = () => chosen.filter((_, index) => isRight(index)).length;
  // The part is done, so its test was passed.
  for (const [index, each] of asked.entries()) if (count() < needed) chosen[index] = rightAnswer(each);
  const id = `${enrolmentId}-${step.id}`;
  return {
    questions: drawn.map(({ question }) => question),
    attempt: {
      id,
      enrolmentId,
      stepId: step.id,
      number: 1,
      seed,
      draw: JSON.stringify(rowsOf(drawn)),
      startedAt: at,
      handedInAt: at,
      right: count(),
      asked: asked.length,
      needed,
    },
    answers: asked.map((each, index) => ({
      attemptId: id,
      questionId: each.id,
      questionVersion: each.version,
      optionIds: JSON.stringify(chosen[index]),
      at,
    })),
  };
}

/** Who knows much is right more often; most of those who are wrong are wrong in the same way. */
function chosenBy(enrolmentId: string, asked: Asked & { difficulty: number }): string[] {
  const knows = chance(enrolmentId);
  const right = rightAnswer(asked);
  const hard = 0.06 * asked.difficulty + 0.5 * chance(asked.id) ** 2;
  if (chance(enrolmentId, asked.id) < 0.9 - hard + 0.5 * (knows - 0.5)) return right;
  const usual = chance(asked.id, enrolmentId) < 0.6;
  if (isPlacing(asked)) return swapped(asked.items, usual ? 0 : asked.items.length - 2, asked.kind === "sort");
  const wrong = asked.options.filter((option) => !option.right).map((option) => option.id);
  const mistake = wrong.sort()[usual ? 0 : wrong.length - 1] ?? "";
  return asked.kind === "several" ? [...right.slice(1), mistake].filter(Boolean) : [mistake];
}

/** Two things that follow each other in each other's place; of a sort, those nearest in different groups. */
function swapped(items: readonly { id: string; place: string }[], at: number, groups: boolean): string[] {
  const first = items[at];
  const other = items.find((each, index) => index !== at && (groups ? each.place !== first?.place : index === at + 1));
  return items.map(({ id, place }) => {
    const to = id === first?.id ? other?.place : id === other?.id ? first?.place : place;
    return `${id}=${to ?? place}`;
  });
}
