// SPDX-License-Identifier: EUPL-1.2
import { expect, type Locator, type Page, test } from "@playwright/test";
import { actorOf } from "./cast";
import { beSignedIn, button, follow, heading, link, playToTheEnd, send, words } from "./walk";

const scene = "/practice/forsta-fragan";
const say = words.confidence;
const scale = (page: Page, measure: "confidence" | "worry") => page.getByRole("group", { name: say.asks[measure] });
const number = (group: Locator, value: number) => group.getByRole("radio", { name: String(value), exact: true });

/** The one's own page has these numbers, in the drawing's table. */
async function curveSays(page: Page, lines: string[][]) {
  await page.goto("/confidence");
  await expect(page.getByRole("img", { name: say.drawing })).toBeVisible();
  const rows = page.getByRole("table", { name: say.curve }).getByRole("row");
  await expect(rows).toHaveCount(lines.length + 1);
  for (const [index, line] of lines.entries())
    for (const text of line) await expect(rows.nth(index + 1)).toContainText(text);
}

test("who plays the first scene says before and after how it feels to ask, sees their own curve and erases it", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("ratesAndPlays"));
  await page.goto(scene);
  // In the way of nobody: one line, and the button to begin.
  await expect(button(page, words.roleplay.start)).toBeVisible();
  await expect(scale(page, "confidence")).toBeHidden();
  await page.getByText(say.invite.before).click();
  for (const measure of ["confidence", "worry"] as const) {
    await expect(scale(page, measure).getByRole("radio")).toHaveCount(12);
    for (const end of say.ends[measure]) await expect(scale(page, measure)).toContainText(end);
  }
  await number(scale(page, "confidence"), 4).check();
  await number(scale(page, "worry"), 6).check();
  await button(page, say.save).click();
  await expect(page).toHaveURL(`${scene}#rating`);
  await expect(page.getByRole("main")).toContainText(say.saved);
  await expect(number(scale(page, "confidence"), 4)).toBeChecked();

  // A thumb that slipped is mended, and one of the two taken back.
  await number(scale(page, "confidence"), 3).check();
  await scale(page, "worry").getByRole("radio", { name: say.none }).check();
  await button(page, say.save).click();
  await expect(number(scale(page, "confidence"), 3)).toBeChecked();
  await expect(scale(page, "worry").getByRole("radio", { checked: true })).toHaveCount(0);

  // What is chosen and not saved comes along with the button that begins.
  await number(scale(page, "confidence"), 2).check();
  await button(page, words.roleplay.start).click();
  await playToTheEnd(page);
  await expect(heading(page, say.invite.after)).toBeVisible();
  await number(scale(page, "confidence"), 5).check();
  await number(scale(page, "worry"), 7).check();
  await button(page, say.save).click();
  await expect(page.getByRole("main")).toContainText(say.saved);
  await expect(page.getByRole("region", { name: words.debrief.turningPoints })).toBeVisible();

  // Once begun, what was before is as it was.
  const { location } = (
    await send(context, "/confidence", { occasion: "before", confidence: "9", worry: "0", to: scene })
  ).headers();
  expect(location).toBe("/confidence?late");
  await page.goto(location ?? "");
  await expect(page.getByRole("status")).toContainText(say.said.late.title);
  const of = (value: number) => say.of(value, 10);
  await curveSays(page, [
    [say.long.before, of(2), say.notRated],
    [say.long.after, of(5), of(7)],
  ]);
  await page.goto("/");
  await link(page, say.title).click();

  await link(page, say.erase).click();
  await expect(page.getByRole("main")).toContainText(say.long.before);
  await link(page, say.keep).click();
  await expect(page.getByRole("table", { name: say.curve })).toBeVisible();
  await link(page, say.erase).click();
  await button(page, say.eraseNow).click();
  await expect(page.getByRole("status")).toContainText(say.said.erased.title);
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.goto("/");
  await expect(link(page, say.title)).toHaveCount(0);
});

test("who reads instead is asked the same, and going straight on leaves nothing", async ({ page, context }) => {
  await beSignedIn(context, actorOf("ratesAndReads"));
  await page.goto(scene);
  await link(page, words.roleplay.read).click();
  await expect(page).toHaveURL(`${scene}/read`);
  await expect(heading(page, say.invite.after)).toBeVisible();
  await button(page, say.save).click();
  await expect(page).toHaveURL(`${scene}/read#rating`);
  await expect(page.getByRole("main")).not.toContainText(say.saved);
  await number(scale(page, "worry"), 2).check();
  await button(page, say.save).click();
  await expect(page.getByRole("main")).toContainText(say.saved);
  await button(page, words.step.read).click();
  await expect(page).toHaveURL("/practice");
  await curveSays(page, [[say.long.after, say.notRated, say.of(2, 10)]]);
});

test("the scale is answered with Tab, Space and the arrows", async ({ page, context }) => {
  await beSignedIn(context, actorOf("newcomer"));
  await page.goto(scene);
  await follow(page, page.getByText(say.invite.before));
  const first = number(scale(page, "confidence"), 0);
  await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.keyboard.press("Space");
  for (let value = 1; value <= 4; value++) await page.keyboard.press("ArrowRight");
  await expect(number(scale(page, "confidence"), 4)).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(number(scale(page, "worry"), 0)).toBeFocused();
});

test("four months later the start page asks, with a way to say no, and leads to the scale", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("isAskedAgain"));
  await page.goto("/");
  const main = page.getByRole("main");
  await expect(main).toContainText(say.again);
  await expect(button(page, say.decline)).toBeVisible();
  await link(page, say.rateAgain).click();
  await expect(heading(page, say.invite.later)).toBeVisible();
  await expect(scale(page, "worry")).toBeVisible();
});

test("the coordinator sees means and departments that are not told of, and nobody's name or number", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/municipality");
  await link(page, words.means.title).click();
  await expect(page).toHaveURL("/confidence/municipality");
  const main = page.getByRole("main");
  for (const measure of ["confidence", "worry"] as const) {
    const table = page.getByRole("table", { name: say.names[measure], exact: true });
    await expect(table.getByRole("row")).toHaveCount(4);
    await expect(table.getByRole("row").nth(1)).toContainText("Exempelkommunen");
    await expect(table).toContainText(words.means.hidden);
  }
  await expect(main).toContainText(words.means.fixed);
  for (const { name } of [actorOf("hasRated"), actorOf("isAskedAgain")]) await expect(main).not.toContainText(name);
  const months = page.getByRole("table", { name: words.means.months });
  const earlier = months.getByRole("link").last();
  const named = (await earlier.textContent()) ?? "";
  await earlier.click();
  await expect(main).toContainText(words.means.month(named));
  expect((await page.goto("/confidence/municipality?month=1999-01"))?.status()).toBe(404);
  await beSignedIn(context, actorOf("manager"));
  expect((await page.goto("/confidence/municipality"))?.status()).toBe(404);
  await page.goto("/confidence");
  await expect(main).toContainText(say.empty);
});
