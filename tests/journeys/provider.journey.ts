// SPDX-License-Identifier: EUPL-1.2
// Signing in and out with one's account at work, in a browser without JavaScript, against a real provider.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { client, startProvider } from "../realProvider";
import { serve, stop } from "../running";
import { freePort } from "../signInBrowser";
import { button, heading, words } from "./walk";

test("with the account at work one comes in, to the page one asked for, and out again @no-js", async ({ page }) => {
  const [port, dataDir] = [await freePort(), path.resolve("test-results", "provider-data")];
  const origin = `http://127.0.0.1:${port}`;
  rmSync(dataDir, { recursive: true, force: true });
  // What the other server has compiled need not be compiled again.
  cpSync(path.resolve("test-results", "data", "content"), path.join(dataDir, "content"), { recursive: true });
  execFileSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
    env: { ...process.env, DATA_DIR: dataDir, DEMO: "1", LOG_LEVEL: "silent", DATABASE_URL: "" },
  });
  const provider = await startProvider(origin, { anna: { name: "Anna Ny" } });
  const app = await serve(dataDir, {
    ...client,
    PORT: String(port),
    ORIGIN: origin,
    OIDC_ISSUER: provider.issuer,
    OIDC_PEOPLE: "justInTime",
    OIDC_UNIT: "lss",
  });
  try {
    await page.goto(`${origin}/courses`);
    await button(page, words.provider.submit).click();
    await page.getByRole("button", { name: "anna" }).click();
    await expect(page).toHaveURL(`${origin}/courses`);
    await expect(page.getByText("Anna Ny")).toBeVisible();

    await button(page, words.signOut).click();
    await page.getByRole("button", { name: "Logga ut" }).click();
    await expect(page).toHaveURL(new RegExp(`^${origin}/login`));
    await expect(button(page, words.provider.submit)).toBeVisible();
    await page.goto(`${origin}/courses`);
    await expect(heading(page, words.login.title)).toBeVisible();

    // Whoever breaks off reads what to do, on a page of our own.
    await page.goto(`${origin}/login/oidc/callback?code=x&state=y`);
    await expect(heading(page, words.provider.failures.again[0] ?? "")).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${words.login.title}`));
    await button(page, words.provider.tryAgain.again).click();
    await expect(page.getByRole("button", { name: "anna" })).toBeVisible();
  } finally {
    await stop(app);
    await provider.close();
  }
});
