// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { addDays, dayOf } from "../../app/lib/clock";
import { people } from "../../prisma/world";
import { actorOf } from "./cast";
import { theCourse } from "./course";
import { beSignedIn, button, heading, link, saying, words } from "./walk";

const today = dayOf(new Date());
/** One for the project with JavaScript, another without: both change the same municipality. */
const mine = <T>(withScript: T, without: T): T => (test.info().project.name === "js" ? withScript : without);

test("a coordinator says who takes what, sees whom it means before saving, changes it and ends it", async ({
  page,
  context,
}) => {
  const say = words.rules;
  const [days, more] = mine(["41", "43"], ["42", "44"]);
  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/municipality");
  await link(page, say.title).click();
  await expect(page.getByRole("main")).toContainText(theCourse().title);
  await link(page, say.add).click();

  await page.getByLabel(say.course).selectOption({ index: 2 });
  await page.getByLabel(say.unit).selectOption("hemtjanst-natt");
  await page.getByLabel(say.since).fill(addDays(today, -3000));
  await page.getByLabel(say.days).fill("0");
  await button(page, say.preview).click();
  await expect(page.getByRole("alert")).toContainText(say.wrongNumber(say.days, 1, 730));
  // What was typed is still there.
  await expect(page.getByLabel(say.unit)).toHaveValue("hemtjanst-natt");
  await page.getByLabel(say.days).fill(days);
  await button(page, say.preview).click();

  await expect(heading(page, say.meansTitle)).toBeVisible();
  const means = page.getByRole("region", { name: say.meansTitle });
  const unit = people.filter((person) => person.unit === "hemtjanst-natt");
  await expect(means).toContainText(say.means(unit.length));
  await expect(means).toContainText(say.notApproved);
  await expect(means.getByRole("row")).toHaveCount(4);
  await button(page, say.save).click();
  await expect(page.getByRole("status").filter({ hasText: say.saved })).toBeVisible();
  const entry = (count: string) =>
    page.getByRole("listitem").filter({ hasText: say.within(Number(count), say.triggers.employment) });
  await expect(entry(days)).toHaveCount(1);

  await entry(days).getByRole("link").click();
  await page.getByLabel(say.days).fill(more);
  await button(page, say.preview).click();
  await button(page, say.save).click();
  await expect(entry(days)).toHaveCount(0);
  await entry(more).getByRole("link").click();
  await expect(page.getByRole("heading", { name: saying("Version 2") })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(say.by("Karin Lindqvist"));
  await button(page, say.end).click();
  await expect(page.getByRole("status")).toContainText(say.endedNow);
  await page.getByText(say.ended, { exact: true }).click();
  await expect(entry(more)).toContainText(saying(say.endedOn("").trim()));
});

test("a manager counts earlier training for somebody, and why they stand where they stand says so", async ({
  page,
  context,
}) => {
  const say = words.merits;
  const manager = actorOf("manager");
  const person =
    people.find(
      ({ id, unit, progress, renewal }) =>
        unit === manager.unit && progress.parts !== "all" && !renewal && id !== "amina",
    ) ?? (null as never);
  await beSignedIn(context, manager);
  await page.goto(`/team/${person.id}/k1`);
  await link(page, say.title).click();
  await button(page, say.save).click();
  await expect(page.getByRole("alert")).toContainText(say.problems.source());
  await page.getByLabel(say.sources.nationalCourse).check();
  await page.getByLabel(say.onDay).fill(addDays(today, -100));
  const unit = page.getByRole("group", { name: say.units }).getByRole("checkbox").first();
  await unit.check();
  await button(page, say.save).click();
  await expect(heading(page, words.team.why.title(person.name))).toBeVisible();
  await expect(page.getByRole("main")).toContainText(say.sources.nationalCourse);
  await expect(page.getByRole("status").filter({ hasText: say.counted })).toBeVisible();
  // What was counted is gone from the form: whoever goes back to it has no tick on what stands in its place.
  await link(page, say.title).click();
  await page.getByLabel(say.sources.nationalCourse).check();
  await page.getByLabel(say.onDay).fill(addDays(today, -100));
  const ticks = page.getByRole("group", { name: say.units }).getByRole("checkbox");
  await ticks.first().check();
  await button(page, say.save).click();
  await expect(page.getByRole("status").filter({ hasText: say.counted })).toBeVisible();
  await page.goBack();
  await expect(ticks.first()).toBeVisible();
  await expect(ticks.and(page.locator(":checked"))).toHaveCount(0);
});
