// SPDX-License-Identifier: EUPL-1.2
// Quizzes and role-plays under load: what a learner does, one answer or one choice at a time.
import { findCourse, findScenario, type QuizStep, unitsOf } from "../../app/content/catalogue";
import { loadCatalogue } from "../../app/content/catalogue.server";
import { db } from "../../app/lib/db.server";
import { openScene } from "../../app/roleplay/play";
import { allAsked, rightAnswer } from "../../tests/answering";
import { measureFinalTest } from "./finalTest";
import { type Answer, arriving, ask, inTurn } from "./load";
import { cookieOf, learner } from "./people";
import { atMost, type Row } from "./rows";

/** Every third learner has not begun: they practise here. */
const fresh = (index: number) => learner(2 + 3 * index);

function k1() {
  const course = findCourse(loadCatalogue(), "k1");
  if (!course) throw new Error("the bench needs the course k1");
  return course;
}

function quizzes(): QuizStep[] {
  return unitsOf(k1())
    .flatMap((unit) => unit.steps)
    .filter((step) => step.kind === "quiz");
}

const addressOf = (stepId: string, number: number) => `/courses/k1/${stepId.split("/")[0]}/${number}`;

export async function measurePractice(origin: string, people: number, seconds: number): Promise<Row[]> {
  const quiz = quizzes().find((step) => !step.test);
  const test = quizzes().find((step) => step.test);
  // The long one, with eight visits.
  const scenario = findScenario(loadCatalogue(), "atta-besok");
  if (!quiz || !test || !scenario) throw new Error("the bench needs a quiz, a test and the scene atta-besok");
  const persons = Math.floor(people / 3);
  const rows: Row[] = [];

  const asked = allAsked(quiz.questions);
  const questions = asked.length;
  // Person by person and question by question; nobody answers the same question twice.
  let next = 0;
  const answer = () => {
    const turn = next++;
    const question = asked[turn % questions];
    const number = (turn % questions) + 1;
    const body = new URLSearchParams([
      ["try", "1"],
      ...(question ? rightAnswer(question) : []).map((each) => ["answer", each] as [string, string]),
    ]).toString();
    return ask(
      `${origin}${addressOf(quiz.id, quiz.number)}/${number}`,
      cookieOf(fresh(Math.floor(turn / questions))),
      body,
    );
  };
  const before = await db.quizAnswer.count();
  const one = await inTurn(200, 303, answer);
  rows.push(
    atMost("quiz: saving an answer, p50", one.p50, 6, "ms"),
    atMost("quiz: saving an answer, p95", one.p95, 25, "ms"),
  );
  const many = await arriving(33, Math.min(seconds * 3, (persons * questions - 200) / 33), 303, answer);
  rows.push(atMost("quiz: answers arriving 33/s, p95", many.p95, 50, "ms"));
  const lost = next - ((await db.quizAnswer.count()) - before);
  rows.push(atMost(`quiz: answers lost of ${next}`, lost + one.failed + many.failed, 0.5, "", 0));

  // Five times as fast: a quarter of an hour in three minutes.
  rows.push(...(await measureFinalTest(origin + addressOf(test.id, test.number), test, people, 5)));

  // Each person walks through the meeting, always the first choice.
  const paths: string[][] = Array.from({ length: persons }, () => []);
  const address = `${origin}/practice/${scenario.source.id}`;
  const begun = await inTurn(Math.min(persons, 260), 303, (index) => ask(address, cookieOf(fresh(index)), "run=1"));
  if (begun.failed > 0) throw new Error(`${begun.failed} meetings were not begun`);
  let turn = 0;
  const choose = (group: number, first: number) => () => {
    const person = first + (turn++ % group);
    const path = paths[person] ?? [];
    const scene = openScene(scenario.story, path);
    const choice = scene.choices[0];
    if (!choice) throw new Error("the meeting ended before the bench did");
    paths[person] = [...path, choice.id];
    return ask(`${address}/${path.length + 1}`, cookieOf(fresh(person)), `run=1&choice=${choice.id}`);
  };
  const single = await inTurn(200, 303, choose(40, 0));
  rows.push(
    atMost("role-play: one choice, p50", single.p50, 8, "ms"),
    atMost("role-play: one choice, p95", single.p95, 25, "ms"),
  );
  turn = 0;
  const crowd = await arriving(20, Math.min(seconds * 3, 80), 303, choose(200, 50));
  rows.push(atMost("role-play: choices arriving 20/s, p95", crowd.p95, 50, "ms"));
  rows.push(atMost("role-play: choices refused", single.failed + crowd.failed, 0.5, "", 0));
  return rows;
}

/** Somebody plays Åtta besök to an ending, always by the first choice. @returns the page of its debrief */
export async function playedThrough(origin: string, cookie: string): Promise<Answer> {
  const scenario = findScenario(loadCatalogue(), "atta-besok");
  if (!scenario) throw new Error("the bench needs the scene atta-besok");
  const address = `${origin}/practice/atta-besok`;
  await ask(address, cookie, "run=1");
  for (let path: string[] = []; ; ) {
    const choice = openScene(scenario.story, path).choices[0];
    if (!choice) break;
    await ask(`${address}/${path.length + 1}`, cookie, `run=1&choice=${choice.id}`);
    path = [...path, choice.id];
  }
  const page = await ask(address, cookie);
  if (page.status !== 200) throw new Error(`the debrief answered ${page.status}`);
  return page;
}
