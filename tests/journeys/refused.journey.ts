import { expect, type Page, test } from "@playwright/test";
import { actorOf } from "./cast";
import { questionsOf, rightOnes } from "./course";
import { askedIn, beSignedIn, button, choicesIn, choose, heading, saying, words } from "./walk";

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
  await summary.getByRole("link", { name: words.quiz.missing }).click();
  const input = main.getByRole(question.kind === "one" ? "radio" : "checkbox").first();
  await expect(input).toBeFocused();
  await expect(main.getByRole("group", { name: question.stem })).toHaveAccessibleDescription(
    saying(words.quiz.missing),
  );

  await input.evaluate((element: HTMLInputElement) => {
    element.value = "pahittat";
  });
  await input.check();
  const again = await isRefused(page, submit, words.quiz.problem);
  await expect(again).toContainText(words.quiz.unknown);
  await choose(main, question, rightOnes(question));
  await submit();
  await expect(main).toContainText(saying(words.quiz.right));
});

test("a test with answers missing keeps those that were given, and links to the others", async ({ page, context }) => {
  await beSignedIn(context, actorOf("forgetsAnswers"));
  await page.goto("/courses/k1/k1-9-1/1");
  const questions = questionsOf("k1-9-1");
  const groups = page.getByRole("main").getByRole("group");
  const count = await groups.count();
  const asked = await Promise.all(Array.from({ length: count }, (_, index) => askedIn(groups.nth(index), questions)));
  const given = [0, 4, count - 1];
  for (const index of given) {
    const question = asked[index];
    if (question) await choose(groups.nth(index), question, rightOnes(question));
  }
  const submit = () => button(page, words.test.submit).click();
  const summary = await isRefused(page, submit, words.test.problem);
  const missing = asked.map((_, index) => index).filter((index) => !given.includes(index));
  await expect(summary.getByRole("link")).toHaveText(missing.map((index) => words.quiz.missingIn(index + 1)));
  for (const [index, question] of asked.entries()) {
    await expect(groups.nth(index)).toContainText(question.stem);
    const chosen = groups.nth(index).locator("input:checked");
    await expect(chosen).toHaveCount(given.includes(index) ? rightOnes(question).length : 0);
    if (missing.includes(index))
      await expect(groups.nth(index)).toHaveAccessibleDescription(saying(words.quiz.missingIn(index + 1)));
  }
  for (const index of missing) {
    await summary.getByRole("link").first().click();
    const question = asked[index];
    if (index === missing[0]) await expect(groups.nth(index).locator("input").first()).toBeFocused();
    if (question) await choose(groups.nth(index), question, rightOnes(question));
  }
  await submit();
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
