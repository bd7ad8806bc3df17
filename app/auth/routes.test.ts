// SPDX-License-Identifier: EUPL-1.2
import type { ServerBuild } from "@remix-run/server-runtime";
import { expect, test } from "vitest";
import { routeFinder } from "./routes.server";

const build = (handle: unknown) =>
  ({
    routes: {
      root: { id: "root", path: "", module: {} },
      "routes/a": { id: "routes/a", path: "a", parentId: "root", module: { handle } },
    },
  }) as unknown as ServerBuild;

test("a server does not begin with a route that declares no door, and names it", () => {
  for (const handle of [undefined, {}, { title: () => "" }])
    expect(() => routeFinder(build(handle))).toThrow(/none is in routes\/a\./);
  expect(routeFinder(build({ door: "coordinator" }))("/a")).toMatchObject({ id: "routes/a", door: "coordinator" });
});
