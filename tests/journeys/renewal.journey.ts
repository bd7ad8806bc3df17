// SPDX-License-Identifier: EUPL-1.2
// A renewal from the start page to the new certificate, with a manager who sees that it is done and nothing more.
import path from "node:path";
import { expect, test } from "@playwright/test";
import BetterSqlite from "better-sqlite3";
import { unitsOf } from "../../app/content/catalogue";
import { dayOf } from "../../app/lib/clock";
import { allAsked, rightAnswer, wrongAnswer } from "../answering";
import { theCourse } from "./course";
import { askedIn, beSignedIn, button, choicesIn, choose, heading, link, playToTheEnd, words } from "./walk";

const say = words.renewal;
const day = 24 * 60 * 60 * 1000;
const onDay = (moment: number) => dayOf(new Date(moment));

/**
 * Somebody of Boendestödet who took the course eleven months ago and whose renewal is open. Written straight into the
 * journeys' database, since no page of today can make last year.
 */
function inSecondYear(id: string, name: string) {
  const database = new BetterSqlite(path.join("test-results", "data", "demo.db"));
  const [now, done] = [Date.now(), Date.now() - 335 * day];
  const at = (moment: number) => new Date(moment).toISOString().replace("Z", "+00:00");
  const last = onDay(done + 365 * day);
  const course = theCourse();
  const insert = (table: string, row: Record<string, string | number | null>) => {
    const names = Object.keys(row);
    database
      .prepare(
        `INSERT OR IGNORE INTO "${table}" (${names.map((each) => `"${each}"`).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
      )
      .run(...Object.values(row));
  };
  database.pragma("busy_timeout = 5000");
  insert("Person", { id, name, employedFrom: onDay(done - 100 * day) });
  insert("Membership", {
    id,
    personId: id,
    orgUnitId: "boendestod",
    role: "employee",
    fromDay: onDay(done - 100 * day),
  });
  for (const cycle of [1, 2]) {
    const opened = cycle === 1 ? done - 20 * day : now - 30 * day;
    const enrolmentId = `${id}-k1-${cycle}`;
    insert("Enrolment", {
      id: enrolmentId,
      personId: id,
      courseId: course.id,
      cycle,
      contentVersion: 1,
      openedAt: at(opened),
      startedAt: cycle === 1 ? at(done) : null,
      completedAt: cycle === 1 ? at(done) : null,
    });
    insert("Assignment", {
      enrolmentId,
      assignedAt: at(opened),
      startOn: onDay(opened),
      days: 60,
      dueOn: cycle === 1 ? onDay(opened + 60 * day) : last,
      validityMonths: course.validityMonths,
      windowDays: 60,
      countsFrom: cycle === 1 ? null : last,
      validThrough: cycle === 1 ? last : null,
    });
  }
  for (const unit of unitsOf(course)) {
    const contentHash = unit.id === "k1-4-2" ? "the first version" : unit.hash;
    insert("Completion", { enrolmentId: `${id}-k1-1`, unitId: unit.id, at: at(done), contentHash });
  }
  database.close();
  return { id, name };
}

test("whoever has taken a course renews it in parts, stops in between, and has a new certificate", async ({
  page,
  context,
  browser,
}) => {
  const isScripted = test.info().project.name === "js";
  const person = inSecondYear(isScripted ? "disa-renewing" : "dag-renewing", isScripted ? "Disa Ek" : "Dag Ek");
  const main = page.getByRole("main");
  await beSignedIn(context, person);
  await page.goto("/");
  await expect(main).toContainText(say.title);
  await link(page, words.home.start).click();
  await expect(heading(page, say.title)).toBeVisible();
  await expect(main).toContainText(say.noTest);
  await expect(main).toContainText(say.private);
  const parts = main.locator(".task");
  const count = await parts.count();
  expect(count).toBeGreaterThan(1);

  // What has changed, to read again.
  await link(page, words.home.start).click();
  await expect(page).toHaveURL("/courses/k1/renewal/1");
  await expect(main).toContainText(
    theCourse()
      .modules.flatMap(({ units }) => units)
      .find(({ id }) => id === "k1-4-2")?.title ?? "",
  );
  await button(page, say.read).click();
  await expect(page).toHaveURL("/courses/k1/renewal");
  await expect(main).toContainText(say.parts(1, count));

  // Questions with feedback, on another device from the second one on.
  await link(page, words.home.resume).click();
  const questions = allAsked(
    unitsOf(theCourse()).flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "quiz" ? step.questions : []))),
  );
  const first = await askedIn(main, questions);
  await choose(main, first, wrongAnswer(first));
  await button(page, words.quiz.answer).click();
  await expect(main).toContainText(words.quiz.source);
  const other = await browser.newContext({ javaScriptEnabled: isScripted });
  const device = await other.newPage();
  await beSignedIn(other, person);
  await device.goto("/");
  await link(device, words.home.resume).click();
  await link(device, words.home.resume).click();
  await expect(device).toHaveURL(/\/courses\/k1\/renewal\/2\/2$/);
  await other.close();

  await link(page, words.quiz.next).click();
  for (;;) {
    const asked = await askedIn(main, questions);
    await choose(main, asked, rightAnswer(asked));
    await button(page, words.quiz.answer).click();
    await expect(main).toContainText(words.quiz.source);
    const next = link(page, words.quiz.next);
    if (!(await next.isVisible())) break;
    await next.click();
  }
  await link(page, words.quiz.finish).click();
  await link(page, say.back).click();
  await expect(page).toHaveURL("/courses/k1/renewal");

  // A meeting, from a moment in it.
  if (count > 2) {
    await link(page, words.home.resume).click();
    await expect(main).toContainText(say.begins);
    await button(page, words.roleplay.start).click();
    await expect(choicesIn(page).first()).toBeVisible();
    await playToTheEnd(page);
    await page.goto("/courses/k1/renewal");
  }

  // Done: a new certificate, of a renewal.
  await expect(main).toContainText(say.done("").trim());
  await button(page, words.home.takeCertificate(theCourse().title)).click();
  await expect(main).toContainText(person.name);
  await expect(main).toContainText(say.extent(20));
  await page.goto("/courses/k1");
  await expect(main).toContainText(say.wholeCourse);

  // The manager sees that it is done.
  await beSignedIn(context, { id: "henrik-sjo" });
  await page.goto(`/team/${person.id}/k1`);
  await expect(main).toContainText(say.why);
  await expect(main).not.toContainText("Akut fara");
});
