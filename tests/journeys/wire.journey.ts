// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { actorOf } from "./cast";
import { tour } from "./tour";
import { beSignedIn } from "./walk";

/** What the browser asked for, and what it complained about. */
function listen(page: Page) {
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A page that is answered with 404, 410 or 422 is one the tour asks for; the browser notes it here too.
    const expected = message.location().url === page.url() && /status of 4(04|10|22)/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !expected)
      complaints.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
  return { hosts, complaints };
}

test("no page asks anybody else for anything, and the browser has nothing to complain about", async ({ page }) => {
  test.setTimeout(180_000);
  const { hosts, complaints } = listen(page);
  const policies: string[] = [];
  page.on("response", (response) => {
    if (response.request().isNavigationRequest()) policies.push(response.headers()["content-security-policy"] ?? "");
  });
  await tour(page, actorOf("listens"), async () => {});
  expect([...hosts]).toEqual([new URL(page.url()).origin]);
  expect(complaints).toEqual([]);
  expect(policies.length).toBeGreaterThan(40);
  for (const policy of policies) {
    expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[\w-]+' 'strict-dynamic'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});

test("a script that somebody slips into a page does not run @js", async ({ page }) => {
  await page.route("**/login", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("</main>", "<script>window.slipped = true</script><p>här</p></main>");
    await route.fulfill({ response, body });
  });
  const { complaints } = listen(page);
  await page.goto("/login");
  await expect(page.getByText("här", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => "slipped" in window)).toBe(false);
  expect(complaints.join()).toContain("Content Security Policy");
});

test("a first visit to a lesson is at most 6 requests and 40 kB, of which 3 kB are scripts", async ({ page }) => {
  for (const address of ["/courses/k1/k1-1-2/1", "/courses/k1/k1-1-4/1", "/courses/k1/k1-3-1/1"]) {
    const context = await page.context().browser()?.newContext();
    if (!context) throw new Error("The browser is gone.");
    await beSignedIn(context, actorOf("newcomer"));
    const visitor = await context.newPage();
    const browser = await context.newCDPSession(visitor);
    const asked = new Map<string, { type: string; bytes: number }>();
    await browser.send("Network.enable");
    browser.on("Network.requestWillBeSent", ({ requestId, type }) =>
      asked.set(requestId, { type: type ?? "", bytes: 0 }),
    );
    browser.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const request = asked.get(requestId);
      if (request) request.bytes = encodedDataLength;
    });
    await visitor.goto(address, { waitUntil: "networkidle" });
    const all = [...asked.values()];
    const bytes = (list: typeof all) => list.reduce((sum, each) => sum + each.bytes, 0);
    expect(all.map((each) => each.type)).toContain("Stylesheet");
    expect(all.length, address).toBeLessThanOrEqual(6);
    expect(bytes(all), address).toBeGreaterThan(5_000);
    expect(bytes(all), address).toBeLessThanOrEqual(40_000);
    // Headers are counted too, so what is allowed for the script is a little more than its 3 kB.
    const scripts = all.filter((each) => each.type === "Script");
    expect(scripts.length).toBeLessThanOrEqual(1);
    expect(bytes(scripts), address).toBeLessThanOrEqual(3_000 + 900);
    await context.close();
  }
});
