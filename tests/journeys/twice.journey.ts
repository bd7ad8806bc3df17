// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { wrongAnswer } from "../answering";
import { actorOf } from "./cast";
import { questionsOf } from "./course";
import {
  askedIn,
  beSignedIn,
  button,
  choicesIn,
  choose,
  fillTest,
  handIn,
  heading,
  link,
  saying,
  send,
  words,
} from "./walk";

/** The option of an answered question that has this text. */
const answer = (page: Page, text: string) =>
  page.getByRole("list", { name: words.quiz.answers }).getByRole("listitem").filter({ hasText: text });

test("a question answered in two tabs and after going back has one answer: the first", async ({ page, context }) => {
  await beSignedIn(context, actorOf("answersTwice"));
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto("/courses/k1/k1-1-4/2/1");
  const question = await askedIn(page.getByRole("main"), questionsOf("k1-1-4"));
  const [first, second] = "options" in question ? question.options : [];
  if (!first || !second) throw new Error("A question has at least two options.");
  for (const [tab, option] of [
    [page, first],
    [other, second],
  ] as const) {
    await tab.bringToFront();
    await choose(tab.getByRole("main"), question, [option.id]);
    await button(tab, words.quiz.answer).click();
    await expect(answer(tab, first.text)).toContainText(words.quiz.yourAnswer);
    await expect(answer(tab, second.text)).not.toContainText(words.quiz.yourAnswer);
  }
  // Back is the same question, with its answer and nothing more to send.
  await other.goBack();
  await expect(answer(other, first.text)).toContainText(words.quiz.yourAnswer);
  await expect(button(other, words.quiz.answer)).toHaveCount(0);
});

test("a line of a meeting chosen at in two tabs and after going back has one choice: the first", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("choosesTwice"));
  const other = await context.newPage();
  const meeting = "/courses/k1/k1-3-3/2";
  for (const tab of [page, other]) await tab.goto(meeting);
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await button(tab, words.roleplay.start).click();
    await expect(tab).toHaveURL(`${meeting}/1`);
  }
  await page.bringToFront();
  const said = (await choicesIn(page).first().textContent()) ?? "";
  await choicesIn(page).first().click();
  await expect(page).toHaveURL(`${meeting}/2`);
  await other.bringToFront();
  await choicesIn(other).last().click();
  await expect(other).toHaveURL(`${meeting}/2`);
  await expect(other.getByRole("main")).toContainText(said);
  await other.goBack();
  await expect(other.getByRole("main")).toContainText(words.roleplay.chosen);
  await expect(other.getByRole("main")).toContainText(said);
  await expect(choicesIn(other)).toHaveCount(0);
  // Both began it, and there is one.
  expect((await page.goto(`${meeting}/2?run=1`))?.status()).toBe(200);
  expect((await page.goto(`${meeting}/2?run=2`))?.status()).toBe(404);
});

test("a test handed in by a double click is one try, and another tab that is still open says that it is", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("handsInTwice"));
  const other = await context.newPage();
  const exam = "/courses/k1/k1-9-1/1";
  for (const tab of [page, other]) await tab.goto(exam);
  // Begun in both, there is one.
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await button(tab, words.test.beginAll).click();
    await expect(tab).toHaveURL(`${exam}?try=1`);
  }
  await page.bringToFront();
  await fillTest(page, "k1-9-1", 1);
  await handIn(page, { double: true });
  await expect(heading(page, words.test.passed)).toBeVisible();
  // A change from the tab that was left open changes nothing.
  await other.bringToFront();
  const main = other.getByRole("main");
  const question = await askedIn(main.getByRole("group").first(), questionsOf("k1-9-1"));
  await choose(main.getByRole("group").first(), question, wrongAnswer(question));
  await button(other, words.test.toCheck).click();
  await expect(main).toContainText(words.test.handedIn);
  await expect(heading(other, words.test.passed)).toBeVisible();
  expect((await page.goto(`${exam}?try=1`))?.status()).toBe(200);
  expect((await page.goto(`${exam}?try=3`))?.status()).toBe(404);
});

test("one certificate comes of asking for it many times at once", async ({ context }) => {
  await beSignedIn(context, actorOf("hasACertificate"));
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send(context, "/certificate", { course: "k1" })));
  expect(answers.map((each) => each.status())).toEqual(answers.map(() => 303));
  const places = new Set(answers.map((each) => each.headers().location));
  expect(places.size).toBe(1);
  expect([...places][0]).toMatch(/^\/certificate\/[0-9A-Z-]{14}$/);
});

test("what is read twice is read: the step says so, and its button is gone", async ({ page, context }) => {
  await beSignedIn(context, actorOf("readsTwice"));
  await page.goto("/courses/k1/k1-3-3/1");
  await button(page, words.step.read).dblclick();
  await expect(page).toHaveURL("/courses/k1/k1-3-3/2");
  await page.goBack();
  await expect(page.getByRole("main")).toContainText(saying(words.step.isDone));
  await expect(button(page, words.step.read)).toHaveCount(0);
  await expect(link(page, words.step.next)).toBeVisible();
});
