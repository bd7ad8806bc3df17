// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { people } from "../../prisma/world";
import { rightAnswer } from "../answering";
import { actorOf } from "./cast";
import { questionsOf } from "./course";
import { askedIn, beSignedIn, button, choicesIn, choose, link, saying, send, signInHere, words } from "./walk";

test("an answer sent after the session ran out is there to save after signing in", async ({ page, context }) => {
  const person = actorOf("isAwayTooLong");
  await beSignedIn(context, person);
  await page.goto("/courses/k1/k1-1-4/2/1");
  const question = await askedIn(page.getByRole("main"), questionsOf("k1-1-4"));
  await choose(page.getByRole("main"), question, rightAnswer(question));
  await context.clearCookies();
  await button(page, words.quiz.answer).click();
  await expect(page.getByRole("main")).toContainText(words.login.kept);
  await signInHere(page, person);
  await expect(page.getByRole("heading", { name: words.kept.title })).toBeVisible();
  await button(page, words.kept.submit).click();
  await expect(page).toHaveURL("/courses/k1/k1-1-4/2/1");
  await expect(page.getByRole("main")).toContainText(saying(words.quiz.right));
});

test("a choice of an ended session is kept for the same person and never for another", async ({ page, context }) => {
  const person = actorOf("isAwayInAMeeting");
  await beSignedIn(context, person);
  await page.goto("/courses/k1/k1-3-3/2");
  await button(page, words.roleplay.start).click();
  const said = (await choicesIn(page).first().textContent()) ?? "";
  const old = await context.cookies();
  // The session ends, and the browser still has its cookie.
  await send(context, "/logout", {});
  await context.clearCookies();
  await context.addCookies(old);
  await choicesIn(page).first().click();
  await expect(page.getByRole("main")).toContainText(words.login.kept);
  const kept = await context.cookies();

  const another = people.find((each) => each.id === "karin") ?? person;
  await signInHere(page, another);
  await expect(page.getByRole("main")).toContainText(words.kept.gone);
  await expect(button(page, words.kept.submit)).toHaveCount(0);

  await context.clearCookies();
  await context.addCookies(kept);
  await page.goto("/login?to=%2Fkept");
  await signInHere(page, person);
  await button(page, words.kept.submit).click();
  await expect(page).toHaveURL("/courses/k1/k1-3-3/2/2");
  await expect(page.getByRole("main")).toContainText(said);
});

test("after signing out in another tab, nothing that is sent from the first is kept for whoever comes next", async ({
  page,
  context,
}) => {
  const person = actorOf("signsOutElsewhere");
  await beSignedIn(context, person);
  await page.goto("/courses/k1/k1-1-4/2/1");
  const question = await askedIn(page.getByRole("main"), questionsOf("k1-1-4"));
  await choose(page.getByRole("main"), question, rightAnswer(question));
  const other = await context.newPage();
  await other.goto("/");
  await button(other, words.signOut).click();
  await expect(other.getByRole("heading", { name: words.login.title, level: 1 })).toBeVisible();
  await page.bringToFront();
  await button(page, words.quiz.answer).click();
  await expect(page.getByRole("heading", { name: words.login.title, level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(words.login.kept);
  await signInHere(page, person);
  await page.goto("/kept");
  await expect(page.getByRole("main")).toContainText(words.kept.gone);
  await expect(link(page, words.kept.home)).toBeVisible();
});

test("a page asked for without a session comes after signing in", async ({ page }) => {
  await page.goto("/courses/k1/k1-1-2/1");
  await expect(page).toHaveURL(/\/login\?to=/);
  await signInHere(page, actorOf("manager"));
  await expect(page).toHaveURL("/courses/k1/k1-1-2/1");
});
