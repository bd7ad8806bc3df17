// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { rightAnswer } from "../answering";
import { actorOf } from "./cast";
import { questionsOf } from "./course";
import { askedIn, beSignedIn, button, choicesIn, choose, fillTest, handIn, heading, link, saying, words } from "./walk";

/** Clicks, and expects the same page again with what was wrong first in its title, focused, and said. */
async function isRefused(page: Page, click: () => Promise<void>, problem: string) {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    click(),
  ]);
  expect(answer.status()).toBe(422);
  await expect(page).toHaveTitle(new RegExp(`^${words.error.title}`));
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("heading")).toHaveText(problem);
  return summary;
}

test("a question sent without an answer, or with an invented one, comes back and says what to do", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("answersWrongly"));
  await page.goto("/courses/k1/k1-1-3/2/1");
  const title = await page.title();
  const main = page.getByRole("main");
  const question = await askedIn(main, questionsOf("k1-1-3"));
  const submit = () => button(page, words.quiz.answer).click();
  const summary = await isRefused(page, submit, words.quiz.problem);
  await expect(page).toHaveTitle(words.error.title + title);
  await summary.getByRole("link", { name: words.quiz.problems.missing }).click();
  const input = main.getByRole(question.kind === "one" ? "radio" : "checkbox").first();
  await expect(input).toBeFocused();
  await expect(main.getByRole("group", { name: question.stem })).toHaveAccessibleDescription(
    saying(words.quiz.problems.missing),
  );

  await input.evaluate((element: HTMLInputElement) => {
    element.value = "pahittat";
  });
  await input.check();
  const again = await isRefused(page, submit, words.quiz.problem);
  await expect(again).toContainText(words.quiz.problems.unknown);
  await choose(main, question, rightAnswer(question));
  await submit();
  await expect(main).toContainText(saying(words.quiz.right));
});

test("a test with answers missing keeps those that were given, names the others and links to them", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("forgetsAnswers"));
  await page.goto("/courses/k1/k1-9-1/1");
  await button(page, words.test.beginAll).click();
  const questions = questionsOf("k1-9-1");
  const groups = page.getByRole("main").getByRole("group");
  const first = await askedIn(groups.first(), questions);
  await choose(groups.first(), first, rightAnswer(first));
  await button(page, words.test.toCheck).click();
  const main = page.getByRole("main");
  await expect(heading(page, words.test.checkTitle)).toBeVisible();
  const listed = main.locator(".checked > li");
  const open = (await listed.count()) - 1;
  await expect(main).toContainText(words.test.checkOpen(open));
  await expect(main.getByText(words.test.notAnswered)).toHaveCount(open);
  const summary = await isRefused(page, () => button(page, words.test.submit).click(), words.test.problem);
  await expect(summary.getByRole("link")).toHaveCount(open);
  // Each link leads to its question, and from there one comes back.
  await summary.getByRole("link").first().click();
  await expect(main).toContainText(words.quiz.question(2, open + 1));
  const second = await askedIn(main, questions);
  await choose(main, second, rightAnswer(second));
  await button(page, words.test.toCheck).click();
  await expect(main).toContainText(words.test.checkOpen(open - 1));
  await link(page, words.test.all).click();
  await expect(groups.first().locator("input:checked")).toHaveCount(rightAnswer(first).length);
  await fillTest(page, "k1-9-1", 0);
  await handIn(page);
  await expect(heading(page, words.test.passed)).toBeVisible();
});

test("a choice that the meeting does not offer is refused, and the meeting stands where it was", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("inventsAChoice"));
  await page.goto("/courses/k1/k1-3-3/2");
  await button(page, words.roleplay.start).click();
  const choices = await choicesIn(page).allTextContents();
  await choicesIn(page)
    .first()
    .evaluate((element: HTMLButtonElement) => {
      element.value = "pahittat";
    });
  const summary = await isRefused(page, () => choicesIn(page).first().click(), words.roleplay.problem);
  await expect(summary).toContainText(words.roleplay.refused);
  expect(await choicesIn(page).allTextContents()).toEqual(choices);
});

test("a wrong name or password is told without telling which, and the name stays", async ({ page }) => {
  const nobody = `ingen.${test.info().project.name}`;
  await page.goto("/login");
  await page.getByLabel(words.login.name).fill(nobody);
  await page.getByLabel(words.login.password).fill("inte det här");
  const submit = () => button(page, words.login.submit).click();
  const summary = await isRefused(page, submit, words.login.problem);
  await expect(summary).toContainText(words.login.wrong);
  await expect(page.getByLabel(words.login.name)).toHaveValue(nobody);
  await expect(page.getByLabel(words.login.password)).toHaveValue("");
});
