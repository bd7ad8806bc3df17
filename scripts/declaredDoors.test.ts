// SPDX-License-Identifier: EUPL-1.2
import { parseAst, transformWithEsbuild } from "vite";
import { expect, test } from "vitest";
import { declaredDoor, declaredDoors } from "./declaredDoors";

const doorIn = async (source: string) =>
  declaredDoor(parseAst((await transformWithEsbuild(source, "route.tsx", { jsx: "automatic" })).code) as never);

test("a route declares its door in its handle, in so many words", async () => {
  expect(
    await doorIn(`export const handle: RouteHandle = { door: "open", title: (words) => words.login.title };`),
  ).toBe("open");
  expect(await doorIn(`export const handle = { title: () => "", "door": "coordinator" } satisfies RouteHandle;`)).toBe(
    "coordinator",
  );
});

test("none, one that is not known, one that is worked out and one that is not exported are no door", async () => {
  for (const source of [
    "export function loader() {}",
    "export const handle = {};",
    "export const handle: RouteHandle = { title: () => '' };",
    `export const handle = { door: "everybody" };`,
    `export const handle = { door: process.env.DOOR };`,
    `export const handle = { ...other };`,
    `const handle = { door: "open" };`,
    `export const other = { door: "open" };`,
    `export const handle = { title: { door: "open" } };`,
  ])
    expect([source, await doorIn(source)]).toEqual([source, null]);
});

test("the build stops at a route without a door, says which and what to write, and looks at nothing else", () => {
  const { transform } = declaredDoors() as unknown as {
    transform: (this: unknown, code: string, id: string, options?: { ssr?: boolean }) => void;
  };
  const built = (code: string, file: string, ssr = true) => {
    let said = "";
    const context = {
      parse: parseAst,
      error: (sentence: string) => {
        said = sentence;
      },
    };
    transform.call(context, code, `${process.cwd()}/${file}`, { ssr });
    return said;
  };
  const without = "export function loader() {}";
  expect(built(without, "app/routes/new.tsx")).toMatch(
    /^app\/routes\/new\.tsx declares no door\. Write: export const handle/,
  );
  expect(built(`export const handle = { door: "signedIn" };`, "app/routes/new.tsx")).toBe("");
  for (const file of ["app/routes/new.test.ts", "app/people/new.ts", "app/routes/new.css"])
    expect(built(without, file)).toBe("");
  expect(built(without, "app/routes/new.tsx", false)).toBe("");
});
