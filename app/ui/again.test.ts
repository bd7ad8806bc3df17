// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { againOf, writtenIn } from "./again";

test("a form is given back with its address and every field in its order, also two of a name", () => {
  const again = againOf("http://localhost/people/new?unit=lss", "name=Eva+%C3%85&roles=a&roles=b&note=");
  expect(again).toEqual({
    address: "/people/new?unit=lss",
    fields: [
      ["name", "Eva Å"],
      ["roles", "a"],
      ["roles", "b"],
      ["note", ""],
    ],
  });
});

test("a password or a code is never written into a page", () => {
  for (const [address, body] of [
    ["/people", "login=eva&password=hemligt"],
    ["/people", "newPassword=x"],
    ["/login", "code=123456"],
    ["/account/second-factor", "code=123456"],
    ["/welcome/abc", "again=x"],
  ])
    expect(againOf(`http://localhost${address}`, body ?? "")).toBe(null);
  expect(againOf("http://localhost/organisation/new", "code=2010")).not.toBe(null);
});

test("what a person has written is told from what a page put there", () => {
  const body = new URLSearchParams([
    ["id", "Qf0c9a7e1b2d4c5f8a90xY"],
    ["key", "4f0c9a7e1b2d4c5f8a90"],
    ["try", "2"],
    ["a.k1-q1", "alternativ-b"],
    ["name", "Eva Ek"],
    ["phone", "0701234567"],
    ["email", "eva@exempelkommunen.example"],
    ["day", "2026-11-22"],
    ["note", "Hej.\r\nPå måndag."],
    ["again", "Eva Ek"],
    ["empty", "  "],
  ]).toString();
  const again = againOf("http://localhost/x", body);
  expect(again && writtenIn(again)).toEqual([
    "Eva Ek",
    "0701234567",
    "eva@exempelkommunen.example",
    "2026-11-22",
    "Hej.\r\nPå måndag.",
  ]);
});
