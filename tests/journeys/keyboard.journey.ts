// SPDX-License-Identifier: EUPL-1.2
import { expect, type Locator, type Page, test } from "@playwright/test";
import { rightAnswer } from "../answering";
import { actorOf } from "./cast";
import { questionsOf } from "./course";
import { askedIn, beSignedIn, button, follow, link, onward, saying, tabTo, words } from "./walk";

test("a whole part is done with Tab, Space, the arrows and Enter alone", async ({ page }) => {
  const person = actorOf("onlyKeys");
  const main = page.getByRole("main");
  await page.goto("/login");
  await follow(page, page.getByText(words.login.demoMore));
  await follow(page, page.getByRole("button", { name: saying(person.name) }));
  await expect(page).toHaveURL("/");

  // The first stop of every page leads past the menu.
  await page.goto("/courses/k1/k1-1-2");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: words.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(main).toBeFocused();

  await follow(page, link(page, words.unit.start));
  await follow(page, button(page, words.step.read));
  const questions = questionsOf("k1-1-2");
  for (let number = 1; number <= questions.length; number++) {
    await expect(page).toHaveURL(`/courses/k1/k1-1-2/2/${number}`);
    const question = await askedIn(main, questions);
    if (number === 1) {
      // Sent without an answer: the focus is on what is wrong, and its link leads to where to mend it.
      await follow(page, button(page, words.quiz.answer));
      await expect(page.getByRole("alert")).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(main.getByRole(question.kind === "one" ? "radio" : "checkbox").first()).toBeFocused();
      await page.keyboard.press("Shift+Tab");
    }
    await answerByKeys(page, main, question);
    await follow(page, button(page, words.quiz.answer));
    await expect(main).toContainText(saying(words.quiz.right));
    await follow(page, link(page, number < questions.length ? words.quiz.next : words.quiz.finish));
  }
  await expect(main).toContainText(words.quiz.result(questions.length, questions.length));
  await follow(page, onward(page));
  await expect(page).toHaveURL("/courses/k1/k1-1-2");
  await expect(main).toContainText(words.unit.next);
});

async function answerByKeys(page: Page, main: Locator, question: ReturnType<typeof questionsOf>[number]) {
  if (!("options" in question)) throw new Error("These are answered by choosing.");
  const several = question.kind === "several";
  const inputs = main.getByRole(several ? "checkbox" : "radio");
  const right = rightAnswer(question);
  for (const option of question.options.filter((each) => right.includes(each.id))) {
    const input = main.getByRole(several ? "checkbox" : "radio", { name: option.text, exact: true });
    if (several) {
      await tabTo(page, input);
      await page.keyboard.press("Space");
    } else {
      await tabTo(page, inputs.first());
      await page.keyboard.press("Space");
      for (let presses = 0; presses < question.options.length && !(await input.isChecked()); presses++)
        await page.keyboard.press("ArrowDown");
    }
    await expect(input).toBeChecked();
  }
}

test("wherever Tab stops, one can see it", async ({ page }) => {
  await beSignedIn(page.context(), actorOf("seesWhereTheFocusIs"));
  for (const address of ["/", "/courses/k1/k1-1-3/2/1", "/support/foretagshalsan"]) {
    await page.goto(address);
    const stops = new Set<string>();
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press("Tab");
      const what = await page.evaluate(() => {
        const element = document.activeElement;
        return !element || element === document.body ? "" : element.outerHTML.slice(0, 200);
      });
      if (!what || stops.has(what)) break;
      stops.add(what);
      const focused = page.locator(":focus");
      await expect(focused, what).toBeInViewport();
      const withFocus = await page.screenshot({ animations: "disabled" });
      await focused.evaluate((element) => (element as HTMLElement).blur());
      const without = await page.screenshot({ animations: "disabled" });
      await page.keyboard.press("Tab");
      await page.keyboard.press("Shift+Tab");
      expect(withFocus.equals(without), `nothing shows that the focus is on ${what}`).toBe(false);
    }
    expect(stops.size).toBeGreaterThan(10);
  }
});
