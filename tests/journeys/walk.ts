// What a person does on the pages of a course, by the words they read.
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import type { Question } from "../../app/content/catalogue";
import { dictionaries } from "../../app/i18n/language";
import type { Dictionary } from "../../app/i18n/sv";
import type { WorldPerson } from "../../prisma/world";
import { questionsOf, rightOnes, wrongOne } from "./course";

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

/** The question that the page, or this part of it, asks. */
export async function askedIn(part: Locator, questions: Question[]): Promise<Question> {
  const text = (await part.textContent()) ?? "";
  const asked = questions.find((question) => text.includes(question.stem));
  if (!asked) throw new Error(`No question of the course is asked here: ${text}`);
  return asked;
}

/** Chooses options of a question by their text. */
export async function choose(part: Locator, question: Question, options: Question["options"]) {
  const role = question.kind === "one" ? "radio" : "checkbox";
  for (const option of options) await part.getByRole(role, { name: option.text, exact: true }).check();
}

/** Answers every question of the practice that is open, reads the feedback of each and comes to the end. */
export async function practise(page: Page, unitId: string, wrongAt: number[] = []) {
  const questions = questionsOf(unitId);
  for (let number = 1; number <= questions.length; number++) {
    const main = page.getByRole("main");
    const question = await askedIn(main, questions);
    await expect(main).toContainText(words.quiz.question(number, questions.length));
    const options = wrongAt.includes(number) ? wrongOne(question) : rightOnes(question);
    await choose(main, question, options);
    await button(page, words.quiz.answer).click();
    // Feedback on each answer: what is true in it, and where it leads.
    await expect(main).toContainText(words.quiz.source);
    const feedback = (await main.innerText()).replace(/\s+/g, " ");
    for (const option of question.options) expect(feedback).toContain(option.why.replace(/\s+/g, " ").trim());
    await link(page, number < questions.length ? words.quiz.next : words.quiz.finish).click();
  }
  await expect(page.getByRole("main")).toContainText(
    words.quiz.result(questions.length - wrongAt.length, questions.length),
  );
}

/** Fills in every question of the test that is open, and hands it in. */
export async function takeTest(page: Page, unitId: string, wrong: number, { double = false } = {}) {
  const questions = questionsOf(unitId);
  const groups = page.getByRole("main").getByRole("group");
  const count = await groups.count();
  for (let index = 0; index < count; index++) {
    const question = await askedIn(groups.nth(index), questions);
    await choose(groups.nth(index), question, index < wrong ? wrongOne(question) : rightOnes(question));
  }
  await button(page, words.test.submit).click({ clickCount: double ? 2 : 1 });
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
