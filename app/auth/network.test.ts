// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { networkOf } from "./network";

test("an IPv4 address is its own network, however it is written", () => {
  expect(networkOf("192.0.2.7")).toBe("192.0.2.7");
  expect(networkOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
  expect(networkOf("::FFFF:192.0.2.7")).toBe("192.0.2.7");
});

test("the addresses of one IPv6 network are counted as one, and those of another are not", () => {
  const one = ["2001:db8:0:7::1", "2001:db8:0:7:ffff::", "2001:0DB8:0000:0007:1:2:3:4", "2001:db8::7:1:2:3:4"];
  expect(new Set(one.map(networkOf))).toEqual(new Set(["2001:db8:0:7"]));
  expect(networkOf("2001:db8:0:8::1")).toBe("2001:db8:0:8");
  expect(networkOf("::1")).toBe("0:0:0:0");
  expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0");
});

test("what is no address is itself", () => {
  for (const odd of ["", "x", "unknown", "1.2.3"]) expect(networkOf(odd)).toBe(odd);
});
