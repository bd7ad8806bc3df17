// SPDX-License-Identifier: EUPL-1.2
// What a person does on the pages of a course, by the words they read.
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { dictionaries } from "../../app/i18n/language";
import type { Dictionary } from "../../app/i18n/sv";
import { type Asked, isPlacing } from "../../app/quiz/asked";
import type { WorldPerson } from "../../prisma/world";
import { rightAnswer, wrongAnswer } from "../answering";
import { questionsOf } from "./course";

export const words = dictionaries.sv;

/** The words of the interface may stand in the middle of a sentence. */
export const saying = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i");

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const link = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name, exact: true });
/** The way on from a step that is done. */
export const onward = (page: Page) =>
  page.getByRole("main").getByRole("link", { name: new RegExp(`^(${words.step.next}|${words.step.onward})$`) });
export const heading = (page: Page, name: string) => page.getByRole("heading", { name });

/** Signs in on the page that asks for it, as somebody of the demo. */
export async function signInHere(page: Page, person: WorldPerson) {
  const choose = page.getByRole("button", { name: saying(person.name) });
  if (!(await choose.isVisible())) await page.getByText(words.login.demoMore).click();
  await choose.click();
}

export async function signIn(page: Page, person: WorldPerson, to = "/") {
  await page.goto(`/login?to=${encodeURIComponent(to)}`);
  await signInHere(page, person);
}

/** Sends a form as one of our own pages would, without going there. */
export function send(context: BrowserContext, to: string, form: Record<string, string>) {
  return context.request.post(to, {
    data: new URLSearchParams(form).toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin" },
    maxRedirects: 0,
  });
}

/** The session without the page for it. */
export async function beSignedIn(context: BrowserContext, person: { id: string }) {
  const answer = await send(context, "/login/demo", { person: person.id });
  expect(answer.status()).toBe(303);
}

/** What the page, or this part of it, asks. */
export async function askedIn(part: Locator, questions: Asked[]): Promise<Asked> {
  const text = (await part.textContent()) ?? "";
  // Two parts of cases may both ask "Vad gör du?": what can be answered tells them apart.
  const asked = questions.find(
    (question) =>
      text.includes(question.stem) &&
      (isPlacing(question) ? question.items : question.options).every((each) => text.includes(each.text)),
  );
  if (!asked) throw new Error(`No question of the course is asked here: ${text}`);
  return asked;
}

/** Gives an answer by what it says on the page: options are chosen by their text, things put in places by theirs. */
export async function choose(part: Locator, asked: Asked, answer: string[], say: Dictionary = words) {
  if (isPlacing(asked)) {
    for (const { id, text } of asked.items) {
      const place = asked.places.find((each) => answer.includes(`${id}=${each.id}`));
      await part.getByRole("combobox", { name: text, exact: true }).selectOption({ label: place?.text ?? "" });
    }
    return;
  }
  const role = asked.kind === "several" ? "checkbox" : "radio";
  for (const { id, text } of asked.options.filter((option) => answer.includes(option.id)))
    await part.getByRole(role, { name: text || say.quiz[id === "true" ? "true" : "false"], exact: true }).check();
}

/** Answers every question of the practice that is open, reads the feedback of each and comes to the end. */
export async function practise(page: Page, unitId: string, wrongAt: number[] = []) {
  const questions = questionsOf(unitId);
  for (let number = 1; number <= questions.length; number++) {
    const main = page.getByRole("main");
    const asked = await askedIn(main, questions);
    await expect(main).toContainText(words.quiz.question(number, questions.length));
    await choose(main, asked, wrongAt.includes(number) ? wrongAnswer(asked) : rightAnswer(asked));
    await button(page, words.quiz.answer).click();
    // Feedback on each answer: what is true in it, and where it leads.
    await expect(main).toContainText(words.quiz.source);
    const feedback = (await main.innerText()).replace(/\s+/g, " ");
    for (const { why } of isPlacing(asked) ? asked.items : asked.options)
      expect(feedback).toContain(why.replace(/\s+/g, " ").trim());
    await link(page, number < questions.length ? words.quiz.next : words.quiz.finish).click();
  }
  await expect(page.getByRole("main")).toContainText(
    words.quiz.result(questions.length - wrongAt.length, questions.length),
  );
}

/** Fills in every question of the test that is open on one page, cases part by part, the first so many wrong. */
export async function fillTest(page: Page, unitId: string, wrong: number, say: Dictionary = words): Promise<number> {
  const questions = questionsOf(unitId);
  const filled = new Set<string>();
  for (;;) {
    const groups = page.getByRole("main").locator("form.test fieldset:not(.stands, .stands *)");
    for (let index = 0; index < (await groups.count()); index++) {
      const asked = await askedIn(groups.nth(index), questions);
      if (filled.has(asked.id)) continue;
      await choose(groups.nth(index), asked, filled.size < wrong ? wrongAnswer(asked) : rightAnswer(asked), say);
      filled.add(asked.id);
    }
    const goOn = button(page, say.test.nextPart);
    const parts = await goOn.count();
    if (parts === 0) return filled.size;
    const shown = await page.locator(".stands").count();
    await goOn.first().click();
    await expect(page.locator(".stands")).toHaveCount(shown + 1);
  }
}

/** From the questions to the page on which one checks the answers, and from there to how it went. */
export async function handIn(page: Page, { double = false } = {}) {
  await button(page, words.test.toCheck).click();
  await expect(heading(page, words.test.checkTitle)).toBeVisible();
  await button(page, words.test.submit).click({ clickCount: double ? 2 : 1 });
}

/** Begins the test that is open, fills it in and hands it in. @returns how much was asked */
export async function takeTest(page: Page, unitId: string, wrong: number): Promise<number> {
  await button(page, words.test.beginAll).click();
  const count = await fillTest(page, unitId, wrong);
  await handIn(page);
  return count;
}

/** What one can do at this line of a meeting. */
export const choicesIn = (page: Page, say: Dictionary = words) =>
  page.getByRole("form", { name: say.roleplay.what }).getByRole("button", { disabled: false });

/** Plays the open meeting to an ending, always by the first or always by the last choice, and goes on to the debrief. */
export async function playToTheEnd(
  page: Page,
  say: Dictionary = words,
  which: "first" | "last" = "first",
): Promise<string[]> {
  const said: string[] = [];
  const ending = link(page, say.roleplay.debrief);
  const first = choicesIn(page, say)[which]();
  for (let line = 0; line < 60; line++) {
    await expect(ending.or(first)).toBeVisible();
    if (await ending.isVisible()) break;
    said.push((await first.textContent()) ?? "");
    const before = page.url();
    await first.click();
    await expect(page).not.toHaveURL(before);
  }
  await ending.click();
  return said;
}

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to ${target}.`);
}

/** Goes there with Tab and presses Enter. */
export async function follow(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Answers the question of Fem minuter that is open by its first possible answer, and reads its feedback. */
export async function answersFromMemory(page: Page, unsure: boolean) {
  const main = page.getByRole("main");
  const first = main.getByRole("radio").or(main.getByRole("checkbox", { name: /^(?!Jag var osäker)/ }));
  if ((await first.count()) > 0) await first.first().check();
  else
    for (const [index, select] of (await main.getByRole("combobox").all()).entries()) {
      const values = await select
        .locator("option:not([value=''])")
        .evaluateAll((all) => all.map((each) => each.getAttribute("value") ?? ""));
      await select.selectOption(values[index % values.length] ?? "");
    }
  if (unsure) await page.getByLabel(words.refresh.unsure).check();
  await button(page, words.quiz.answer).click();
  await expect(main).toContainText(words.quiz.source);
}
