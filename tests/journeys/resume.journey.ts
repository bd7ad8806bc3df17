// SPDX-License-Identifier: EUPL-1.2
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { WorldPerson } from "../../prisma/world";
import { rightAnswer } from "../answering";
import { actorOf } from "./cast";
import { questionsOf, theUnit } from "./course";
import { askedIn, beSignedIn, button, choicesIn, choose, link, saying, signIn, words } from "./walk";

/** Another browser that knows nothing of the first one. */
async function onAnotherDevice(browser: Browser, person: WorldPerson): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, person);
  return page;
}

test("whoever leaves a lesson unread comes back to that step on another device", async ({ page, browser }) => {
  const person = actorOf("comesBackToAStep");
  await beSignedIn(page.context(), person);
  await page.goto("/courses/k1/k1-1-3/1");
  await page.close();

  const unit = theUnit("k1-1-3");
  const device = await onAnotherDevice(browser, person);
  await expect(device.getByRole("main")).toContainText(unit.title);
  await expect(device.getByRole("main")).toContainText(unit.steps[0]?.title ?? "");
  await link(device, words.home.resume).click();
  await expect(device).toHaveURL("/courses/k1/k1-1-3/1");
  await device.context().close();
});

test("whoever leaves in the middle of a meeting comes back to the same line on another device", async ({
  page,
  browser,
}) => {
  const person = actorOf("comesBackToALine");
  await beSignedIn(page.context(), person);
  await page.goto("/courses/k1/k1-3-3/2");
  await button(page, words.roleplay.start).click();
  for (const line of [2, 3, 4]) {
    await choicesIn(page).last().click();
    await expect(page).toHaveURL(`/courses/k1/k1-3-3/2/${line}`);
  }
  const here = await page.getByRole("main").innerText();
  await page.close();

  const device = await onAnotherDevice(browser, person);
  await link(device, words.home.resume).click();
  await expect(device).toHaveURL("/courses/k1/k1-3-3/2/4");
  expect(await device.getByRole("main").innerText()).toBe(here);
  await device.context().close();
});

test("whoever leaves in the middle of a quiz comes back to the first question without an answer", async ({
  page,
  browser,
}) => {
  const person = actorOf("comesBackToAQuestion");
  const main = page.getByRole("main");
  await beSignedIn(page.context(), person);
  await page.goto("/courses/k1/k1-1-4/2");
  const questions = questionsOf("k1-1-4");
  for (const number of [1, 2]) {
    const question = await askedIn(main, questions);
    await choose(main, question, rightAnswer(question));
    await button(page, words.quiz.answer).click();
    await expect(main).toContainText(saying(words.quiz.right));
    if (number === 1) await link(page, words.quiz.next).click();
  }
  await page.close();

  const device = await onAnotherDevice(browser, person);
  await link(device, words.home.resume).click();
  await expect(device).toHaveURL("/courses/k1/k1-1-4/2/3");
  await expect(device.getByRole("main")).toContainText(words.quiz.question(3, questions.length));
  await expect(device.getByRole("group", { name: questions[2]?.stem })).toBeVisible();
  await device.context().close();
});
