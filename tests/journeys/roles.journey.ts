// SPDX-License-Identifier: EUPL-1.2
import path from "node:path";
import { expect, test } from "@playwright/test";
import BetterSqlite from "better-sqlite3";
import { unitsOf } from "../../app/content/catalogue";
import { addDays, dayOf, monthOf } from "../../app/lib/clock";
import { municipality, people, units } from "../../prisma/world";
import { allAsked, rightAnswer } from "../answering";
import { actorOf } from "./cast";
import { questionsOf, theCourse, theScenario } from "./course";
import { askedIn, beSignedIn, button, choicesIn, choose, link, saying, signIn, words } from "./walk";

const menu = { name: words.menu };

test("a manager sees who has done what and who is late, and nothing that anybody answered", async ({
  page,
  browser,
}) => {
  const learner = actorOf("isSeenByTheManager");
  const learning = await browser.newContext();
  const theirs = await learning.newPage();
  await beSignedIn(learning, learner);
  await theirs.goto("/courses/k1/k1-1-2/2");
  const question = await askedIn(theirs.getByRole("main"), questionsOf("k1-1-2"));
  await choose(theirs.getByRole("main"), question, rightAnswer(question));
  await button(theirs, words.quiz.answer).click();
  await theirs.goto("/courses/k1/k1-3-3/2");
  await button(theirs, words.roleplay.start).click();
  const said = (await choicesIn(theirs).first().textContent()) ?? "";
  await choicesIn(theirs).first().click();
  await expect(theirs).toHaveURL(/\/2\/2$/);
  await learning.close();

  const manager = actorOf("manager");
  await signIn(page, manager);
  await page.getByRole("navigation", menu).getByRole("link", { name: words.nav.team }).click();
  const main = page.getByRole("main");
  const course = theCourse();

  // Everybody of the unit and nobody else; whoever is late needs help first.
  const help = page.getByRole("region", { name: words.team.helpTitle });
  await expect(help.getByRole("listitem").first()).toContainText(learner.name);
  const every = page.getByRole("region", { name: words.team.everyTitle });
  // A table where there is room for one, and a list for each person where there is not.
  const isWide = await every.getByRole("table").isVisible();
  const rows = isWide ? every.getByRole("row") : every.locator(".matrix-lists > li");
  const row = (name: string) => rows.filter({ hasText: name });
  for (const person of people)
    await expect(row(person.name), person.name).toHaveCount(person.unit === manager.unit ? 1 : 0);
  const late = rows.filter({ has: page.getByText(words.due.lateShort, { exact: true }) });
  await expect(late).toHaveCount(1);
  await expect(late).toContainText(learner.name);
  await expect(rows.nth(isWide ? 1 : 0)).toContainText(learner.name);

  // Everybody works in the same unit: its name stands once, above the list.
  const unitName = units.find((unit) => unit.id === manager.unit)?.name ?? "";
  await expect(main.getByText(unitName, { exact: true }).first()).toBeVisible();
  await expect(every.getByText(unitName)).toHaveCount(0);

  // Which parts, and when.
  if (!isWide) {
    await expect(row(learner.name)).toContainText(words.team.partsText(2, unitsOf(course).length));
    await row(learner.name)
      .getByRole("link", { name: saying(words.team.why.link) })
      .click();
  }
  const parts = isWide
    ? row(learner.name).locator("td.part")
    : page.getByRole("region", { name: words.team.why.unitsTitle }).getByRole("listitem");
  await expect(parts).toHaveCount(unitsOf(course).length);
  for (const [index, unit] of unitsOf(course).entries()) {
    const header = isWide ? every.getByRole("columnheader", { name: saying(unit.title) }) : parts.nth(index);
    await expect(header).toContainText(unit.title);
    await expect(parts.nth(index)).toContainText(index < 2 ? saying(words.team.unitDone("")) : words.team.unitOpen);
  }
  if (!isWide) await page.goBack();
  await expect(main).toContainText(course.title);

  // Nothing of what anybody answered or chose, in the page or in what the page is made of.
  const secrets = unitsOf(course).flatMap((unit) =>
    unit.steps.flatMap((step) => {
      if (step.kind === "quiz")
        return allAsked(step.questions).flatMap((each) => [
          each.id,
          each.stem,
          ...("options" in each ? each.options : each.items).flatMap(({ text, why }) => (text ? [text, why] : [why])),
        ]);
      if (step.kind !== "roleplay") return [];
      const scenario = theScenario(step.scenario);
      const choiceIds = [...scenario.story.matchAll(/\^id: ([a-z0-9-]+)/g)].map((match) => match[1] ?? "");
      expect(choiceIds.length).toBeGreaterThan(10);
      return [...choiceIds, ...scenario.source.endings.map((ending) => ending.title)];
    }),
  );
  expect(secrets.length).toBeGreaterThan(300);
  const addresses = [
    "/team",
    "/team?course=k1&page=1",
    `/team/${learner.id}/k1`,
    "/team/export.csv?course=k1",
    "/team.data",
    "/_root.data",
    "/",
  ];
  for (const address of addresses) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    const text = (await answer.text()).replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
    for (const secret of [...secrets, said, "optionIds", "choiceId"])
      expect(text.includes(secret), `${address} tells ${secret}`).toBe(false);
  }
});

test("a VIN-ombud sees the courses and their own progress, and nobody's team", async ({ page }) => {
  const ombud = actorOf("ombud");
  await signIn(page, ombud);
  const main = page.getByRole("main");
  await expect(main).toContainText(words.course.done("…").split("…")[0] ?? "");
  const links = page.getByRole("navigation", menu).getByRole("link");
  await expect(links).toHaveText([
    words.nav.learning,
    words.nav.courses,
    words.practice.nav,
    words.nav.support,
    words.readiness.nav,
  ]);
  await links.nth(1).click();
  const course = main.getByRole("listitem").filter({ hasText: theCourse().title });
  await expect(course).toContainText(words.state.done);
  await course.getByRole("link").click();
  await expect(page).toHaveURL("/courses/k1");
  for (const address of ["/team", "/municipality"]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: words.error.notFound })).toBeVisible();
  }
});

/** The units of those whom journeys hire while this one looks: whoever works here and is not of the world. */
function hiredMeanwhile(): string[] {
  const database = new BetterSqlite(path.join("test-results", "data", "demo.db"), { readonly: true });
  const rows = database
    .prepare(
      `SELECT m."personId", m."orgUnitId" FROM "Membership" m JOIN "Person" p ON p."id" = m."personId"
       WHERE m."role" = 'employee' AND m."toDay" IS NULL AND p."employedTo" IS NULL AND p."employedFrom" <= ?`,
    )
    .all(dayOf(new Date())) as { personId: string; orgUnitId: string }[];
  database.close();
  const known = new Set(people.map(({ id }) => id));
  return rows.filter(({ personId }) => !known.has(personId)).map(({ orgUnitId }) => orgUnitId);
}

test("the coordinator sees the municipality unit by unit, and no person's name", async ({ page }) => {
  const coordinator = actorOf("coordinator");
  await signIn(page, coordinator);
  await page.getByRole("navigation", menu).getByRole("link", { name: words.nav.municipality }).click();
  const table = page.getByRole("table").first();
  const below = (id: string): string[] => [
    id,
    ...units.filter((unit) => unit.parent === id).flatMap((unit) => below(unit.id)),
  ];
  await expect(async () => {
    const hired = hiredMeanwhile();
    await page.reload();
    for (const { id, name } of [municipality, ...units]) {
      const employed = people.filter((person) => below(id).includes(person.unit) && person.roles.includes("employee"));
      const expected = employed.length + hired.filter((unit) => below(id).includes(unit)).length;
      const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
      await expect(row.getByRole("cell").first(), name).toHaveText(String(expected), { timeout: 500 });
    }
  }).toPass();
  const shown = (await page.getByRole("main").textContent()) ?? "";
  const payload = await (await page.request.get("/municipality.data")).text();
  for (const { name } of people.filter((person) => person.id !== coordinator.id)) {
    expect(shown).not.toContain(name);
    expect(payload).not.toContain(name);
  }
  expect((await page.goto("/team"))?.status()).toBe(404);
});

test("the coordinator reads how the questions work in a month that is over, and why another shows nothing", async ({
  page,
  context,
}) => {
  const say = words.questions;
  const month = monthOf(new Date());
  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/municipality");
  await link(page, words.municipality.toQuestions).click();
  await expect(page.getByRole("heading", { name: say.title, level: 1 })).toBeVisible();
  const table = page.getByRole("table").first();
  for (const name of [say.question, say.right, say.wrong])
    await expect(table.getByRole("columnheader", { name, exact: true })).toHaveCount(1);
  await expect(table.getByRole("rowheader").first()).toBeVisible();
  // Half a year ago five people of the demo had come, and most of them had not; this month is not over.
  await page.goto(`/questions?month=${addDays(dayOf(new Date()), -190).slice(0, 7)}`);
  await expect(page.getByRole("main")).toContainText(say.emptyWhy);
  await expect(page.getByRole("table")).toHaveCount(0);
  expect((await page.goto(`/questions?month=${month}`))?.status()).toBe(404);
});
