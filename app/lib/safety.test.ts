// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { isCrossSiteWrite, isFromElsewhere, securityHeaders } from "./safety";

const host = "larportalen.example.se";
const origin = `https://${host}`;
const write = (headers: Record<string, string>) => isCrossSiteWrite("POST", { host, ...headers });

test("reading is never a write", () => {
  for (const method of ["GET", "HEAD"])
    expect(isCrossSiteWrite(method, { host, origin: "https://evil.example", "sec-fetch-site": "cross-site" })).toBe(
      false,
    );
});

test("a form from our own page is let in, also by a browser that shows only one of the signs", () => {
  expect(write({ origin, "sec-fetch-site": "same-origin" })).toBe(false);
  expect(write({ origin })).toBe(false);
  expect(write({ "sec-fetch-site": "same-origin" })).toBe(false);
  expect(write({ referer: `${origin}/courses` })).toBe(false);
});

test("a write that shows nothing, or any sign of another site, is refused", () => {
  expect(write({})).toBe(true);
  for (const foreign of [
    "https://evil.example",
    "null",
    "",
    "https://evil.example?larportalen.example.se",
    `${origin}.evil.example`,
  ])
    expect(write({ origin: foreign })).toBe(true);
  for (const site of ["cross-site", "same-site", "none", "?"]) {
    expect(write({ "sec-fetch-site": site })).toBe(true);
    expect(write({ origin, "sec-fetch-site": site })).toBe(true);
  }
  expect(write({ origin: "https://evil.example", "sec-fetch-site": "same-origin" })).toBe(true);
  expect(write({ origin: "https://evil.example", referer: `${origin}/` })).toBe(true);
  expect(write({ referer: "https://evil.example/larportalen.example.se" })).toBe(true);
});

test("every method that is not for reading is a write", () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
    expect(isCrossSiteWrite(method, { host })).toBe(true);
});

test("no foreign origin is ever let in, whatever else is sent", () => {
  const sign = fc.option(fc.constantFrom("same-origin", "same-site", "cross-site", "none"), { nil: undefined });
  fc.assert(
    fc.property(fc.webUrl(), sign, fc.boolean(), (foreign, site, referer) => {
      const headers = {
        origin: new URL(foreign).origin,
        "sec-fetch-site": site,
        referer: referer ? origin : undefined,
      };
      expect(isCrossSiteWrite("POST", { host, ...headers })).toBe(true);
    }),
  );
});

test("the policy lets nothing inline and nobody else in, and frames nothing", () => {
  const { "Content-Security-Policy": policy = "", ...rest } = securityHeaders("abc", true, null);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("'nonce-abc'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(rest["Referrer-Policy"]).toBe("same-origin");
});

test("behind a proxy that changes Host, the configured address decides", () => {
  const origin = "https://larportalen.example.se";
  expect(isCrossSiteWrite("POST", { host: "127.0.0.1:3000", origin }, origin)).toBe(false);
  expect(isCrossSiteWrite("POST", { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" }, origin)).toBe(true);
});

test("what a browser tells by itself may show nothing, but not that it comes from elsewhere", () => {
  expect(isFromElsewhere({ host }, null)).toBe(false);
  expect(isFromElsewhere({ host, origin, "sec-fetch-site": "same-origin" }, origin)).toBe(false);
  expect(isFromElsewhere({ host, origin: "https://evil.example" }, null)).toBe(true);
  expect(isFromElsewhere({ host, "sec-fetch-site": "cross-site" }, null)).toBe(true);
  expect(isFromElsewhere({ host, origin: "null" }, origin)).toBe(true);
});

test("only an address of https is to be asked for by nothing else, and none below it", () => {
  const said = (given: string | null) => securityHeaders("abc", true, given)["Strict-Transport-Security"];
  expect([said(null), said("http://127.0.0.1:3000"), said(origin)]).toEqual([undefined, undefined, "max-age=31536000"]);
});
