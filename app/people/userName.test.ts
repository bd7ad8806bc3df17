// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { userNames } from "./userName";

const first = (name: string, isProtected = false, count = 1) => {
  const names = userNames(name, isProtected, (below) => Math.floor(Math.random() * below));
  return Array.from({ length: count }, () => names.next().value as string);
};

test("a user name is made of first name and last, and of a number where it is taken", () => {
  expect(first("Amina Warsame", false, 3)).toEqual(["amiwar", "amiwar2", "amiwar3"]);
  expect(first("Åsa-Märit Öberg")).toEqual(["asaobe"]);
  expect(first("Selma Yıldız")).toEqual(["selyld"]);
  expect(first("Bo Ek")).toEqual(["boek"]);
  expect(first("Madonna")).toEqual(["madonn"]);
});

test("who has protected identity, or is not written in our letters, gets one that says nothing of the name", () => {
  for (const name of [first("Nadia Benali", true)[0], first("王小明")[0], first("")[0]]) {
    expect(name).toMatch(/^([bdfghjklmnprstv][aeiou]){3}$/);
    expect(name?.startsWith("nad")).toBe(false);
  }
});

test("whatever somebody is called, the user name can be typed on any keyboard, and the next one is another", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
      const [one = "", two = ""] = first(name, false, 2);
      expect(one).toMatch(/^[a-z]{3,6}$/);
      if (one.length !== 6 || two.startsWith(one)) expect(two).not.toBe(one);
    }),
  );
});
