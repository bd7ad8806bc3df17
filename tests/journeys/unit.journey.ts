// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { formatDay } from "../../app/i18n/language";
import { addDays, dayOf } from "../../app/lib/clock";
import { agenda } from "../../app/plan/network";
import { municipality, people, units } from "../../prisma/world";
import { actorOf } from "./cast";
import { everyCourse } from "./course";
import { beSignedIn, button, heading, link, saying, send, signIn, words } from "./walk";

const say = words.readiness;
const today = dayOf(new Date());
const role = words.roles.vinOmbud(municipality.term);

test("an ombud records a day the unit did something, sees what comes next, and takes a mistake back", async ({
  page,
}) => {
  const ombud = actorOf("recordsADay");
  const unit = units.find(({ id }) => id === ombud.unit)?.name ?? "";
  await signIn(page, ombud, "/unit");
  await expect(page.getByRole("heading", { level: 1, name: unit })).toBeVisible();
  const practice = page.getByRole("listitem").filter({ has: heading(page, say.parts.pairPractice) });
  const before = await practice.locator(".tag").innerText();
  expect(Object.values(say.states.pairPractice)).toContain(before);

  // A day that has not been is refused as it was written.
  await practice.getByText(say.record.summary).click();
  const field = page.getByLabel(say.record.pairPractice);
  await expect(field).toHaveValue(today);
  await field.fill(addDays(today, 1));
  await practice.getByRole("button", { name: say.record.submit }).click();
  await expect(page.getByRole("alert")).toContainText(say.record.problems.dayAhead);
  await expect(field).toHaveValue(addDays(today, 1));

  await field.fill(today);
  await practice.getByRole("button", { name: say.record.submit }).click();
  await expect(page.getByRole("status")).toContainText(say.record.saved);
  await expect(practice).toContainText(say.states.pairPractice.done);
  await expect(practice).toContainText(saying(say.by.ombud(role)));
  await expect(practice).not.toContainText(ombud.name);

  await practice.getByText(say.earlier).click();
  await practice.getByRole("button", { name: say.withdraw(formatDay("sv", today)) }).click();
  await expect(page.getByRole("status")).toContainText(say.record.withdrawn);
  await expect(practice.locator(".tag")).toHaveText(before);
});

test("an ombud hands over from today in one step, and the successor is welcomed by what stands done", async ({
  page,
  context,
}) => {
  const ombud = actorOf("handsOver");
  const successor = actorOf("takesOver");
  const unit = units.find(({ id }) => id === ombud.unit)?.name ?? "";
  await signIn(page, ombud, "/unit");
  await link(page, say.ombud.handOver).click();
  await button(page, say.handover.preview).click();
  await expect(page.getByRole("alert")).toContainText(say.handover.problems.personMissing);
  await page.getByLabel(say.handover.to).selectOption({ label: successor.name });
  await page.getByLabel(say.handover.firstDay).fill(today);
  await button(page, say.handover.preview).click();

  // Nothing has happened yet; it says what will.
  await expect(heading(page, say.handover.meansTitle)).toBeVisible();
  const main = page.getByRole("main");
  await expect(main).toContainText(say.handover.ends(ombud.name, formatDay("sv", addDays(today, -1))));
  await expect(main).toContainText(say.handover.begins(successor.name, formatDay("sv", today)));
  await expect(main).toContainText(say.handover.keeps);
  const confirmed = new URL(page.url());
  await button(page, say.handover.confirm).click();

  // The assignment was the way in: it is the successor's now, also for who sends the form once more.
  await expect(page).toHaveURL(/\/$/);
  const again = await send(context, confirmed.pathname, Object.fromEntries(confirmed.searchParams));
  expect([again.status(), again.headers().location]).toEqual([303, "/"]);
  expect((await page.goto(`/unit/${ombud.unit}`))?.status()).toBe(404);

  await beSignedIn(context, successor);
  await page.goto("/unit");
  await expect(page.getByRole("status")).toContainText(say.welcome.title(role, unit));
  await expect(page.getByRole("status")).toContainText(say.welcome.text(formatDay("sv", today)));
});

test("a manager comes from the team to how ready it is, and a coordinator finds the units that lack something", async ({
  page,
  context,
}) => {
  const manager = actorOf("manager");
  await signIn(page, manager, "/team");
  await link(page, say.table.link).click();
  const table = page.getByRole("table", { name: say.table.caption });
  await expect(table.getByRole("row")).toHaveCount(2);
  await table.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/unit/${manager.unit}$`));
  // Another unit is a page that is not there.
  const other = units.find(({ id, jobFamily }) => jobFamily && id !== manager.unit)?.id;
  expect((await page.goto(`/unit/${other}`))?.status()).toBe(404);

  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/municipality");
  await page
    .getByRole("navigation", { name: words.municipality.lookAfter })
    .getByRole("link", { name: say.table.link })
    .click();
  const all = units.filter(({ jobFamily }) => jobFamily).length;
  await expect(table.getByRole("row")).toHaveCount(all + 1);
  await page.getByLabel(say.table.filter).selectOption({ label: say.short.routine });
  await button(page, say.table.submit).click();
  await expect(page).toHaveURL(/missing=routine/);
  expect(await table.getByRole("row").count()).toBeLessThan(all + 1);
  await expect(table).not.toContainText("Boendet Björken");
  // Units are named here, and people are not.
  for (const { name } of people) await expect(page.getByRole("main")).not.toContainText(name);
});

test("whoever works here reads whom to ask, as VIN-handläggare or else", async ({ page, context }) => {
  await beSignedIn(context, actorOf("newcomer"));
  for (const address of ["/support", "/help"]) {
    await page.goto(address);
    const ask = page.getByRole("region", { name: say.ask.title(words.roles.vinHandlaggare(municipality.term)) });
    await expect(ask).toContainText("Daniel Kovač");
    await expect(ask.getByRole("link", { name: /^daniel-kovac@/ })).toHaveAttribute("href", /^mailto:/);
  }
});

test("each month's quarter of an hour prints on one page @js", async ({ page, context }) => {
  await beSignedIn(context, actorOf("manager"));
  await page.goto("/unit/meetings");
  const items = everyCourse().flatMap(({ refreshers }) => refreshers);
  for (const { id, meeting } of items) {
    await page.goto(`/unit/meetings/${id}`);
    await expect(heading(page, meeting.title)).toBeVisible();
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
    expect([id, pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length]).toEqual([id, 1]);
  }
});

test("the agenda of a network meeting is an hour, and prints on one page @js", async ({ page, context }) => {
  await beSignedIn(context, actorOf("manager"));
  await page.goto("/unit/network");
  await expect(page.getByRole("table", { name: say.network.caption }).getByRole("row")).toHaveCount(agenda.length + 1);
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
