// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { actorOf } from "./cast";
import { theScenario } from "./course";
import { beSignedIn, button, choicesIn, link, playToTheEnd, saying, words } from "./walk";

const scene = "/practice/lyssna-kopiatorn";
const { source } = theScenario("lyssna-kopiatorn");
const say = words.debrief;

const inTheList = (page: Page) =>
  page.getByRole("listitem").filter({ has: page.getByRole("link", { name: source.title, exact: true }) });

/** The debrief has an ending that the author declared, every choice, every skill once, and the trust in numbers. */
async function isDebriefed(page: Page, said: string[]) {
  const main = page.getByRole("main");
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  expect(source.endings.map((ending) => ending.title)).toContain(title);
  const way = page.getByRole("region", { name: say.turningPoints });
  for (const each of said) await expect(way).toContainText(each);
  await expect(way.getByRole("button", { name: saying(say.back) })).toHaveCount(said.length);
  const skills = page.getByRole("region", { name: say.skills });
  for (const { name } of source.skills) await expect(skills.getByText(name, { exact: false })).toHaveCount(1);
  await expect(main.getByRole("img", { name: say.trust.drawing(source.person.name) })).toBeVisible();
  await main.getByText(say.trust.numbers).first().click();
  await expect(main.getByRole("table", { name: say.trust.numbers }).getByRole("row")).toHaveCount(said.length + 2);
  await expect(main).toContainText(source.tryThis.trim());
}

test("whoever wants to practise finds the room, plays, pauses, plays on, goes back to a choice and lays two runs side by side", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("plays"));
  await page.goto("/");
  await page.getByRole("navigation").getByRole("link", { name: words.practice.nav }).click();
  const listed = inTheList(page);
  await expect(listed).toContainText(words.practice.notPlayed);
  await link(page, source.title).click();
  await expect(page.getByRole("main")).toContainText(source.contentNote.trim());
  await expect(link(page, words.roleplay.read)).toBeVisible();
  await button(page, words.roleplay.start).click();
  await expect(page).toHaveURL(`${scene}/1`);

  // What has just happened has the focus, also without a script.
  for (const line of [2, 3]) {
    await choicesIn(page).first().click();
    await expect(page).toHaveURL(`${scene}/${line}`);
    await expect(page.getByRole("group", { name: words.roleplay.happens })).toBeFocused();
  }
  await page.getByText(words.roleplay.note).click();
  await expect(page.getByText(source.contentNote.trim())).toBeVisible();
  await expect(page.getByRole("link", { name: saying(words.leave.label) }).last()).toBeVisible();
  await page.goto("/practice");
  await expect(listed).toContainText(words.practice.underWay);
  await link(page, source.title).click();
  await expect(page).toHaveURL(`${scene}/3`);
  const rest = await playToTheEnd(page);
  await expect(page).toHaveURL(scene);
  const said = await page.locator(".turning-point").allInnerTexts();
  expect(said.slice(2)).toEqual(rest);
  await isDebriefed(page, said);

  // Back to the second choice: the first is kept, and the others are there to choose among anew.
  await page
    .getByRole("button", { name: saying(say.back) })
    .nth(1)
    .click();
  await expect(page).toHaveURL(`${scene}/2`);
  await playToTheEnd(page, words, "last");
  await link(page, words.compare.link).click();
  await expect(page).toHaveURL(`${scene}/compare?a=1&b=2`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: words.compare.parted(2) })).toBeVisible();
  for (const run of [1, 2]) await expect(main.getByRole("heading", { name: words.compare.run(run) })).toHaveCount(2);
  await expect(main.getByRole("table", { name: say.skills }).getByRole("row")).toHaveCount(source.skills.length + 1);
  await main.getByRole("link", { name: words.compare.whole(1) }).click();
  await expect(page).toHaveURL(`${scene}?run=1`);

  await page.goto("/practice");
  await expect(listed).toContainText(words.practice.played(2));
});

test("a scene is played by keyboard alone, from the list to the debrief @js", async ({ page, context }) => {
  await beSignedIn(context, actorOf("plays"));
  await page.goto("/practice/lyssna-lakanen");
  await button(page, words.roleplay.start).focus();
  await page.keyboard.press("Enter");
  for (let line = 1; line < 20; line++) {
    await expect(page).toHaveURL(new RegExp(`/${line}$`));
    // The address is there before the page is, and the page before it has been drawn: a key waits for neither.
    await page.waitForLoadState();
    if (line === 1) await choicesIn(page).first().focus();
    else {
      // One stands at what has just happened, and from there one step leads to what one can do.
      await expect(page.getByRole("group", { name: words.roleplay.happens })).toBeFocused();
      await page.keyboard.press("Tab");
    }
    const ended = await link(page, words.roleplay.debrief).count();
    await expect(ended ? link(page, words.roleplay.debrief) : choicesIn(page).first()).toBeFocused();
    await page.keyboard.press("Enter");
    if (ended) break;
  }
  await expect(page.getByRole("region", { name: say.turningPoints })).toBeVisible();
});

test("only a coordinator sees the map of a scene, with the same numbers in tables", async ({ page, context }) => {
  await beSignedIn(context, actorOf("plays"));
  await page.goto("/practice");
  await expect(page.getByRole("link", { name: saying(words.practice.toMap) })).toHaveCount(0);
  expect((await page.goto(`${scene}/map`))?.status()).toBe(404);
  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/practice");
  await inTheList(page)
    .getByRole("link", { name: saying(words.practice.toMap) })
    .click();
  await expect(page.getByRole("img", { name: words.scenarioMap.picture(source.title) })).toBeVisible();
  for (const { title } of source.endings) await expect(page.getByRole("table").last()).toContainText(title);
});
