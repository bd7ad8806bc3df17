// SPDX-License-Identifier: EUPL-1.2
// What goes between the browser and everybody.
import type { Page } from "@playwright/test";

/** Whom the browser asks from now on, what it complains about, and by which policies its pages are shown. */
export function listen(page: Page) {
  const hosts = new Set<string>();
  const complaints: string[] = [];
  const policies: string[] = [];
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  page.on("response", (response) => {
    if (response.request().isNavigationRequest()) policies.push(response.headers()["content-security-policy"] ?? "");
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A page that is answered with 404, 410 or 422 is one the tour asks for; the browser notes it here too.
    const expected = message.location().url === page.url() && /status of 4(04|10|22)/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !expected)
      complaints.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
  return { hosts, complaints, policies };
}
