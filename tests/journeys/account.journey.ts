// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { codeAt } from "../../app/auth/totp";
import { dayOf } from "../../app/lib/clock";
import { randomId } from "../../app/lib/hash";
import { actorOf } from "./cast";
import { beSignedIn, button, link, saying, send, words } from "./walk";

const say = words.account;
const [first, second] = ["fyra ljus i en stake", "sju svanar simmar hem"];

/** What is on the first card: user name and code. */
async function onPaper(page: Page) {
  const typed = page.locator(".code-typed");
  return { login: (await typed.nth(1).innerText()).trim(), code: (await typed.nth(2).innerText()).trim() };
}

async function useCode(page: Page, { login, code }: { login: string; code: string }) {
  await page.goto("/login");
  await link(page, words.login.withCode).click();
  await page.getByLabel(words.login.name).fill(login);
  await page.getByLabel(say.code.code).fill(code.toLowerCase());
  await button(page, say.code.submit).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.welcome.title);
}

async function choose(page: Page, password: string) {
  await page.getByLabel(words.welcome.password).fill(password);
  await page.getByLabel(words.welcome.again).fill(password);
  await button(page, words.welcome.submit).click();
}

const banner = (page: Page) => page.getByText(say.reset.banner);
const answer = (page: Page) => page.getByRole("main").getByText(words.quiz.source);

test("somebody without mail comes in by a printed code and guards the account with a phone; a new code of the manager's deletes what they had answered, and says so", async ({
  page,
  browser,
}) => {
  const manager = { id: "peter-nystrom" };
  const name = test.info().project.name === "js" ? "Kim Utanmejl" : "Robin Utanmejl";
  const id = randomId();
  await beSignedIn(page.context(), actorOf("coordinator"));
  const hired = { id, name, email: "", number: "", employedFrom: dayOf(new Date()), jobFamily: "homeCare" };
  const made = await send(page.context(), "/people/new", { ...hired, unit: "hemtjanst-soder", role: "employee" });
  expect(made.status()).toBe(303);

  // The manager prints a code: nothing is lost, since nobody has been here.
  await beSignedIn(page.context(), manager);
  await page.goto("/team");
  await link(page, say.codes.fromTeam).click();
  await page.getByLabel(name).check();
  await button(page, say.codes.submit).click();
  await expect(page.getByText(say.codes.losesTitle)).toHaveCount(0);
  await button(page, say.codes.make).click();
  await expect(page.getByRole("heading", { name: say.codes.card.to(name) })).toBeVisible();
  const paper = await onPaper(page);
  expect(paper.code).toMatch(/^(\w{4}-){3}\w{4}$/);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: say.codes.madeTitle })).toBeHidden();
  await expect(page.getByText(paper.code)).toBeVisible();
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "screen" });

  // The new one chooses a password with it.
  const theirs = await (await browser.newContext()).newPage();
  await useCode(theirs, paper);
  await choose(theirs, "kort");
  await expect(theirs.getByRole("alert")).toContainText(words.welcome.short);
  await choose(theirs, first);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(words.home.hello(name.split(" ")[0] ?? ""));
  await expect(banner(theirs)).toHaveCount(0);

  // And then a second step.
  await theirs.getByRole("link", { name: say.title, exact: true }).click();
  await link(theirs, say.pages["second-factor"]).click();
  await expect(theirs.getByRole("img", { name: say.factor.square })).toBeVisible();
  await theirs.getByLabel(say.factor.code).fill("000000");
  await button(theirs, say.factor.submit).click();
  await expect(theirs.getByRole("alert")).toContainText(say.factor.wrong);
  const secret = (await theirs.locator(".code-typed").innerText()).replace(/\s/g, "");
  await theirs.getByLabel(say.factor.code).fill(codeAt(secret, new Date()));
  await button(theirs, say.factor.submit).click();
  const codes = await theirs.locator(".recovery-codes li").allInnerTexts();
  expect(codes).toHaveLength(10);
  await link(theirs, say.factor.kept).click();
  await expect(theirs.getByText(say.factor.codesLeft(10))).toBeVisible();

  // Something private, and out again.
  await theirs.goto("/courses/k1/k1-1-2/2/1");
  await theirs.getByRole("main").locator("input[type=radio], input[type=checkbox]").first().check();
  await button(theirs, words.quiz.answer).click();
  await expect(answer(theirs).first()).toBeVisible();
  await button(theirs, words.signOut).click();
  await theirs.getByLabel(words.login.name).fill(paper.login);
  await theirs.getByLabel(words.login.password).fill(first);
  await button(theirs, words.login.submit).click();
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(say.atLogin.title);
  await theirs.getByLabel(say.atLogin.code).fill("000000");
  await button(theirs, say.atLogin.submit).click();
  await expect(theirs.getByRole("alert")).toContainText(say.atLogin.wrong);
  await theirs.getByLabel(say.atLogin.code).fill(codes[0] ?? "");
  await button(theirs, say.atLogin.submit).click();
  await theirs.goto("/courses/k1/k1-1-2/2/1");
  await expect(answer(theirs).first()).toBeVisible();

  // A new code of the manager's is another matter, and says so, before and after.
  await page.goto("/codes");
  await expect(page.getByRole("main")).toContainText(say.codes.hasPassword);
  await page.getByLabel(name).check();
  await button(page, say.codes.submit).click();
  await expect(page.getByText(say.codes.losesTitle)).toBeVisible();
  await button(page, say.codes.make).click();
  await expect(page.getByText(say.codes.card.loses)).toBeVisible();
  const again = await onPaper(page);
  expect(again.login).toBe(paper.login);
  await button(theirs, words.signOut).click();
  await useCode(theirs, again);
  await expect(theirs.getByText(say.code.loses)).toBeVisible();
  await choose(theirs, second);
  await theirs.getByLabel(say.atLogin.code).fill(codes[1] ?? "");
  await button(theirs, say.atLogin.submit).click();
  await expect(banner(theirs)).toBeVisible();
  await theirs.goto("/courses/k1/k1-1-2/2/1");
  await expect(button(theirs, words.quiz.answer)).toBeVisible();
  await expect(answer(theirs)).toHaveCount(0);
  await theirs.getByRole("link", { name: say.reset.bannerLink }).click();
  await expect(theirs.getByRole("main")).toContainText(saying("Peter Nyström"));
  await button(theirs, say.reset.read).click();
  await expect(banner(theirs)).toHaveCount(0);
  await theirs.context().close();
});
