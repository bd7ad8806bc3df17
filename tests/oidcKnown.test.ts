// SPDX-License-Identifier: EUPL-1.2
// What the provider says of itself is kept for a while, so that its bad minutes are not ours.
import { afterAll, expect, test } from "vitest";
import { providerOf } from "~/auth/oidc/provider.server";
import type { ProviderSettings } from "~/lib/providerSettings";
import { ForgingProvider } from "./forgingProvider";
import { freePort } from "./signInBrowser";

const provider = new ForgingProvider();
afterAll(() => provider.stop());
const begun = new Date("2026-11-22T08:00:00Z");
const after = (hours: number) => new Date(begun.getTime() + hours * 3_600_000);

test("it is asked once an hour however many sign in, used for a day while it is down, and then no longer", async () => {
  const port = await freePort();
  await provider.start(port);
  const settings = {
    issuer: provider.issuer,
    clientId: "c",
    clientSecret: "s",
    clockTolerance: 60,
  } as ProviderSettings;
  await Promise.all(Array.from({ length: 5 }, () => providerOf(settings, begun)));
  await providerOf(settings, after(0.9));
  expect(provider.discoveries).toBe(1);

  // Asked anew, and nobody waits for it.
  provider.metadata = { token_endpoint: `${provider.issuer}/token2` };
  const now = await providerOf(settings, after(1.1));
  expect(now.serverMetadata().token_endpoint).toBe(`${provider.issuer}/token`);
  await expect.poll(() => provider.discoveries).toBe(2);
  await expect
    .poll(async () => (await providerOf(settings, after(1.2))).serverMetadata().token_endpoint)
    .toBe(`${provider.issuer}/token2`);

  await provider.stop();
  await expect(providerOf(settings, after(20))).resolves.toBeDefined();
  await expect(providerOf(settings, after(26))).rejects.toThrow();
  await provider.start(port);
  await expect(providerOf(settings, after(27))).resolves.toBeDefined();
});
