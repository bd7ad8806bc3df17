// SPDX-License-Identifier: EUPL-1.2
// The pages of a practice: one question to an address, with its feedback at once.
import { addressOf } from "~/content/catalogue";
import type { Actor } from "~/people/actor";
import { type Asked, isPlacing } from "~/quiz/asked";
import { answerProblem } from "~/quiz/mark";
import { answerInOrder, moved } from "~/quiz/order";
import { practise, type WithAnswer } from "./practising.server";
import { answeredView, askedView } from "./quizView";
import type { Taken } from "./step.server";
import { freshPractice, isAnswered, isOpen, type QuizPlace, readTries, type Try, type TryHead } from "./tries.server";
import type { ItemView, StepView } from "./view";

/** The number of a try as an address or a form says it; null where it says none, NaN where it makes no sense. */
export function tryNumber(said: string | null): number | null {
  if (said === null) return null;
  return /^\d{1,6}$/.test(said) ? Number(said) : Number.NaN;
}

/** Of which number the try after these is, and whether it may be begun. */
export function nextOf(heads: TryHead[]): { number: number; mayBegin: boolean } {
  const latest = heads.at(-1);
  return { number: (latest?.number ?? 0) + 1, mayBegin: latest?.finished ?? true };
}

/** The try an address asks for by `?try=`, else the latest; the next one too when those before it are finished. */
async function tryFor(
  actor: Actor,
  place: QuizPlace,
  wanted: string | null,
): Promise<{ given: Try; next: number } | null> {
  const { heads, given } = await readTries(actor, place, tryNumber(wanted));
  const next = nextOf(heads);
  if (given) return { given, next: next.number };
  if (!next.mayBegin || (tryNumber(wanted) ?? 1) !== next.number) return null;
  return { given: freshPractice(actor, place, next.number), next: next.number };
}

const queryOf = (given: Try) => (given.number > 1 ? `?try=${given.number}` : "");

/** A practice goes to its first open question, or tells how it went. */
export async function openPractice(
  actor: Actor,
  place: QuizPlace,
  search: URLSearchParams,
): Promise<StepView | { goTo: string } | null> {
  const found = await tryFor(actor, place, search.get("try"));
  if (!found) return null;
  const { given, next } = found;
  const address = addressOf(place);
  const open = given.asked.findIndex((asked) => !isAnswered(given, asked)) + 1;
  if (open > 0 && !given.finished) return { goTo: `${address}/${open}${queryOf(given)}` };
  return {
    kind: "quizDone",
    right: given.result?.right ?? 0,
    of: given.result?.asked ?? 0,
    again: `${address}?try=${next}`,
    review: given.asked.length > 0 ? `${address}/1?try=${given.number}` : null,
  };
}

/** What stands at this place of a try, counted from 1. */
export function askedAt(given: Try, item: string): { asked: Asked; number: number } | null {
  const number = /^\d{1,3}$/.test(item) ? Number(item) : 0;
  const asked = given.asked[number - 1];
  return asked ? { asked, number } : null;
}

/** One question of a practice: to answer, or with its feedback. */
export async function openQuestion(
  actor: Actor,
  place: QuizPlace,
  item: string,
  search: URLSearchParams,
): Promise<ItemView | { goTo: string } | null> {
  const found = await tryFor(actor, place, search.get("try"));
  const at = found && askedAt(found.given, item);
  if (!found || !at) return null;
  const { given } = found;
  if (!isOpen(place, given, at.asked)) return { goTo: `${addressOf(place)}/${at.number - 1}${queryOf(given)}` };
  const answer = given.answers.get(at.asked.id);
  const last = at.number === given.asked.length;
  return {
    kind: "question",
    number: at.number,
    of: given.asked.length,
    tryNumber: given.number,
    intro: at.number === 1 && !answer ? (place.step.intro ?? null) : null,
    question: answer ? null : askedView(at.asked, orderIn(at.asked, search)),
    feedback: answer ? answeredView(place.course, at.asked, answer) : null,
    next: last ? null : `${addressOf(place)}/${at.number + 1}${queryOf(given)}`,
  };
}

/** `?order=b.a.c`: how far somebody has come in putting things in order, without having answered yet. */
export function orderIn(asked: Asked, search: URLSearchParams): string[] {
  const ids = search.get("order")?.split(".") ?? [];
  const answer = answerInOrder(ids);
  return asked.kind === "order" && answerProblem(asked, answer) === null ? answer : [];
}

/** `go=move:item:up`: what a button beside an item asks for. The last two parts of what it says. */
export function moveIn(form: URLSearchParams): { item: string; way: "up" | "down" } | null {
  const [, item, way] = /:([a-z0-9-]+):(up|down)$/.exec(form.get("go") ?? "") ?? [];
  return item && (way === "up" || way === "down") ? { item, way } : null;
}

/**
 * Takes an answer, or moves something up or down in one that is not given yet.
 * @param also what is written with the answer, or not at all
 */
export async function takeQuestion(
  actor: Actor,
  place: QuizPlace,
  item: string,
  form: URLSearchParams,
  now: Date,
  also?: WithAnswer,
): Promise<Taken> {
  const found = await tryFor(actor, place, form.get("try"));
  const at = found && askedAt(found.given, item);
  if (!found || !at) return null;
  const { given } = found;
  const { asked } = at;
  const here = `${addressOf(place)}/${at.number}`;
  if (given.answers.has(asked.id) || given.finished) return { next: here + queryOf(given) };
  const answer = form.getAll("answer").filter(Boolean);
  const refuse = (problem: ReturnType<typeof answerProblem>) => ({
    refused: { problems: problem ? [{ questionId: asked.id, problem }] : [], chosen: { [asked.id]: answer } },
  });
  const move = moveIn(form);
  if (move && isPlacing(asked) && answerProblem(asked, answer) !== "unknown") {
    const order = moved(asked, answer, move.item, move.way).map((each) => each.split("=")[0]);
    const search = new URLSearchParams({ try: String(given.number), order: order.join(".") });
    return { next: `${here}?${search}#answer-${move.item}-${move.way}` };
  }
  // A page from before a part of the quiz was rewritten asked something else at this place.
  const another = form.has("question") && form.get("question") !== asked.id;
  const problem = another || !isOpen(place, given, asked) ? "unknown" : answerProblem(asked, answer);
  if (problem) return refuse(problem);
  if ((await practise(actor, place, given, asked, answer, now, also)) === "changed") return refuse("unknown");
  return { next: here + queryOf(given) };
}
