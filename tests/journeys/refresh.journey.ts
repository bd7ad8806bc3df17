// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { formatDay } from "../../app/i18n/language";
import { addDays, addMonths, dayOf } from "../../app/lib/clock";
import { actorOf } from "./cast";
import { answersFromMemory, beSignedIn, button, choicesIn, link, saying, send, words } from "./walk";

const say = words.refresh;
/** What the demo gives its ombud: the course completed so many days ago. */
const completedOn = addDays(dayOf(new Date()), -76);

test("a VIN-ombud does a round, stops in the middle, goes on later, ends it, and sees the days to come", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("refreshes"));
  await page.goto("/");
  const line = page.getByRole("region", { name: say.title });
  await expect(line).toContainText(say.homeDue);
  await line.getByRole("link", { name: say.title }).click();
  await expect(page).toHaveTitle(saying(say.title));
  await expect(page.getByRole("main")).toContainText(say.fixedOpenText(formatDay("sv", addMonths(completedOn, 2))));
  await expect(page.getByRole("main")).toContainText(say.fixedText);
  await expect(page.getByRole("main")).toContainText(say.ownText);
  await button(page, say.begin).click();
  await expect(page).toHaveURL(/\/refresh\/8$/);
  await link(page, say.begin).click();

  await choicesIn(page).first().click();
  await expect(page.getByRole("heading", { name: say.others })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(say.why);
  await expect(page.getByRole("group", { name: words.roleplay.happens })).toBeFocused();
  await link(page, say.next).click();
  await answersFromMemory(page, true);

  // Another day, another telephone: the round is where it was.
  await page.goto("/");
  await expect(line).toContainText(say.homeOpen);
  await line.getByRole("link", { name: say.title }).click();
  await link(page, say.resume).click();
  await expect(page.getByRole("listitem").filter({ hasText: say.parts.moment })).toContainText(say.done);
  await expect(page.getByRole("listitem").filter({ hasText: say.parts.question(2) })).toContainText(say.left);
  await link(page, say.resume).click();
  await answersFromMemory(page, false);
  await link(page, say.next).click();
  await answersFromMemory(page, false);
  await link(page, say.next).click();
  if (page.url().endsWith("/changes")) await link(page, say.next).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`${say.tipOmbud}|${say.tipOwn}`));
  await button(page, say.finish).click();
  await expect(page.getByRole("status")).toContainText(say.finishedFixed);
  await link(page, say.back).first().click();
  await expect(page.getByRole("list").filter({ hasText: say.fixed })).toContainText(
    formatDay("sv", addMonths(completedOn, 4)),
  );
});

test("somebody makes a calendar address, sees it once, makes another and ends it", async ({ page, context }) => {
  const request = context.request;
  await beSignedIn(context, actorOf("refreshes"));
  await page.goto("/refresh/calendar");
  await page.getByRole("button", { name: new RegExp(`^(${say.calendar.make}|${say.calendar.makeNew})$`) }).click();
  const address = async () => new URL(await page.getByLabel(say.calendar.copy).inputValue()).pathname;
  const first = await address();
  const file = await request.get(first);
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).toContain("SUMMARY:Fem minuter\r\n");
  await page.reload();
  await expect(page.getByLabel(say.calendar.copy)).toHaveCount(0);
  await button(page, say.calendar.makeNew).click();
  const second = await address();
  expect([(await request.get(first)).status(), (await request.get(second)).status()]).toEqual([404, 200]);
  await button(page, say.calendar.end).click();
  await expect(page.getByRole("main")).toContainText(say.calendar.none);
  expect((await request.get(second)).status()).toBe(404);
  expect((await request.get(`/calendar/${"x".repeat(44)}.ics`)).status()).toBe(404);
});

test("who does one round twice has one: a form sent again leads to the same", async ({ context }) => {
  await beSignedIn(context, actorOf("plays"));
  const [one, two] = await Promise.all([
    send(context, "/refresh", { number: "1" }),
    send(context, "/refresh", { number: "1" }),
  ]);
  expect([one.headers().location, two.headers().location]).toEqual(["/refresh/1", "/refresh/1"]);
  expect((await send(context, "/refresh", { number: "1x" })).status()).toBe(400);
});
