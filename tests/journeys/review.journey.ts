// SPDX-License-Identifier: EUPL-1.2
// From a course that nobody has approved to one that new hires have: with a server of its own, since what a coordinator
// approves is seen by everybody.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { type Running, serve, stop } from "../running";
import { coursesWithSecond } from "../secondCourse";
import { button, link, saying, send, words } from "./walk";

const say = words.review;
const unreviewed = words.course.notReviewed("Exempelkommunen");
const step = "/courses/k9/k9-1-1/1";

test.describe.configure({ mode: "serial" });

let place: string;
let running: Running;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  place = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-review-"));
  const settings = { DATA_DIR: place, DEMO: "1", LOG_LEVEL: "silent", COURSES_DIR: coursesWithSecond(place) };
  execFileSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
    env: { ...process.env, ...settings, DATABASE_URL: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  running = await serve(place, { COURSES_DIR: settings.COURSES_DIR });
});
test.afterAll(async () => {
  if (running) await stop(running);
  rmSync(place, { recursive: true, force: true });
});

/** A page of this server, with somebody signed in. */
async function pageOf(browser: Browser, id: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${running.port}` });
  expect((await send(context, "/login/demo", { person: id })).status()).toBe(303);
  return context.newPage();
}

test("a coordinator reads a course with its key and facts, approves it, and the new hire has it", async ({
  browser,
}) => {
  const amina = await pageOf(browser, "amina");
  await amina.goto(step);
  await expect(amina.getByText(unreviewed)).toBeVisible();
  await amina.emulateMedia({ media: "print" });
  await expect(amina.getByText(unreviewed)).toBeVisible();
  await amina.emulateMedia({ media: "screen" });
  await amina.goto("/courses/k1/k1-1-1/1");
  await expect(amina.getByText(unreviewed)).toHaveCount(0);
  await amina.goto("/courses");
  await expect(amina.getByRole("listitem").filter({ hasText: "Liten kurs" })).toContainText(unreviewed);
  await expect(amina.getByRole("listitem").filter({ hasText: "Våga fråga" })).not.toContainText(unreviewed);

  const karin = await pageOf(browser, "karin");
  await karin.goto("/");
  const main = karin.getByRole("main");
  await expect(main).toContainText(say.waiting(1));
  await link(karin, say.toReview).click();
  await link(karin, "Liten kurs").click();
  await expect(main).toContainText(say.never);
  await expect(main).toContainText(say.unreadStill(1));
  await link(karin, say.factsAll(1)).click();
  await expect(main).toContainText(say.facts.seen);
  await main.getByRole("link", { name: "Tid att lyssna" }).click();
  await expect(karin).toHaveURL(/\/review\/k9\/k9-1#k9-1-1$/);
  // Everything a learner can meet is there: the text, each answer with its why, and which is right.
  for (const text of ["Det blir tyst.", "Då får hon tid.", "Ofta är det då hon tänker.", "Vad hindrar oss?"])
    await expect(main).toContainText(text);
  await expect(main.getByText(say.right)).toHaveCount(2);
  await button(karin, say.markRead).click();
  await expect(karin).toHaveURL(/\/review\/k9#parts$/);
  await expect(main).toContainText(say.readText(1, 1));
  await button(karin, say.approve(1)).click();
  await expect(main).toContainText(saying(say.approvedBy(1, "Karin Lindqvist", "").split(" ").slice(0, -2).join(" ")));
  await expect(button(karin, say.approve(1))).toHaveCount(0);

  await amina.goto(step);
  await expect(amina.getByText(unreviewed)).toHaveCount(0);
  // It is given to everybody after the coordinator has been answered.
  await expect(async () => {
    await amina.goto("/");
    await expect(amina.getByRole("main")).toContainText("Liten kurs", { timeout: 500 });
  }).toPass();
});

test("an approval is taken back, and who has the course goes on with it", async ({ browser }) => {
  const karin = await pageOf(browser, "karin");
  await karin.goto("/review/k9");
  await karin.locator("summary", { hasText: say.withdraw }).click();
  await button(karin, say.withdraw).click();
  await expect(button(karin, say.approve(1))).toBeVisible();
  const amina = await pageOf(browser, "amina");
  await amina.goto(step);
  await expect(amina.getByText(unreviewed)).toBeVisible();
  await button(amina, words.step.read).click();
  await expect(amina).toHaveURL(/\/courses\/k9\/k9-1-1\/2/);
  await amina.goto("/");
  await expect(amina.getByRole("main")).toContainText("Liten kurs");
});

test("a form from before somebody else was there is refused with a sentence, and nothing is lost", async ({
  browser,
}) => {
  const karin = await pageOf(browser, "karin");
  const answer = await send(karin.context(), "/review/k9", { number: "2", version: "1", hash: "of another text" });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain(say.refused.changed);
  expect(await answer.text()).toContain(say.readText(1, 1));
});

test("whom the coordinator asks finds the review on the start page, approves, and comes nowhere else", async ({
  browser,
}) => {
  const karin = await pageOf(browser, "karin");
  await karin.goto("/review/k9");
  await link(karin, say.reviewers.to).click();
  await karin.getByLabel(say.reviewers.who).fill("Ingen Alls");
  await button(karin, say.reviewers.submit).click();
  await expect(karin.getByRole("alert")).toContainText(say.reviewers.problems.who);
  await expect(karin.getByLabel(say.reviewers.who)).toHaveValue("Ingen Alls");
  await karin.getByLabel(say.reviewers.who).fill("Leila Mansour");
  await button(karin, say.reviewers.submit).click();
  await expect(karin.getByRole("main")).toContainText("Leila Mansour");

  const leila = await pageOf(browser, "leila-mansour");
  await leila.goto("/");
  await expect(leila.getByRole("main")).toContainText(say.waiting(1));
  await link(leila, say.toReview).click();
  await expect(leila.getByRole("main").getByRole("listitem")).toHaveCount(1);
  for (const address of ["/review/k1", "/review/k1/k1-1", "/review/k1/facts", "/review/k9/reviewers"])
    expect((await leila.goto(address))?.status(), address).toBe(404);
  await leila.goto("/review/k9");
  await expect(leila.getByRole("main").getByText(say.reviewers.to)).toHaveCount(0);
  await button(leila, say.approve(1)).click();
  await expect(leila.getByRole("main")).toContainText(saying("godkändes av Leila Mansour"));

  await karin.getByRole("button", { name: say.reviewers.end("Leila Mansour") }).click();
  await expect(karin.getByRole("main")).toContainText(saying("Avslutat"));
  expect((await leila.goto("/review/k9"))?.status()).toBe(404);
});

test("a course is read, marked and approved with Tab and Enter alone @js", async ({ browser }) => {
  const karin = await pageOf(browser, "karin");
  expect((await send(karin.context(), "/review/k9/withdrawals", { number: "2" })).status()).toBe(303);
  const press = async (name: string, role: "button" | "link") => {
    const target = karin.getByRole("main").getByRole(role, { name, exact: true });
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 80; presses++) {
      await karin.keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(target).toBeFocused();
    await karin.keyboard.press("Enter");
  };
  await karin.goto("/review/k9");
  await press("Tid att lyssna", "link");
  await press(say.unmark, "button");
  await expect(karin).toHaveURL(/#k9-1-1$/);
  await press(say.markRead, "button");
  await expect(karin).toHaveURL(/#parts$/);
  await press(say.approve(1), "button");
  await expect(karin.getByRole("main")).toContainText(say.approved);
});

test("axe finds nothing where a course is not approved, and where it has changed @js", async ({ browser }) => {
  const karin = await pageOf(browser, "karin");
  await send(karin.context(), "/review/k9/withdrawals", { number: "3" });
  for (const address of [step, "/courses/k9", "/courses", "/", "/review", "/review/k9", "/review/k9/k9-1"]) {
    await karin.goto(address);
    const { violations } = await new AxeBuilder({ page: karin }).setLegacyMode(true).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      address,
    ).toEqual([]);
  }
});

test("a review on paper is the text, with nothing to press @js", async ({ browser }) => {
  const karin = await pageOf(browser, "karin");
  for (const address of ["/review/k9/k9-1", "/review/k9/facts"]) {
    await karin.goto(address);
    await karin.emulateMedia({ media: "screen" });
    await expect(button(karin, words.certificate.print)).toBeVisible();
    await karin.emulateMedia({ media: "print" });
    expect(await karin.locator("button:visible, .back:visible").count(), address).toBe(0);
    await expect(karin.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
