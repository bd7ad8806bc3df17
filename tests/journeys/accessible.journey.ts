// SPDX-License-Identifier: EUPL-1.2
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { actorOf } from "./cast";
import { tour } from "./tour";

/** Every rule of axe on the page as it is now. */
async function findsNothing(page: Page, name: string) {
  // Legacy mode only means that no second page is opened for frames, of which there are none. What passes is counted by rule
  // and not told element by element, which takes as long as looking.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations, passes } = await axe.setLegacyMode(true).analyze();
  const found = violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 200)}`));
  expect.soft(found, name).toEqual([]);
  expect(passes.length, name).toBeGreaterThan(10);
}

test("axe finds nothing on any page in light @js", async ({ page }) => {
  test.setTimeout(600_000);
  await page.emulateMedia({ colorScheme: "light" });
  await tour(page, actorOf("seesLight"), (name) => findsNothing(page, name));
});

test("axe finds nothing on any page in dark on a phone, and none scrolls sideways @js", async ({ page }) => {
  test.setTimeout(600_000);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 640 });
  await tour(page, actorOf("seesDark"), async (name) => {
    await fitsAPhone(page, name);
    await findsNothing(page, name);
  });
});

test("every page fits a phone of 320 px, has one heading of the first level and controls to hit @no-js", async ({
  page,
}) => {
  test.setTimeout(600_000);
  await tour(page, actorOf("looksAtHerPhone"), (name) => fitsAPhone(page, name));
});

async function fitsAPhone(page: Page, name: string) {
  const { wide, small, headings } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    headings: document.querySelectorAll("h1").length,
    small: [...document.querySelectorAll("button:not([aria-hidden]), summary, .button, nav a")]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 24)
      .map((each) => each.outerHTML.slice(0, 120)),
  }));
  expect.soft(wide, `${name} is wider than the screen`).toBe(0);
  expect.soft(small, name).toEqual([]);
  expect.soft(headings, `headings of the first level on ${name}`).toBe(1);
}
