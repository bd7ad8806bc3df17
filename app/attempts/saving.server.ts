// SPDX-License-Identifier: EUPL-1.2
// What a form of a test changes, saved: the page as a whole, one question, or an answer as it is chosen.
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { type Asked, isPlacing } from "~/quiz/asked";
import { answerProblem } from "~/quiz/mark";
import { moved } from "~/quiz/order";
import { saveAnswers } from "./answers.server";
import { beginTest } from "./beginning.server";
import { askedAt, moveIn, nextOf, tryNumber } from "./quiz.server";
import { isOpen, partAfter, type QuizPlace, readTries, stands, type Try } from "./tries.server";
import type { Refused } from "./view";

/** Field names: `a.` and what is answered; `was.` and the same for what the page showed as the answer. */
const [answerField, beforeField] = ["a.", "was."];

const sameAnswer = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each) => other.includes(each));

/**
 * What has been changed on a page. A page says what it showed, so that one that was left open does not put an old answer
 * over a newer one from another tab or device.
 */
function changesIn(form: URLSearchParams): Map<string, string[]> {
  const changes = new Map<string, string[]>();
  for (const name of new Set(form.keys())) {
    const id = [answerField, beforeField].flatMap((field) =>
      name.startsWith(field) ? [name.slice(field.length)] : [],
    );
    if (!id[0]) continue;
    const answer = form.getAll(answerField + id[0]).filter(Boolean);
    const before =
      form
        .get(beforeField + id[0])
        ?.split(" ")
        .filter(Boolean) ?? [];
    if (!sameAnswer(answer, before)) changes.set(id[0], answer);
  }
  return changes;
}

/** What came of saving: where there was something that could not be taken, the rest is saved. */
interface Saved {
  state: "saved" | "handedIn";
  /** Whether anything was to be saved. */
  changed: boolean;
  problems: Refused["problems"];
}

/** The try a form of a test belongs to. A form of one that has not begun, as on a page from long ago, begins it. */
export async function tryOfForm(actor: Actor, place: QuizPlace, form: URLSearchParams, now: Date): Promise<Try | null> {
  const wanted = tryNumber(form.get("try"));
  const { heads, given } = await readTries(actor, place, wanted);
  const next = nextOf(heads);
  if (given || !next.mayBegin || (wanted ?? 1) !== next.number) return given;
  await beginTest(actor, place, next.number, now);
  return (await readTries(actor, place, next.number)).given;
}

/** Saves what a form of a test changes, and opens the part of a case that its button goes on to. */
export async function save(
  given: Try,
  place: QuizPlace,
  item: string | null,
  form: URLSearchParams,
  now: Date,
): Promise<Saved> {
  const changes = changesIn(form);
  if (given.finished) return { state: "handedIn", changed: changes.size > 0, problems: [] };
  const problems: Refused["problems"] = [];
  const answers = new Map<Asked, string[]>();
  for (const [id, answer] of changes) {
    const asked = given.asked.find((each) => each.id === id);
    if (!asked || !isOpen(place, given, asked)) problems.push({ questionId: id, problem: "notAsked" });
    else if (stands(given, asked)) continue;
    // Half an answer is kept, and is half an answer on the page where one checks them.
    else if (answerProblem(asked, answer) === "unknown") problems.push({ questionId: id, problem: "unknown" });
    else answers.set(asked, answer);
  }
  const motion = motionIn(given, form);
  if (motion) answers.set(motion.asked, motion.answer);
  const going = goingOn(given, item, form);
  const answer = going && (answers.get(going.from) ?? given.answers.get(going.from.id) ?? []);
  const problem = going && answer && answerProblem(going.from, answer);
  if (going && problem) problems.push({ questionId: going.from.id, problem });
  const opened = going && !problem ? going.to : null;
  const said = form.get("key") ?? "";
  const key = /^[\w-]{1,64}$/.test(said) ? said : randomId();
  const state = answers.size > 0 || opened ? await saveAnswers(given, answers, opened, key, now) : "saved";
  return { state, changed: changes.size > 0, problems };
}

/** What a button beside an item moves, and the order that makes. */
function motionIn(given: Try, form: URLSearchParams): { asked: Asked; answer: string[] } | null {
  const move = moveIn(form);
  const id = form.get("go")?.split(":")[1];
  const asked = given.asked.find((each) => each.id === id);
  if (!move || !asked || !isPlacing(asked)) return null;
  const answer = form.getAll(answerField + asked.id).filter(Boolean);
  if (answerProblem(asked, answer) === "unknown") return null;
  return { asked, answer: moved(asked, answer, move.item, move.way) };
}

/** The part of a case that a button goes on to, and the one it comes from. */
function goingOn(given: Try, item: string | null, form: URLSearchParams): { from: Asked; to: Asked } | null {
  const [go, id] = (form.get("go") ?? "").split(":");
  const from =
    go === "next" && item
      ? askedAt(given, item)?.asked
      : go === "part"
        ? given.asked.find((each) => each.id === id)
        : null;
  const to = from && partAfter(given, from);
  return from && to && !stands(given, from) ? { from, to } : null;
}
