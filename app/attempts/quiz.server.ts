import { addressOf, type Question } from "~/content/catalogue";
import type { Actor } from "~/people/actor";
import type { Taken } from "./step.server";
import { answer, freshTry, type QuizPlace, readTries, resultOf, type Try } from "./tries.server";
import { answered, asked, type ItemView, type StepView } from "./view";

/** The try an address asks for by `?try=`, else the latest; the next one too when those before it are finished. */
async function tryFor(
  actor: Actor,
  place: QuizPlace,
  wanted: string | null,
): Promise<{ given: Try; next: number } | null> {
  const { tries, next } = await readTries(actor, place);
  const latest = tries.at(-1);
  const number = wanted === null ? (latest?.number ?? 1) : Number(wanted);
  const known = tries.find((each) => each.number === number);
  if (known) return { given: known, next };
  return number === next && (latest?.finished ?? true) ? { given: freshTry(actor, place, number), next } : null;
}

/** Practice goes to its first open question, or tells how it went; a test shows its form, or the latest result. */
export async function openQuiz(
  actor: Actor,
  place: QuizPlace,
  search: URLSearchParams,
): Promise<StepView | { goTo: string } | null> {
  const found = await tryFor(actor, place, search.get("try"));
  if (!found) return null;
  const { given, next } = found;
  const address = addressOf(place);
  if (!place.step.test) {
    const open = given.questions.findIndex((question) => !given.answers.has(question.id)) + 1;
    if (open > 0 && !given.finished)
      return { goTo: `${address}/${open}${given.number > 1 ? `?try=${given.number}` : ""}` };
    const { right, of } = resultOf(place, given);
    return { kind: "quizDone", right, of, again: `${address}?try=${next}`, review: `${address}/1?try=${given.number}` };
  }
  const { passPercent } = place.step.test;
  if (!given.finished)
    return {
      kind: "test",
      intro: place.step.intro ?? null,
      number: given.number,
      passPercent,
      questions: given.questions.map(asked),
    };
  return {
    kind: "testResult",
    number: given.number,
    ...resultOf(place, given),
    needed: Math.ceil((passPercent * given.questions.length) / 100),
    questions: given.questions.map((question) => answered(question, given.answers.get(question.id) ?? [])),
    again: `${address}?try=${next}`,
  };
}

/** Field names of a form with several questions: `a.` and the question's id. */
const prefix = "a.";

/** Hands in a test. */
export async function takeQuiz(actor: Actor, place: QuizPlace, form: URLSearchParams, now: Date): Promise<Taken> {
  const found = await tryFor(actor, place, form.get("try"));
  if (!found || !place.step.test) return null;
  const { given } = found;
  if (!given.finished) {
    const sent = new Map<string, string[]>();
    for (const name of new Set(form.keys()))
      if (name.startsWith(prefix)) sent.set(name.slice(prefix.length), form.getAll(name));
    const refused = await answer(actor, place, given.number, given.questions, sent, now);
    if (refused) return { refused };
  }
  return { next: `${addressOf(place)}?try=${given.number}` };
}

function questionAt(given: Try, item: string): { question: Question; number: number } | null {
  const number = /^\d{1,3}$/.test(item) ? Number(item) : 0;
  const question = given.questions[number - 1];
  return question ? { question, number } : null;
}

/** One question of a practice: to answer, or with its feedback. */
export async function openQuestion(
  actor: Actor,
  place: QuizPlace,
  item: string,
  search: URLSearchParams,
): Promise<ItemView | null> {
  const found = place.step.test ? null : await tryFor(actor, place, search.get("try"));
  const at = found && questionAt(found.given, item);
  if (!found || !at) return null;
  const { given } = found;
  const chosen = given.answers.get(at.question.id);
  const last = at.number === given.questions.length;
  const query = given.number > 1 ? `?try=${given.number}` : "";
  return {
    kind: "question",
    number: at.number,
    of: given.questions.length,
    tryNumber: given.number,
    intro: at.number === 1 && !chosen ? (place.step.intro ?? null) : null,
    question: chosen ? null : asked(at.question),
    feedback: chosen ? answered(at.question, chosen) : null,
    next: last ? null : `${addressOf(place)}/${at.number + 1}${query}`,
  };
}

export async function takeQuestion(
  actor: Actor,
  place: QuizPlace,
  item: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const found = place.step.test ? null : await tryFor(actor, place, form.get("try"));
  const at = found && questionAt(found.given, item);
  if (!found || !at) return null;
  const { given } = found;
  if (!given.answers.has(at.question.id)) {
    const sent = new Map([[at.question.id, form.getAll("answer")]]);
    const refused = await answer(actor, place, given.number, [at.question], sent, now);
    if (refused) return { refused };
  }
  return { next: `${addressOf(place)}/${at.number}${given.number > 1 ? `?try=${given.number}` : ""}` };
}
