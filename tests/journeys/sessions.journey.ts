// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { actorOf } from "./cast";
import { beSignedIn, heading, signInHere, words } from "./walk";

const say = words.sessions;

test("one sees where one is signed in and signs out another device, which is out at once", async ({
  page,
  context,
}) => {
  const person = actorOf("isInTwoPlaces");
  const phone = await context
    .browser()
    ?.newContext({ userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)" });
  if (!phone) throw new Error("The browser is gone.");
  await beSignedIn(phone, person);
  const onThePhone = await phone.newPage();
  await onThePhone.goto("/courses");
  await expect(onThePhone.getByRole("contentinfo")).toContainText(person.name);

  await beSignedIn(context, person);
  await page.goto("/account/sessions");
  const row = page.getByRole("row").filter({ hasText: say.devices.iphone });
  await expect(row).toHaveCount(1);
  await expect(page.getByRole("row").filter({ hasText: say.thisOne })).toHaveCount(1);
  await row.getByRole("button").click();
  await expect(page).toHaveURL("/account/sessions");
  await expect(page.getByRole("row").filter({ hasText: say.devices.iphone })).toHaveCount(0);
  await onThePhone.goto("/courses");
  await expect(heading(onThePhone, words.login.title)).toBeVisible();
  await phone.close();
});

test("a device that several use is said to be so once, and asked about with the answer filled in", async ({ page }) => {
  const person = actorOf("sharesATablet");
  await page.goto("/login");
  const tick = page.getByLabel(say.sharedDevice).first();
  await expect(tick).not.toBeChecked();
  await tick.check();
  await signInHere(page, person);
  await page.goto("/account/sessions");
  await expect(page.getByRole("row").filter({ hasText: say.thisOne })).toContainText(say.shared(""));
  await page.getByRole("button", { name: words.signOut, exact: true }).click();
  await expect(page.getByLabel(say.sharedDevice).first()).toBeChecked();
  await page.getByLabel(say.sharedDevice).first().uncheck();
  await signInHere(page, person);
  await page.goto("/account/sessions");
  await expect(page.getByRole("row").filter({ hasText: say.thisOne })).not.toContainText(say.shared(""));
});
