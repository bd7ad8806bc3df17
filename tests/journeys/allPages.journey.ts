// SPDX-License-Identifier: EUPL-1.2
// What holds of every page. Each is visited once and looked at in every way, since the visits take longer than the looks.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { actorOf } from "./cast";
import { fitsAPhone, phone } from "./phone";
import { tour } from "./tour";
import { listen } from "./wire";

/** Every rule of axe on the page as it is now. */
async function findsNothing(page: Page, name: string) {
  // Legacy mode only means that no second page is opened for frames, of which there are none. What passes is counted by rule
  // and not told element by element, which takes as long as looking.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations, passes } = await axe.setLegacyMode(true).analyze();
  const found = violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 200)}`));
  expect.soft(found, name).toEqual([]);
  expect(passes.length, name).toBeGreaterThan(10);
}

/** Goes through every page, and sees that no page asked anybody else for anything and the browser complained of none. */
async function goThrough(page: Page, look: (name: string) => Promise<void>) {
  test.setTimeout(900_000);
  const { hosts, complaints, policies } = listen(page);
  await tour(page, actorOf("seesEveryPage"), look);
  expect([...hosts]).toEqual([new URL(page.url()).origin]);
  expect(complaints).toEqual([]);
  expect(policies.length).toBeGreaterThan(40);
  for (const policy of policies) {
    expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[\w-]+' 'strict-dynamic'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
}

test("axe finds nothing on any page in light or in dark, each fits a phone, and none asks anybody else for anything @js", async ({
  page,
}) => {
  const desk = page.viewportSize();
  if (!desk) throw new Error("The screen has a size.");
  await page.emulateMedia({ colorScheme: "light" });
  await goThrough(page, async (name) => {
    await findsNothing(page, `${name}, light`);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize(phone);
    await fitsAPhone(page, name);
    await findsNothing(page, `${name}, dark on a phone`);
    await page.setViewportSize(desk);
    await page.emulateMedia({ colorScheme: "light" });
  });
});

test("without JavaScript each page fits a phone of 320 px, has one heading of the first level and controls to hit, and none asks anybody else for anything @no-js", async ({
  page,
}) => {
  await goThrough(page, (name) => fitsAPhone(page, name));
});
