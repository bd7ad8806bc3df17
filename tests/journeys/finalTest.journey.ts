// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { type Asked, isPlacing } from "../../app/quiz/asked";
import { rightAnswer, wrongAnswer } from "../answering";
import { actorOf } from "./cast";
import { questionsOf } from "./course";
import {
  askedIn,
  beSignedIn,
  button,
  choose,
  fillTest,
  handIn,
  heading,
  link,
  saying,
  signInHere,
  words,
} from "./walk";

const exam = "/courses/k1/k1-9-1/1";
const questions = questionsOf("k1-9-1");
const groups = (page: Page) => page.getByRole("main").locator("form.test fieldset:not(.stands, .stands *)");
const status = (page: Page) => page.getByRole("main").getByRole("status");
const saved = saying(words.test.saved("").trim().replace(/\.$/, ""));
const unsent = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("answers:")).length);

/** Begins the test on one page. */
async function begin(page: Page) {
  await page.goto(exam);
  await button(page, words.test.beginAll).click();
  await expect(page).toHaveURL(`${exam}?try=1`);
}

/** Answers the question at this place of the page, and gives what it is. */
async function answerAt(page: Page, index: number, right = true): Promise<Asked> {
  const group = groups(page).nth(index);
  const asked = await askedIn(group, questions);
  await choose(group, asked, right ? rightAnswer(asked) : wrongAnswer(asked));
  return asked;
}

/** The question's fields on this page, as they are filled in. */
const filled = (page: Page, { id }: Asked) =>
  page.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)]
        .filter((each) => (each.matches("select") ? each.value : each.checked))
        .map((each) => each.value)
        .sort(),
    `a.${id}`,
  );

test("whoever has to go in the middle of a test goes on with the same answers on another device @js", async ({
  page,
  context,
  browser,
}) => {
  const person = actorOf("goesInTheMiddleOfATest");
  await beSignedIn(context, person);
  await begin(page);
  const given = [await answerAt(page, 0), await answerAt(page, 2), await answerAt(page, 4)];
  await expect(status(page)).toHaveText(saved);
  await page.close();
  const elsewhere = await browser.newContext();
  await beSignedIn(elsewhere, person);
  const device = await elsewhere.newPage();
  await device.goto(exam);
  for (const asked of given) expect(await filled(device, asked)).toEqual(rightAnswer(asked).sort());
  // Nothing was handed in by closing.
  await expect(button(device, words.test.toCheck)).toBeVisible();
  await elsewhere.close();
});

test("with the network cut the page says so, stays where it is, and saves when it is back @js", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("losesTheNetwork"));
  await begin(page);
  await answerAt(page, 0);
  await expect(status(page)).toHaveText(saved);
  await context.setOffline(true);
  const asked = await answerAt(page, 1);
  await expect(status(page)).toHaveText(words.test.notSaved);
  expect(await unsent(page)).toBe(1);
  await button(page, words.test.toCheck).click();
  await expect(status(page)).toHaveText(words.test.notSaved);
  await expect(page).toHaveURL(`${exam}?try=1`);
  expect(await filled(page, asked)).toEqual(rightAnswer(asked).sort());
  await context.setOffline(false);
  await expect(status(page)).toHaveText(saved);
  await expect.poll(() => unsent(page)).toBe(0);
  await button(page, words.test.toCheck).click();
  await expect(heading(page, words.test.checkTitle)).toBeVisible();
  await expect(page.getByRole("main").getByText(words.test.notAnswered)).toHaveCount(
    (await page.locator(".checked > li").count()) - 2,
  );
});

test("an answer that could not be saved before the tab was closed is saved when the test is opened again @js", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("closesTheTabUnsaved"));
  await begin(page);
  await context.route("**/answers", (route) => route.abort());
  const asked = await answerAt(page, 0);
  await expect(status(page)).toHaveText(words.test.notSaved);
  await page.close();
  await context.unroute("**/answers");
  const later = await context.newPage();
  await later.goto(exam);
  // It is sent, and the page is read anew.
  await expect(async () => expect(await filled(later, asked)).toEqual(rightAnswer(asked).sort())).toPass();
  expect(await unsent(later)).toBe(0);
});

test("signing out forgets an answer that was never saved, so that nobody else sends it @js", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("signsOutUnsaved"));
  await begin(page);
  await context.route("**/answers", (route) => route.abort());
  await answerAt(page, 0);
  await expect(status(page)).toHaveText(words.test.notSaved);
  expect(await unsent(page)).toBe(1);
  await button(page, words.signOut).click();
  await expect(heading(page, words.login.title)).toBeVisible();
  expect(await unsent(page)).toBe(0);
});

test("whoever leaves quickly in the middle of a test finds the answers again @js", async ({ page, context }) => {
  const person = actorOf("leavesATest");
  await beSignedIn(context, person);
  await begin(page);
  const asked = await answerAt(page, 0);
  await expect(status(page)).toHaveText(saved);
  await page.getByRole("link", { name: `${words.leave.label} ${words.leave.hint}` }).click();
  const isSignedIn = async () => (await context.cookies()).some(({ name }) => name === "session");
  await expect.poll(isSignedIn).toBe(false);
  await beSignedIn(context, person);
  const later = await context.newPage();
  await later.goto(exam);
  expect(await filled(later, asked)).toEqual(rightAnswer(asked).sort());
});

test("two tabs agree: what one saves the other does not put back, and the last change to a question counts", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("hasTwoTabs"));
  await begin(page);
  const other = await context.newPage();
  await other.goto(exam);
  const first = await answerAt(page, 0, false);
  await button(page, words.test.toCheck).click();
  await expect(heading(page, words.test.checkTitle)).toBeVisible();
  await other.bringToFront();
  // The other tab has not seen the first answer; it answers something else, and sends its whole page.
  const second = await answerAt(other, 1);
  await button(other, words.test.toCheck).click();
  await expect(heading(other, words.test.checkTitle)).toBeVisible();
  await other.goto(exam);
  expect(await filled(other, first)).toEqual(wrongAnswer(first).sort());
  expect(await filled(other, second)).toEqual(rightAnswer(second).sort());
  await answerAt(other, 0);
  await button(other, words.test.toCheck).click();
  await expect(heading(other, words.test.checkTitle)).toBeVisible();
  await page.bringToFront();
  await page.goto(exam);
  expect(await filled(page, first)).toEqual(rightAnswer(first).sort());
});

test("whoever is signed out in the middle of a test signs in, and the answers come along", async ({
  page,
  context,
}) => {
  const person = actorOf("isSignedOutInATest");
  await beSignedIn(context, person);
  await begin(page);
  await context.clearCookies();
  const asked = await answerAt(page, 0);
  await button(page, words.test.toCheck).click();
  await expect(page.getByRole("main")).toContainText(words.login.kept);
  await signInHere(page, person);
  await button(page, words.kept.submit).click();
  await expect(heading(page, words.test.checkTitle)).toBeVisible();
  await page.goto(exam);
  // The page sends what it could not save before, and then opens anew.
  await expect(async () => expect(await filled(page, asked)).toEqual(rightAnswer(asked).sort())).toPass();
});

test("Enter goes on to the next question, also where buttons that move things come first", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("answersEveryKind"));
  await page.goto(exam);
  await button(page, words.test.beginOne).click();
  for (let number = 1; number <= 5; number++) {
    await expect(page).toHaveURL(`${exam}/${number}?try=1`);
    const asked = await answerAt(page, 0);
    // Enter in a list of places opens the list: there the button is pressed.
    if (isPlacing(asked)) await button(page, words.test.next).or(button(page, words.test.nextPart)).click();
    else await groups(page).first().locator("input").first().press("Enter");
  }
  await expect(page).toHaveURL(`${exam}/6?try=1`);
});

test("one question at a time, back and on, checked and handed in", async ({ page, context }) => {
  await beSignedIn(context, actorOf("takesOneAtATime"));
  await page.goto(exam);
  await button(page, words.test.beginOne).click();
  const main = page.getByRole("main");
  await expect(page).toHaveURL(`${exam}/1?try=1`);
  const first = await answerAt(page, 0, false);
  await button(page, words.test.next).or(button(page, words.test.nextPart)).click();
  await expect(page).toHaveURL(`${exam}/2?try=1`);
  if (!first.inCase) {
    await link(page, words.test.before).click();
    expect(await filled(page, first)).toEqual(wrongAnswer(first).sort());
    await answerAt(page, 0);
    await button(page, words.test.next).click();
  }
  for (let number = 2; ; number++) {
    await expect(main).toContainText(new RegExp(`Fråga ${number} av`));
    await answerAt(page, 0);
    const on = button(page, words.test.next).or(button(page, words.test.nextPart));
    if ((await on.count()) === 0) break;
    await on.click();
    await expect(page).toHaveURL(`${exam}/${number + 1}?try=1`);
    if (number !== 3) continue;
    // Come back to the step later, one goes on from the question where one was.
    await page.goto(exam);
    await link(page, words.test.one(4)).click();
    await expect(page).toHaveURL(`${exam}/4?try=1`);
  }
  await handIn(page);
  await expect(heading(page, words.test.passed)).toBeVisible();
  // The try is shown as it was, beside a new one, which asks anew.
  await link(page, words.test.again).first().click();
  await button(page, words.test.beginAll).click();
  await fillTest(page, "k1-9-1", 20);
  await handIn(page);
  await expect(heading(page, words.test.failed)).toBeVisible();
  await expect(main).toContainText(words.test.stillPassed);
  await page.getByRole("link", { name: /^Försök 1/ }).click();
  await expect(heading(page, words.test.passed)).toBeVisible();
});
