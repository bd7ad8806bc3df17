// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from "@playwright/test";

/** The smallest that is still sold, held upright (WCAG 1.4.10). */
export const phone = { width: 320, height: 640 };

/** A page as wide as the screen, with one heading of the first level and controls to hit (WCAG 2.5.8). */
export async function fitsAPhone(page: Page, name: string) {
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
