// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { dictionaries } from "../../app/i18n/language";
import { actorOf } from "./cast";
import { questionsOf, theUnit } from "./course";
import { beSignedIn, button, words } from "./walk";

const english = dictionaries.en;

test("the language one chooses stays, and the course goes on speaking Swedish and saying so", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("newcomer"));
  await page.goto("/courses/k1/k1-1-2/1");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", "sv");
  await button(page, words.languages.en).click();
  await expect(page).toHaveURL("/courses/k1/k1-1-2/1");
  await expect(html).toHaveAttribute("lang", "en");
  await expect(button(page, words.languages.en)).toHaveAttribute("aria-pressed", "true");

  /** The language that is said to be spoken where this text stands. */
  const spokenAt = (text: string) =>
    page
      .getByRole("main")
      .getByText(text)
      .first()
      .evaluate((element) => element.closest("[lang]")?.getAttribute("lang"));
  const unit = theUnit("k1-1-2");
  expect(await spokenAt(unit.steps[0]?.title ?? "")).toBe("sv");
  expect(await spokenAt(english.step.read)).toBe("en");
  await page.goto("/courses/k1/k1-1-2");
  for (const text of [unit.title, unit.goals[0] ?? "", unit.contentNote ?? ""]) expect(await spokenAt(text)).toBe("sv");
  await page.goto("/courses/k1/k1-1-2/2/1");
  const question = questionsOf("k1-1-2")[0];
  expect(await spokenAt(question?.stem ?? "")).toBe("sv");
  for (const option of question && "options" in question ? question.options : [])
    expect(await spokenAt(option.text)).toBe("sv");
  expect(await spokenAt(english.quiz.answer)).toBe("en");

  // Also after signing out, until somebody chooses the other.
  await button(page, english.signOut).click();
  await expect(page.getByRole("heading", { level: 1, name: english.login.title })).toBeVisible();
  await expect(html).toHaveAttribute("lang", "en");
  await button(page, words.languages.sv).click();
  await expect(html).toHaveAttribute("lang", "sv");
});

test("the appearance one chooses stays on every page, whatever the device prefers", async ({ page, context }) => {
  await beSignedIn(context, actorOf("newcomer"));
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/courses/k1?from=here");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await button(page, words.themes.dark).click();
  await expect(page).toHaveURL("/courses/k1?from=here");
  await expect(button(page, words.themes.dark)).toHaveAttribute("aria-pressed", "true");
  const dark = await background();
  expect(dark).not.toBe(light);
  for (const address of ["/", "/help", "/finns-inte"]) {
    await page.goto(address);
    expect(await background(), address).toBe(dark);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await button(page, words.themes.light).click();
  expect(await background()).toBe(light);
  await button(page, words.themes.auto).click();
  expect(await background()).toBe(dark);
});
