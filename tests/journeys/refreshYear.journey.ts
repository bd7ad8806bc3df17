// SPDX-License-Identifier: EUPL-1.2
// A VIN-ombud's year of Fem minuter: once a month on a server that is started on another day, and the fixed days that come.
// One year is enough: a round with scripts and without is walked in refresh.journey.ts.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { addDays, addMonths, type Day } from "../../app/lib/clock";
import { type Running, serve, stop } from "../running";
import { answersFromMemory, beSignedIn, button, choicesIn, link, words } from "./walk";

const say = words.refresh;
const begins: Day = "2027-01-11";
/** When the demo's ombud completed the course of the assignment, in a demo that is made that day. */
const completedOn = addDays(begins, -76);

let place = "";
let running: Running | null = null;

test.afterEach(async () => {
  if (running) await stop(running);
  running = null;
  if (place) rmSync(place, { recursive: true, force: true });
});

/** Opens what there is that day, and does all of it. */
async function doRound(page: Page): Promise<{ tip: string; meeting: string; questions: number; finished: string }> {
  await page.goto("/refresh");
  await button(page, say.begin).or(button(page, say.anyway)).click();
  await link(page, say.begin).click();
  if (page.url().endsWith("/moment")) {
    await choicesIn(page).first().click();
    await link(page, say.next).click();
  }
  let questions = 0;
  for (; page.url().includes("/questions/"); questions++) {
    await answersFromMemory(page, questions === 0);
    await link(page, say.next).click();
  }
  if (page.url().endsWith("/changes")) await link(page, say.next).click();
  const tip = await page.getByRole("main").locator(".lead").innerText();
  const meeting = (await link(page, say.toMeeting).getAttribute("href")) ?? "";
  await button(page, say.finish).click();
  const finished = await page.getByRole("status").innerText();
  return { tip, meeting, questions, finished };
}

test("a year of Fem minuter brings twelve months of material, each once, and every fixed day in its turn @no-js", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  place = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-months-"));
  // The courses are those of every journey, and compiled.
  cpSync(path.join("test-results", "data", "content"), path.join(place, "content"), { recursive: true });
  const settings = { DEMO: "1", LOG_LEVEL: "silent", DATABASE_URL: "", COURSES_DIR: "" };
  execFileSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
    env: { ...process.env, ...settings, DATA_DIR: place, DEMO_DAY: begins },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const tips = new Set<string>();
  const fixed: Day[] = [];
  for (let month = 0; month < 12; month++) {
    const today = addMonths(begins, month);
    if (running) await stop(running);
    running = await serve(place, { ...settings, DEMO_DAY: today });
    const context = await browser.newContext({ baseURL: `http://127.0.0.1:${running.port}` });
    await beSignedIn(context, { id: "johan" });
    const { tip, meeting, questions, finished } = await doRound(await context.newPage());
    tips.add(tip);
    expect(meeting).toBe(`/unit/meetings/k6-r${String(month + 1).padStart(2, "0")}`);
    expect(questions).toBeLessThanOrEqual(3);
    if (finished.includes(say.finishedFixed)) fixed.push(today);
    await context.close();
  }
  expect(tips.size).toBe(12);
  // The round after each of two, four, eight and twelve months from the course is the one of a fixed day.
  const first = (day: Day) =>
    Array.from({ length: 12 }, (_, month) => addMonths(begins, month)).find((each) => each >= day);
  expect(fixed).toEqual([2, 4, 8, 12].map((months) => first(addMonths(completedOn, months))));
});
