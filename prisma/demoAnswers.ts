// What the people of Exempelkommunen answered when they came to the questions of a part they have done.
import { type Course, type Question, unitsOf } from "../app/content/catalogue";
import { sha256 } from "../app/lib/hash";
import { draw, seedOf } from "../app/quiz/draw";

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
  const places = done
    .flat()
    .filter(({ enrolmentId }) => !own.has(enrolmentId))
    .flatMap(({ enrolmentId, unitId, at }) => {
      const unit = unitsOf(course).find((each) => each.id === unitId);
      return (unit?.steps ?? []).flatMap((step) => (step.kind === "quiz" ? [{ enrolmentId, step, at }] : []));
    });
  const attempts = places.map(({ enrolmentId, step, at }) => ({
    id: `${enrolmentId}-${step.id}`,
    enrolmentId,
    stepId: step.id,
    number: 1,
    seed: seedOf(enrolmentId, step.id),
    startedAt: at,
    handedInAt: at,
  }));
  const answers = places.flatMap(({ enrolmentId, step, at }) =>
    draw(step, seedOf(enrolmentId, step.id)).map((question) => ({
      attemptId: `${enrolmentId}-${step.id}`,
      questionId: question.id,
      questionVersion: question.version,
      optionIds: JSON.stringify(chosenBy(enrolmentId, question)),
      at,
    })),
  );
  return { attempts, answers };
}

/** Who knows much is right more often; most of those who are wrong are wrong in the same way. */
function chosenBy(enrolmentId: string, question: Question): string[] {
  const knows = chance(enrolmentId);
  const right = question.options.filter((option) => option.right).map((option) => option.id);
  const wrong = question.options.filter((option) => !option.right).map((option) => option.id);
  const hard = 0.06 * question.difficulty + 0.5 * chance(question.id) ** 2;
  if (chance(enrolmentId, question.id) < 0.9 - hard + 0.5 * (knows - 0.5)) return right;
  const sorted = [...wrong].sort();
  const mistake = sorted[chance(question.id, enrolmentId) < 0.6 ? 0 : sorted.length - 1] ?? "";
  return question.kind === "several" ? [...right.slice(1), mistake] : [mistake];
}
