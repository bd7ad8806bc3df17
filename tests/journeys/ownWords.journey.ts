// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { people } from "../../prisma/world";
import { actorOf } from "./cast";
import { beSignedIn, button, signInHere, words } from "./walk";

const place = "/courses/k1/k1-3-2/2";
const secret = "Meningen som bara jag ska se";

const signOut = async (page: Page) => {
  await button(page, words.signOut).click();
  await expect(page.getByRole("heading", { level: 1, name: words.login.title })).toBeVisible();
};
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

test("own words stay in the browser, and are forgotten at sign-out unless one keeps them @js", async ({
  page,
  context,
}) => {
  const person = actorOf("writes");
  const sent: string[] = [];
  page.on("request", (request) =>
    sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`)),
  );
  await beSignedIn(context, person);
  await page.goto(place);
  const area = page.getByRole("textbox").first();
  await area.fill(secret);
  await expect(page.getByText(words.ownWords.saved).first()).toBeVisible();
  await page.reload();
  await expect(area).toHaveValue(secret);
  expect(await stored(page)).toContain(secret);

  await signOut(page);
  expect(await stored(page)).not.toContain(secret);
  await page.goto(`/login?to=${place}`);
  await signInHere(page, person);
  await expect(area).toHaveValue("");

  await area.fill(secret);
  await page.getByRole("checkbox", { name: words.ownWords.keep }).check();
  await signOut(page);
  expect(await stored(page)).toContain(secret);
  // Kept for the one who wrote them, and not shown to anybody else at the same computer.
  await page.goto(`/login?to=${place}`);
  await signInHere(page, people.find((each) => each.id === "karin") ?? person);
  await expect(page.getByRole("textbox").first()).toHaveValue("");
  await signOut(page);
  await page.goto(`/login?to=${place}`);
  await signInHere(page, person);
  await expect(area).toHaveValue(secret);
  await expect(page.getByRole("checkbox", { name: words.ownWords.keep })).toBeChecked();
  await page.getByRole("checkbox", { name: words.ownWords.keep }).uncheck();
  await signOut(page);
  expect(await stored(page)).not.toContain(secret);

  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((each) => each.includes("Meningen"))).toEqual([]);
});

test("the examples come when one has written, the words are on a card, and two presses erase them @js", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("compares"));
  await page.goto(place);
  const area = page.getByRole("textbox").first();
  await expect(page.getByText(words.ownWords.example)).toHaveCount(0);
  await area.fill(secret);
  await button(page, words.step.wrote).click();
  await expect(page).toHaveURL(/k1-3-2\/2#examples$/);
  await expect(page.locator("#examples")).toBeInViewport();
  await expect(page.getByText(words.ownWords.example).first()).toBeVisible();
  await expect(area).toHaveValue(secret);

  await page.getByRole("link", { name: words.ownWords.toCard }).click();
  const card = page.getByRole("region", { name: words.ownWords.card });
  await expect(card.getByText(secret)).toBeVisible();
  await expect(page.getByRole("button", { name: words.ownWords.print })).toBeVisible();
  await button(page, words.ownWords.erase).click();
  await button(page, words.ownWords.eraseSure).click();
  await expect(page.getByText(words.ownWords.erased)).toBeVisible();
  await expect(card.getByText(secret)).toHaveCount(0);
  expect(await stored(page)).not.toContain(secret);
});

test("without JavaScript one is told that nothing is kept, and nothing that is written can be sent @no-js", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("writes"));
  await page.goto(place);
  const told = page.locator("noscript p").first();
  await expect(told).toBeVisible();
  await expect(told).toHaveText(words.ownWords.noScript);
  for (const area of await page.getByRole("textbox").all())
    expect(await area.evaluate((element: HTMLTextAreaElement) => element.form || element.name)).toBeFalsy();
  await page.getByRole("textbox").first().fill(secret);
  const posted: (string | null)[] = [];
  page.on("request", (request) => posted.push(request.postData()));
  await button(page, words.step.wrote)
    .or(page.getByRole("main").getByRole("link", { name: words.step.next }))
    .click();
  await expect(page).toHaveURL(/k1-3-2\/2#examples$|k1-3-2\/3$/);
  expect(posted.join()).not.toContain("Meningen");
  // A card without a script is lines to write on by hand.
  await page.goto(`${place}/card`);
  const lines = page.locator(".pocket-line");
  await expect(lines).toHaveCount(5);
  expect((await lines.first().boundingBox())?.height).toBeGreaterThan(40);
  await expect(button(page, words.ownWords.print)).toHaveCount(0);
  await expect(button(page, words.ownWords.erase)).toHaveCount(0);
});
