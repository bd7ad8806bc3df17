// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";

/** Median milliseconds to DOMContentLoaded of a page with an empty cache, or null where there is no Chromium. */
export async function firstPaint(origin: string, page: string, cookie: string): Promise<number | null> {
  const executablePath = process.env.CHROMIUM || ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
  const { chromium } = await import("@playwright/test");
  const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
  const browser = await chromium.launch({ executablePath, args: flags }).catch(() => null);
  if (!browser) return null;
  const [name = "", value = ""] = cookie.split("=");
  const times: number[] = [];
  for (let visit = 0; visit < 9; visit++) {
    const context = await browser.newContext();
    await context.addCookies([{ name, value, url: origin }]);
    const tab = await context.newPage();
    // The browser's own process for the site is started first: what is measured is the page, with nothing of it cached.
    await tab.goto(`${origin}/robots.txt`);
    await tab.goto(origin + page);
    times.push(
      await tab.evaluate(() => {
        const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
        return entry ? entry.domContentLoadedEventEnd - entry.startTime : Number.NaN;
      }),
    );
    await context.close();
  }
  await browser.close();
  return times.sort((a, b) => a - b)[4] ?? null;
}
