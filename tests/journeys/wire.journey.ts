// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { actorOf } from "./cast";
import { beSignedIn } from "./walk";
import { listen } from "./wire";

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
