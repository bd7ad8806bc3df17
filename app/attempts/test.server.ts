// SPDX-License-Identifier: EUPL-1.2
// The pages of a test: begun, answered on one page or question by question, checked, handed in, and how it went.
import { addressOf } from "~/content/catalogue";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { beginTest } from "./beginning.server";
import { handIn, openAnswers } from "./handingIn.server";
import { askedAt, moveIn, nextOf, tryNumber } from "./quiz.server";
import { answeredView, askedView, checkedAnswer, type TryListed } from "./quizView";
import { save, tryOfForm } from "./saving.server";
import type { Taken } from "./step.server";
import { isOpen, type QuizPlace, readTries, stands, type Try, type TryHead } from "./tries.server";
import type { ItemView, StepView } from "./view";

const addressIn = (place: QuizPlace, number: number, item: string | number = "") =>
  `${addressOf(place)}${item ? `/${item}` : ""}?try=${number}`;

/** Where answers are sent as they are chosen. */
const saveAt = (place: QuizPlace) => `${addressOf(place)}/answers`;

/** The question from which whoever takes one at a time goes on: the first that is not answered, or else the first. */
function goingOn(place: QuizPlace, given: Try): { number: number; href: string } {
  const [open] = openAnswers(given);
  const number = given.asked.findIndex(({ id }) => id === open?.id) + 1 || 1;
  return { number, href: addressIn(place, given.number, number) };
}

function listed(place: QuizPlace, heads: TryHead[], except?: number): TryListed[] {
  return heads.flatMap(({ number, result }) =>
    result && number !== except
      ? [{ number, ...result, passed: result.right >= result.needed, href: addressIn(place, number) }]
      : [],
  );
}

/** Before the test, in the middle of it, or after: as the try that is asked for stands. */
export async function openTest(actor: Actor, place: QuizPlace, search: URLSearchParams): Promise<StepView | null> {
  const { test, intro } = place.step;
  const wanted = tryNumber(search.get("try"));
  const { heads, given } = await readTries(actor, place, wanted);
  const next = nextOf(heads);
  if (!test) return null;
  const { passPercent } = test;
  if (!given) {
    if (!next.mayBegin || (wanted ?? 1) !== next.number) return null;
    const earlier = listed(place, heads);
    return {
      kind: "testStart",
      intro: intro ?? null,
      number: next.number,
      questions: test.draw,
      passPercent,
      earlier,
    };
  }
  if (!given.finished)
    return {
      kind: "test",
      number: given.number,
      passPercent,
      key: randomId(),
      saveAt: saveAt(place),
      one: goingOn(place, given),
      of: given.asked.length,
      questions: given.asked.flatMap((asked, index) =>
        isOpen(place, given, asked)
          ? [
              {
                number: index + 1,
                question: askedView(asked, given.answers.get(asked.id)),
                stands: stands(given, asked),
              },
            ]
          : [],
      ),
    };
  const { right, asked, needed } = given.result ?? { right: 0, asked: 0, needed: 0 };
  return {
    kind: "testResult",
    number: given.number,
    right,
    of: asked,
    needed,
    passed: right >= needed,
    questions: given.asked.map((each) => answeredView(place.course, each, given.answers.get(each.id) ?? [])),
    again: addressIn(place, next.number),
    earlier: listed(place, heads, given.number),
    late: search.has("late"),
  };
}

/** One question of a test that is under way, or the page on which one checks the answers. */
export async function openTestItem(
  actor: Actor,
  place: QuizPlace,
  item: string,
  search: URLSearchParams,
): Promise<ItemView | { goTo: string } | null> {
  const { heads, given } = await readTries(actor, place, tryNumber(search.get("try")));
  const known = item === "check" || item === "begin" || (given && askedAt(given, item));
  if (!known) return null;
  // Begun or not, handed in or not: the step's own page says how it is.
  if (!given || given.finished || item === "begin")
    return { goTo: given ? addressIn(place, given.number) : addressIn(place, nextOf(heads).number) };
  const all = addressIn(place, given.number);
  if (item === "check") {
    const problems = new Map(openAnswers(given).map(({ id, problem }) => [id, problem]));
    return {
      kind: "testCheck",
      tryNumber: given.number,
      all,
      questions: given.asked.map((asked, index) => ({
        id: asked.id,
        number: index + 1,
        stem: asked.stem,
        kind: asked.kind,
        inCase: asked.inCase && (isOpen(place, given, asked) ? asked.inCase : { ...asked.inCase, before: null }),
        href: addressIn(place, given.number, index + 1),
        problem: problems.get(asked.id) ?? null,
        answer: checkedAnswer(asked, given.answers.get(asked.id) ?? []),
      })),
    };
  }
  const at = askedAt(given, item);
  if (!at) return null;
  const { asked, number } = at;
  if (!isOpen(place, given, asked)) return { goTo: addressIn(place, given.number, number - 1) };
  return {
    kind: "testQuestion",
    number,
    of: given.asked.length,
    tryNumber: given.number,
    key: randomId(),
    saveAt: saveAt(place),
    question: askedView(asked, given.answers.get(asked.id)),
    stands: stands(given, asked),
    previous: number > 1 ? addressIn(place, given.number, number - 1) : null,
    next: number < given.asked.length ? addressIn(place, given.number, number + 1) : null,
    all,
  };
}

/** The form of a test's page, or of one question of it: saves, and goes where the button said. */
export async function takeAnswers(
  actor: Actor,
  place: QuizPlace,
  item: string | null,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const given = await tryOfForm(actor, place, form, now);
  if (!given) return null;
  const { state, changed, problems } = await save(given, place, item, form, now);
  const { number } = given;
  if (state === "handedIn") return { next: addressIn(place, number) + (changed ? "&late" : "") };
  if (problems.length > 0) return { refused: { problems, chosen: {} } };
  const [go = "", id = ""] = (form.get("go") ?? "").split(":");
  const here = addressIn(place, number, item ?? "");
  const move = moveIn(form);
  if (go === "move" && move) return { next: `${here}#a.${id}-${move.item}-${move.way}` };
  if (go === "part") return { next: `${here}#next-part` };
  const at = item ? askedAt(given, item) : null;
  const on = go === "next" && at && at.number < given.asked.length ? at.number + 1 : "check";
  return { next: addressIn(place, number, on) };
}

/** An answer that a page sends as it is chosen. */
export async function saveInBackground(
  actor: Actor,
  place: QuizPlace,
  form: URLSearchParams,
  now: Date,
): Promise<{ state: "saved" | "handedIn" | "refused"; next: string } | null> {
  const given = place.step.test ? await tryOfForm(actor, place, form, now) : null;
  if (!given) return null;
  // What the page's buttons do is not asked for here.
  form.delete("go");
  const saved = await save(given, place, null, form, now);
  const state = saved.state === "saved" && saved.problems.length > 0 ? "refused" : saved.state;
  return { state, next: addressIn(place, given.number) };
}

/** The forms of the pages inside a test: begin, one question, hand in. */
export async function takeTestItem(
  actor: Actor,
  place: QuizPlace,
  item: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const wanted = tryNumber(form.get("try"));
  if (item === "begin") {
    const number = wanted ?? 1;
    await beginTest(actor, place, number, now);
    const { given } = await readTries(actor, place, number);
    return given && { next: addressIn(place, number, form.get("go") === "one" && !given.finished ? 1 : "") };
  }
  const { given } = await readTries(actor, place, wanted);
  if (!given) return null;
  if (item !== "check") return askedAt(given, item) ? takeAnswers(actor, place, item, form, now) : null;
  const problems = given.finished ? [] : await handIn(actor, place, given, now);
  const open = problems.map(({ id, problem }) => ({ questionId: id, problem }));
  return open.length > 0 ? { refused: { problems: open, chosen: {} } } : { next: addressIn(place, given.number) };
}
