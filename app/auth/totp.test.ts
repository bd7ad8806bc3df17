// SPDX-License-Identifier: EUPL-1.2
import { Secret } from "otpauth";
import { expect, test } from "vitest";
import { addressOf, codeAt, isSecret, newSecret, stepOf } from "./totp";

const at = (seconds: number) => new Date(seconds * 1000);
const rfc = Secret.fromLatin1("12345678901234567890").base32;

test("codes are those of RFC 6238, appendix B", () => {
  for (const [seconds, code] of [
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ] as const)
    expect(codeAt(rfc, at(seconds))).toBe(code);
});

test("the code before and the one after are taken too, and none further away", () => {
  const now = at(1_700_000_010);
  const step = Math.floor(1_700_000_010 / 30);
  const taken = [-2, -1, 0, 1, 2].map((away) => stepOf(rfc, codeAt(rfc, at(1_700_000_010 + away * 30)), now));
  expect(taken).toEqual([null, step - 1, step, step + 1, null]);
});

test("what is no code of six digits is none", () => {
  for (const odd of ["", "12345", "1234567", "abcdef", "１２３４５６", "-12345", "1e5000"])
    expect(stepOf(rfc, odd, at(59))).toBe(null);
  expect(stepOf(rfc, " 287 082 ", at(59))).toBe(1);
});

test("a secret is 160 random bits, and its address says nothing but a neutral name", () => {
  expect(isSecret(newSecret())).toBe(true);
  expect(newSecret()).not.toBe(newSecret());
  const address = new URL(addressOf(rfc, "Lärportalen", "amiwar"));
  expect(address.protocol).toBe("otpauth:");
  expect(decodeURIComponent(address.pathname)).toContain("Lärportalen:amiwar");
  expect(address.searchParams.get("secret")).toBe(rfc);
});
