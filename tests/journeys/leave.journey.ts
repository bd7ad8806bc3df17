// SPDX-License-Identifier: EUPL-1.2
import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { municipality } from "../../prisma/world";
import { actorOf } from "./cast";
import { beSignedIn, words } from "./walk";

/**
 * Answers for the neutral site, which is never really asked: also after a redirect, where `page.route` does not see it.
 * @returns what watches the page's requests meanwhile
 */
async function answerForTheNeutralSite(page: Page): Promise<CDPSession> {
  const browser = await page.context().newCDPSession(page);
  browser.on("Fetch.requestPaused", ({ requestId }) =>
    browser.send("Fetch.fulfillRequest", {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: "Content-Type", value: "text/html; charset=utf-8" }],
      body: Buffer.from("<!doctype html><title>Väder</title><h1>Vädret i dag</h1>").toString("base64"),
    }),
  );
  await browser.send("Fetch.enable", { patterns: [{ urlPattern: `${municipality.neutralSite}*` }] });
  return browser;
}

/** At the neutral site, with no session, and nothing of the person by going back in a browser that nobody watches. */
async function isGone(page: Page, name: string, browser: CDPSession) {
  await expect(page).toHaveURL(municipality.neutralSite);
  await expect(page.getByRole("heading", { name: "Vädret i dag" })).toBeVisible();
  expect((await page.context().cookies()).filter((cookie) => cookie.name === "session")).toEqual([]);
  await browser.detach();
  await page.goBack();
  await expect(page.getByRole("heading", { name: words.login.title, level: 1 })).toBeVisible();
  await expect(page.getByText(words.signedInAs(name))).toHaveCount(0);
}

test("one click leaves: to the weather, signed out", async ({ page, context }) => {
  const person = actorOf("leaves");
  await beSignedIn(context, person);
  const browser = await answerForTheNeutralSite(page);
  await page.goto("/courses/k1");
  await page.goto("/courses/k1/k1-1-2/1");
  const [session] = await context.cookies();
  // Three presses of a key are a script's, and nobody else promises them.
  await expect(page.getByText(words.leave.hint)).toBeVisible({ visible: test.info().project.name === "js" });
  await page.getByRole("link", { name: words.leave.label }).last().click();
  await isGone(page, person.name, browser);
  // Also the session that somebody had copied is gone.
  await context.addCookies(session ? [session] : []);
  await page.goto("/");
  await expect(page).toHaveURL(/\/login/);
});

test("leaving is the second stop of the keyboard on every page", async ({ page, context }) => {
  const person = actorOf("leavesByKeyboard");
  await beSignedIn(context, person);
  const browser = await answerForTheNeutralSite(page);
  await page.goto("/courses/k1");
  await page.goto("/courses/k1/k1-3-3/2");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: words.leave.label, exact: true }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await isGone(page, person.name, browser);
});

test("Shift three times leaves, and a capital letter does not count @js", async ({ page, context }) => {
  const person = actorOf("pressesShift");
  await beSignedIn(context, person);
  const browser = await answerForTheNeutralSite(page);
  await page.goto("/courses/k1");
  await page.goto("/courses/k1/k1-3-2/2");
  const area = page.getByRole("textbox").first();
  await area.focus();
  for (const letter of ["A", "B", "C", "D"]) await page.keyboard.press(`Shift+${letter}`);
  await expect(area).toHaveValue("ABCD");
  const live = page.locator("[aria-live=assertive]");
  await page.keyboard.press("Shift");
  await expect(live).toHaveText(words.leave.spoken[0]);
  await page.keyboard.press("Shift");
  await expect(live).toHaveText(words.leave.spoken[1]);
  await expect(page).toHaveURL("/courses/k1/k1-3-2/2");
  await page.keyboard.press("Shift");
  await isGone(page, person.name, browser);
});

test("a link on another site, or a page fetched ahead, signs nobody out", async ({ page, context }) => {
  const person = actorOf("isLedAstray");
  await beSignedIn(context, person);
  await answerForTheNeutralSite(page);
  await page.goto("/");
  const leave = new URL("/leave", page.url()).href;
  await page.route("http://elsewhere.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<h1>Elsewhere</h1><a href="${leave}">Read more</a>` }),
  );
  await page.goto("http://elsewhere.example/");
  await page.getByRole("link", { name: "Read more" }).click();
  await expect(page).toHaveURL(municipality.neutralSite);
  await page.goto("/");
  await expect(page.getByText(words.signedInAs(person.name))).toBeVisible();

  const headers: Record<string, string>[] = [
    { "Sec-Purpose": "prefetch" },
    { "Sec-Purpose": "prefetch;prerender" },
    { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" },
    { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "navigate" },
    { "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "no-cors" },
  ];
  for (const each of headers) await context.request.get("/leave", { headers: each, maxRedirects: 0 });
  await page.reload();
  await expect(page.getByText(words.signedInAs(person.name))).toBeVisible();
});

test("whoever has made the text larger has the whole way out on a phone's screen, and none of the page under it", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("leaves"));
  for (const [width, percent] of [
    [320, 100],
    [320, 150],
    [360, 200],
    [390, 200],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto("/courses");
    const bar = await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
      const [way, whole] = [".leave a", ".safe"].map((each) => document.querySelector(each)?.getBoundingClientRect());
      const reserved = Number.parseFloat(getComputedStyle(document.body).paddingBottom);
      return { left: way?.left ?? -1, right: way?.right ?? 0, spare: reserved - (whole?.height ?? 0) };
    }, percent);
    const name = `${percent} % on ${width} px`;
    expect.soft(bar.left, name).toBeGreaterThanOrEqual(0);
    expect.soft(bar.right, name).toBeLessThanOrEqual(width);
    expect.soft(bar.spare, name).toBeGreaterThanOrEqual(0);
  }
});
