// SPDX-License-Identifier: EUPL-1.2
// A year and more in a municipality: from the staff file to a certificate, its renewal, and one that lapses. On a server of
// its own that is started on one day after another, as time passes; each start does that night's work. Once is enough: each
// page of it is used without scripts in a journey of its own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { formatDay } from "../../app/i18n/language";
import type { Day } from "../../app/lib/clock";
import { type Running, serve, stop } from "../running";
import { onlyASmallCourse } from "../secondCourse";
import { beSignedIn, button, choicesIn, link, onward, playToTheEnd, saying, signIn, words } from "./walk";

const say = words.team;
const name = "Saga Lindén";
const address = "saga.linden@exempelkommunen.example";
const day = (each: Day) => formatDay("sv", each);

let place = "";
let settings: Record<string, string>;
let running: Running | null = null;
let chromium: Browser;

/** The municipality on another morning, after that night's work. */
async function onDay(today: Day): Promise<void> {
  if (running) await stop(running);
  running = await serve(place, { ...settings, DEMO_DAY: today });
}

/** A page of it, with nobody signed in. */
async function aPage(): Promise<Page> {
  const context = await chromium.newContext({ baseURL: `http://127.0.0.1:${running?.port}` });
  return context.newPage();
}

async function pageOf(id: string): Promise<Page> {
  const page = await aPage();
  await beSignedIn(page.context(), { id });
  return page;
}

async function sagasPage(): Promise<Page> {
  const page = await aPage();
  await signIn(page, { id: "", name, unit: "", roles: ["employee"], days: 0, progress: { parts: 0 } });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.home.hello("Saga"));
  return page;
}

/** What the mails of a day said to somebody, once they have gone: in the demo they are shown on a page. */
async function mailOn(today: Day, to: string, text: string | RegExp): Promise<void> {
  const page = await aPage();
  const head = page.getByText(`${day(today)}. ${words.reminders.to}: ${to}`, { exact: true });
  const mails = page.getByRole("article").filter({ has: head });
  await expect(async () => {
    await page.goto("/mail");
    await expect(mails).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(mails).toContainText(text);
  await expect(mails).not.toContainText(name);
  await page.context().close();
}

/** The list of the team, below those who need help first. */
const everyOf = (page: Page) => page.getByRole("region", { name: say.everyTitle });

/** The manager finds her in one row with one status, which is counted once. */
async function standsAs(standing: "done" | "late" | "expiring" | "notStarted"): Promise<Page> {
  const page = await pageOf("maria");
  const her = everyOf(page).getByText(name, { exact: true }).filter({ visible: true });
  await page.goto("/team?name=Saga");
  await expect(her).toHaveCount(1);
  await page.goto(`/team?name=Saga&standing=${standing}`);
  await expect(her).toHaveCount(1);
  return page;
}

const whyLink = (page: Page) =>
  everyOf(page)
    .getByRole("link", { name: saying(say.why.link) })
    .filter({ hasText: name, visible: true });

/** From the start page through whatever waits there until nothing does. */
async function doWhatWaits(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const begin = link(page, words.home.start).or(link(page, words.home.resume));
  for (let steps = 0; steps < 20; steps++) {
    await page.goto("/");
    await expect(begin.or(main.getByText(words.home.allDone))).toBeVisible();
    if (await main.getByText(words.home.allDone).isVisible()) return;
    await begin.click();
    const read = button(page, words.step.read).or(button(page, words.renewal.read));
    const answer = button(page, words.quiz.answer);
    const overview = page.getByText(words.renewal.noTest);
    await expect(read.or(answer).or(overview)).toBeVisible();
    // A renewal has a page of its own, with what is next on it.
    if (await overview.isVisible()) await begin.click();
    const meet = button(page, words.roleplay.start);
    await expect(read.or(answer).or(meet)).toBeVisible();
    if (await meet.isVisible()) {
      await meet.click();
      await expect(choicesIn(page).first()).toBeVisible();
      await playToTheEnd(page);
      continue;
    }
    if (await read.isVisible()) {
      await read.click();
      continue;
    }
    for (;;) {
      await main.getByRole("radio").first().check();
      await answer.click();
      await expect(main).toContainText(words.quiz.source);
      const next = link(page, words.quiz.next);
      if (!(await next.isVisible())) break;
      await next.click();
    }
    await link(page, words.quiz.finish).click();
    await expect(onward(page).or(link(page, words.renewal.back))).toBeVisible();
  }
  throw new Error("the start page never says that everything is done");
}

/** Takes the certificate out. @returns the address where anybody can check it */
async function takeCertificate(page: Page): Promise<string> {
  await page.getByRole("button", { name: saying(words.home.takeCertificate("Liten kurs")) }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.certificate.title })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function expectChecked(certificate: string, isValid: boolean, through: Day): Promise<void> {
  const page = await aPage();
  await page.goto(certificate);
  const { valid, over } = words.certificate.check;
  await expect(page.getByText(isValid ? valid : over, { exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(day(through));
  await expect(page.getByRole("main")).not.toContainText(name);
  await page.context().close();
}

test.afterEach(async () => {
  if (running) await stop(running);
  running = null;
  if (place) rmSync(place, { recursive: true, force: true });
});

test("a new hire is imported, reminded, late, done; a year later it is renewed in time; the year after it lapses @js", async ({
  browser,
}) => {
  test.setTimeout(400_000);
  chromium = browser;
  place = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-year-"));
  settings = { DEMO: "1", LOG_LEVEL: "silent", COURSES_DIR: onlyASmallCourse(place), DATABASE_URL: "" };
  execFileSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
    env: { ...process.env, ...settings, DATA_DIR: place, DEMO_DAY: "2027-02-01" },
    stdio: ["ignore", "ignore", "inherit"],
  });

  await test.step("the coordinator reads in the staff file, and says how long a new hire has", async () => {
    await onDay("2027-02-01");
    const karin = await pageOf("karin");
    const file = `Anst.nr;Förnamn;Efternamn;E-post;Enhetskod;Yrkesgrupp;Fr.o.m.\nS-1;Saga;Lindén;${address};2010;hemtjänst;2027-02-08\n`;
    await karin.goto("/import");
    await karin
      .getByLabel(words.staffImport.file)
      .setInputFiles({ name: "personal.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
    await karin.getByLabel(words.staffImport.scope).selectOption("nobody");
    await button(karin, words.staffImport.submit).click();
    const title = karin.getByRole("heading", { level: 1 });
    await expect(title).toHaveText(words.staffImport.preview, { timeout: 45_000 });
    await button(karin, words.staffImport.confirm).click();
    await expect(title).toHaveText(words.staffImport.applied, { timeout: 45_000 });

    await karin.goto("/rules");
    const { rules } = words;
    const rule = karin.getByRole("listitem").filter({ hasText: rules.within(30, rules.triggers.employment) });
    await rule.getByRole("link").click();
    await karin.getByLabel(words.rules.days).fill("21");
    await button(karin, words.rules.preview).click();
    await expect(karin.getByRole("region", { name: words.rules.meansTitle }).getByRole("row")).toHaveCount(4);
    await button(karin, words.rules.save).click();
    await expect(karin.getByRole("status").filter({ hasText: words.rules.saved })).toBeVisible();
  });

  await test.step("before the first day nothing comes; on it the course is there with its last day", async () => {
    await onDay("2027-02-05");
    const before = await pageOf("maria");
    await before.goto("/team?name=Saga");
    await expect(before.getByRole("main")).toContainText(say.none);
    await onDay("2027-02-08");
    const saga = await sagasPage();
    await expect(saga.getByRole("main")).toContainText(words.due.ahead(day("2027-03-01")));
    await standsAs("notStarted");
    await saga.goto("/mail");
    await expect(saga.getByRole("main")).not.toContainText(address);
  });

  await test.step("two weeks before the last day she is reminded, and told no more than that", async () => {
    await onDay("2027-02-15");
    await mailOn("2027-02-15", address, words.reminders.letter.due.ahead(day("2027-03-01")));
  });

  await test.step("a week late: she and her manager hear of it, and the manager reminds her", async () => {
    await onDay("2027-03-08");
    await mailOn("2027-03-08", address, words.reminders.letter.due.late(day("2027-03-01")));
    await mailOn("2027-03-08", "maria@exempelkommunen.example", /i din grupp är minst en vecka/);
    const maria = await standsAs("late");
    await maria.goto("/team");
    const help = maria.getByRole("region", { name: say.helpTitle }).getByRole("listitem").filter({ hasText: name });
    await expect(help).toContainText(say.lateSince(day("2027-03-01"), 7));
    await help.getByRole("button", { name: saying(say.remind) }).click();
    await expect(maria.getByRole("status").filter({ hasText: say.reminding.reminded(name) })).toBeVisible();
    // One mail a day: it waits for the next.
    await onDay("2027-03-09");
    await mailOn("2027-03-09", address, words.reminders.letter.asked);
  });

  let first = "";
  await test.step("she does the course and has a certificate, and the manager sees it", async () => {
    const saga = await sagasPage();
    await doWhatWaits(saga);
    first = await takeCertificate(saga);
    await expectChecked(first, true, "2028-03-09");
    await standsAs("done");
  });

  await test.step("the renewal opens sixty days before the last day, not a day sooner, and is one row for the manager", async () => {
    await onDay("2028-01-07");
    await expect((await sagasPage()).getByRole("main")).toContainText(words.home.allDone);
    await standsAs("done");
    await onDay("2028-01-10");
    await mailOn("2028-01-10", address, words.reminders.letter.renewal.ahead(day("2028-03-09")));
    const saga = await sagasPage();
    await expect(link(saga, words.home.start)).toBeVisible();
    const maria = await standsAs("expiring");
    await whyLink(maria).click();
    await expect(maria.getByRole("main")).toContainText(say.why.expiring(day("2028-03-09")));
    await expect(maria.getByRole("table", { name: say.why.cycles }).getByRole("row")).toHaveCount(3);
    await expectChecked(first, true, "2028-03-09");
  });

  let second = "";
  await test.step("done again on the last day it loses no day, and the old certificate holds that day through", async () => {
    await onDay("2028-03-09");
    await standsAs("expiring");
    await expectChecked(first, true, "2028-03-09");
    const saga = await sagasPage();
    await doWhatWaits(saga);
    second = await takeCertificate(saga);
    expect(second).not.toBe(first);
    await saga.goto("/certificate");
    await expect(saga.getByRole("main").getByRole("listitem")).toHaveCount(2);
    await standsAs("done");
    await onDay("2028-03-10");
    await expectChecked(first, false, "2028-03-09");
    await expectChecked(second, true, "2029-03-09");
    await standsAs("done");
  });

  await test.step("the year after it lapses: late from the day after, in one row, and nothing earned is taken back", async () => {
    await onDay("2029-01-15");
    await standsAs("expiring");
    // A mail that has not gone takes the next one in, and keeps its day.
    await mailOn("2029-01-15", address, words.reminders.letter.renewal.ahead(day("2029-03-09")));
    await onDay("2029-03-09");
    await mailOn("2029-03-09", address, words.reminders.letter.renewal.today);
    await standsAs("expiring");
    await onDay("2029-03-12");
    await expectChecked(second, false, "2029-03-09");
    const maria = await standsAs("late");
    await whyLink(maria).click();
    await expect(maria.getByRole("main")).toContainText(say.why.lateRenewal(day("2029-03-09")));
    await onDay("2029-03-16");
    await mailOn("2029-03-16", address, words.reminders.letter.renewal.late(day("2029-03-09")));
  });

  await test.step("done late it counts from its own day, and her three certificates stay hers", async () => {
    const saga = await sagasPage();
    await doWhatWaits(saga);
    await expectChecked(await takeCertificate(saga), true, "2030-03-16");
    await saga.goto("/certificate");
    await expect(saga.getByRole("main").getByRole("listitem")).toHaveCount(3);
    await standsAs("done");
  });
});
