// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { actorOf } from "./cast";
import { beSignedIn, button, heading, words } from "./walk";

const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

test("whoever has to go in the middle of a lesson finds the place again, until they sign out @js", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await beSignedIn(context, actorOf("newcomer"));
  const lesson = "/courses/k1/k1-1-1/1";
  const readOn = (tab: Page) => button(tab, words.step.readOn);
  await page.goto(lesson);
  await expect(readOn(page)).toBeHidden();
  const far = page.getByRole("heading", { level: 2 }).nth(3);
  await far.evaluate((element) => element.scrollIntoView({ block: "start" }));
  await page.goto("/courses");
  await page.close();
  const later = await context.newPage();
  await later.setViewportSize({ width: 390, height: 844 });
  await later.goto("/courses/k1/k1-1-2/1");
  await expect(readOn(later)).toBeHidden();
  await later.goto(lesson);
  expect(await later.evaluate(() => scrollY)).toBe(0);
  await readOn(later).click();
  await expect(later.getByRole("heading", { level: 2 }).nth(3)).toBeInViewport();
  await button(later, words.signOut).click();
  await expect(heading(later, words.login.title)).toBeVisible();
  expect(await stored(later)).not.toContain("reading:");
});
