// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { people } from "../../prisma/world";
import { actorOf } from "./cast";
import { beSignedIn, button, link, saying, words } from "./walk";

const say = words.reminders;

test("a coordinator reads who is reminded of what, when and why, how it went, and what the mails say", async ({
  page,
}) => {
  await beSignedIn(page.context(), actorOf("coordinator"));
  await page.goto("/municipality");
  await link(page, say.title).click();
  await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
  const coming = page.getByRole("table", { name: say.comingCaption });
  await expect(coming.getByRole("row").nth(1)).toBeVisible();
  await expect(coming).toContainText(saying(say.kinds.before3));
  const [first] = people.filter((person) => person.unit === "bistand" && person.progress.parts === 3);
  await expect(coming).toContainText(first?.name ?? "");

  await link(page, say.past).click();
  const past = page.getByRole("table", { name: say.pastCaption });
  // On a morning before the mail goes, those of the day stand above them and wait.
  await expect(past.getByRole("row").filter({ hasText: say.outcomes.sent }).first()).toBeVisible();

  await link(page, say.toMails).click();
  const mail = page.getByRole("article").first();
  await expect(mail).toContainText(say.letter.subject);
  await expect(mail).toContainText(say.letter.hello);
  // Whoever sees the phone learns nothing of what it is about, nor of whom.
  const all = await page.getByRole("main").innerText();
  expect(all).not.toMatch(/våld|fråga|heder/i);
});

test("a manager reads the reminders of the group, and of nobody else", async ({ page }) => {
  const manager = actorOf("manager");
  await beSignedIn(page.context(), manager);
  await page.goto("/team");
  await link(page, say.toPlan).click();
  for (const address of ["/reminders", "/reminders?past"]) {
    await page.goto(address);
    const names = await page.getByRole("rowheader").allInnerTexts();
    const group = people.filter((person) => person.unit === manager.unit).map((person) => person.name);
    expect(names.filter((name) => !group.includes(name.split("\n")[0] ?? ""))).toEqual([]);
  }
});

test("who has no address is told of beside the reminder, also on a phone of 320 px", async ({ page }) => {
  await beSignedIn(page.context(), actorOf("coordinator"));
  await page.goto("/people/elias/details");
  await page.getByLabel(words.people.email).fill("");
  await button(page, words.people.form.save).click();
  await expect(page).toHaveURL("/people/elias?saved");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/reminders");
  const reminder = page.getByRole("table", { name: say.comingCaption }).getByRole("row").filter({ hasText: "Elias" });
  await expect(reminder.first()).toContainText(say.noAddress);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
