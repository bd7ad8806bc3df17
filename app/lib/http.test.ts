// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPath, pageOf } from "./http.server";

test("a path of ours is kept with what it asks for", () => {
  for (const path of ["/", "/courses/k1/k1-1-2/2", "/team?course=k1&page=2", "/login?to=%2Fkept"])
    expect(ownPath(path)).toBe(path);
});

test("the data of a page is the page's, and nothing else in its address is changed", () => {
  for (const [address, page] of [
    ["/_root.data", "/"],
    ["/_root.data?_routes=routes%2F_index", "/"],
    ["/courses/k1.data", "/courses/k1"],
    ["/team.data?course=k1&_routes=routes%2Fteam&page=2", "/team?course=k1&page=2"],
    ["/team?course=k1.data", "/team?course=k1.data"],
    ["/team?_routes=x", "/team?_routes=x"],
    ["//team.data", "//team"],
    ["/data", "/data"],
  ] as const)
    expect(pageOf(address)).toBe(page);
  expect(ownPath("/team.data?page=2")).toBe("/team?page=2");
});

test("whatever leads elsewhere leads home", () => {
  const elsewhere = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/courses/..//evil.example",
    "/%2e//evil.example",
    "/.\\\\evil.example",
    "https://evil.example",
    "https:/evil.example",
    "javascript:alert(1)",
    "/javascript:alert(1)//\\evil.example\u0000\r\nSet-Cookie: a=b".slice(1),
    "data:text/html,x",
    "evil.example",
    "",
    undefined,
    null,
    ["/courses"],
    7,
  ];
  for (const path of elsewhere) expect(ownPath(path), String(path)).toBe("/");
});

test("a line break never gets into a header", () => {
  expect(ownPath("/courses\r\nSet-Cookie: a=b")).not.toMatch(/[\r\n]/);
});

test("wherever a browser is sent, it stays with us, and being sent there again changes nothing", () => {
  const part = fc.constantFrom(
    "/",
    "//",
    "\\",
    ".",
    "..",
    "%2e",
    "%2f",
    "%5c",
    "\t",
    "\n",
    "@",
    ":",
    "evil.example",
    "a",
    "?",
    "#",
    "\u0000",
    "http:",
  );
  const wild = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(wild, (text) => {
      for (const given of [text, `/${text}`]) {
        const path = ownPath(given);
        const own = "https://larportalen.example.se";
        expect(new URL(path, `${own}/login`).origin).toBe(own);
        expect(ownPath(path)).toBe(path);
      }
    }),
    { numRuns: 3000 },
  );
});
