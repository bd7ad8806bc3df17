// SPDX-License-Identifier: EUPL-1.2
// Many people working through the final test at the same time: each begins, saves every answer as it is given, looks
// through the answers, hands in and reads how it went.
import type { QuizStep } from "../../app/content/catalogue";
import { db } from "../../app/lib/db.server";
import { askedOf } from "../../app/quiz/asked";
import { draw, seedOf } from "../../app/quiz/draw";
import { rightAnswer } from "../../tests/answering";
import { ask } from "./load";
import { cookieOf, learner } from "./people";
import { atMost, type Row } from "./rows";

const quarter = 15 * 60;
/** Of the time, how much one person works: three minutes of the fifteen. The others come and go evenly, with no peak. */
const working = 0.2;

interface Asking {
  path: string;
  form?: [string, string][];
  /** The status it should get. */
  wanted: number;
}

/** Everything one person sends, in order. Nobody has taken the test before, so the draw follows from who they are. */
function wayThrough(person: string, test: QuizStep): Asking[] {
  const asked = draw(test, seedOf(person, test.id, 1)).flatMap(({ question }) => askedOf(question));
  const answers = asked.map((each, index): Asking => {
    const { inCase } = each;
    const form = rightAnswer(each).map((answer) => [`a.${each.id}`, answer] as [string, string]);
    // A case goes on by its button; all else is saved as it is chosen.
    if (inCase && inCase.number < inCase.of)
      return { path: `/${index + 1}`, form: [...form, ["go", "next"]], wanted: 303 };
    return { path: "/answers", form, wanted: 200 };
  });
  return [
    { path: "/begin", form: [], wanted: 303 },
    ...answers,
    { path: "/check?try=1", wanted: 200 },
    { path: "/check", form: [], wanted: 303 },
    { path: "?try=1", wanted: 200 },
  ];
}

/**
 * A thousand people within a quarter of an hour, `faster` times as fast: they come and think at that speed, so that the
 * server has that many times the load. Open arrivals: nobody waits for the server to keep up.
 */
export async function measureFinalTest(
  address: string,
  test: QuizStep,
  people: number,
  faster: number,
): Promise<Row[]> {
  const count = Math.min(1000, people);
  const seconds = quarter / faster;
  const ways = Array.from({ length: count }, (_, index) => wayThrough(learner(index), test));
  const [answersBefore, handedInBefore] = await counted();
  const times: { ms: number; at: string; ok: boolean }[] = [];
  const begun = performance.now();
  const until = (ms: number) =>
    new Promise((resolve) => setTimeout(resolve, Math.max(0, begun + ms - performance.now())));
  await Promise.all(
    ways.map(async (way, index) => {
      const start = (index / count) * (1 - working) * seconds * 1000;
      for (const [step, { path, form, wanted }] of way.entries()) {
        await until(start + (step / way.length) * working * seconds * 1000);
        const body = form && new URLSearchParams([["try", "1"], ["key", `bench-${step}`], ...form]).toString();
        const answer = await ask(address + path, cookieOf(learner(index)), body);
        times.push({ ms: answer.ms, at: form ? path : "page", ok: answer.status === wanted });
      }
    }),
  );
  const [answersAfter, handedInAfter] = await counted();
  const given = ways.flat().filter(({ path }) => path === "/answers" || /^\/\d/.test(path)).length;
  const at = (share: number, all = times) =>
    all.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(all.length * share)] ?? Number.NaN;
  const rate = (times.length / seconds).toFixed(0);
  return [
    atMost(`final test: ${count} in 15 min, ${faster} times as fast (${rate} requests/s), p95`, at(0.95), 100, "ms"),
    atMost(
      "final test: handing in, p50",
      at(
        0.5,
        times.filter(({ at: path }) => path === "/check"),
      ),
      25,
      "ms",
    ),
    atMost(`final test: errors of ${times.length}`, times.filter(({ ok }) => !ok).length, 0.5, "", 0),
    atMost(
      `final test: lost of ${given} answers and ${count} tests handed in`,
      given + count - (answersAfter - answersBefore) - (handedInAfter - handedInBefore),
      0.5,
      "",
      0,
    ),
  ];
}

async function counted(): Promise<[answers: number, handedIn: number]> {
  const [answers, handedIn] = await Promise.all([
    db.quizAnswer.count(),
    db.quizAttempt.count({ where: { handedInAt: { not: null } } }),
  ]);
  return [answers, handedIn];
}
