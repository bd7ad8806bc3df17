// SPDX-License-Identifier: EUPL-1.2
// Part of the build: a file of `app/routes` that does not declare its door is not built. It never knows who may pass.
import path from "node:path";
import type { Plugin } from "vite";
import { type Door, doors } from "../app/auth/doors";

// What this needs of a syntax tree.
interface Node {
  type: string;
  body?: Node[];
  declaration?: Node | null;
  declarations?: { id: Node; init?: Node | null }[];
  properties?: Node[];
  key?: Node;
  value?: unknown;
  name?: string;
}

/** The door in `export const handle = { door: "…" }`, written out so that a reader of the file sees it; null for none. */
export function declaredDoor(program: Node): Door | null {
  const exported = (program.body ?? []).flatMap(({ type, declaration }) =>
    type === "ExportNamedDeclaration" ? (declaration?.declarations ?? []) : [],
  );
  const handle = exported.find(({ id }) => id.name === "handle")?.init;
  const door = handle?.properties?.find(({ key }) => (key?.name ?? key?.value) === "door")?.value as Node | undefined;
  return doors.find((each) => each === door?.value) ?? null;
}

/** Stops the build, and in development the page, at a route without a door. */
export function declaredDoors(): Plugin {
  const folder = path.resolve("app", "routes") + path.sep;
  return {
    name: "declared-doors",
    // After types are taken out; only once, in the server's build, where whole routes are.
    enforce: "post",
    transform(code, id, options) {
      if (!options?.ssr || !id.startsWith(folder) || !/\.tsx?$/.test(id) || /\.test\.tsx?$/.test(id)) return;
      if (!declaredDoor(this.parse(code) as unknown as Node))
        this.error(
          `${path.relative(".", id)} declares no door. Write: export const handle: RouteHandle = { door: "signedIn" };`,
        );
    },
  };
}
