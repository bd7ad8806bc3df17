// SPDX-License-Identifier: EUPL-1.2
import { matchRoutes } from "@remix-run/react";
import type { ServerBuild } from "@remix-run/server-runtime";
import { pageOf } from "~/lib/http.server";
import type { Door } from "./doors";
import type { RouteHandle } from "./handle";

/** What a form holds at most, in bytes, where its route does not say otherwise. */
export const ordinaryForm = 65_536;

interface Node {
  id: string;
  path?: string;
  index?: boolean;
  children?: Node[];
}

function tree(build: ServerBuild, parentId?: string): Node[] {
  return Object.values(build.routes)
    .filter((route) => route?.parentId === parentId)
    .map((route) => {
      const { id, path, index } = route as Node;
      return index ? { id, path, index } : { id, path, children: tree(build, id) };
    });
}

/** The door that each route declares. A build in which one declares none does not start. */
function doorsOf(build: ServerBuild): Map<string, Pick<RouteHandle, "door" | "most">> {
  const handles = Object.values(build.routes).flatMap((route) =>
    route && route.id !== "root" ? [[route.id, route.module.handle as Partial<RouteHandle> | undefined] as const] : [],
  );
  const without = handles.filter(([, handle]) => !handle?.door).map(([id]) => id);
  if (without.length > 0)
    throw new Error(`Each route declares its door (handle.door); none is in ${without.join(", ")}.`);
  return new Map(handles as [string, RouteHandle][]);
}

/** The route an address leads to, as Remix itself finds it, with its door and how much it takes. A data request is its page's. */
export function routeFinder(build: ServerBuild) {
  const routes = tree(build);
  const doors = doorsOf(build);
  const known = new Map<string, { id: string; door: Door; most: number } | null>();
  const find = (pathname: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: Remix's own route objects are a union that a plain tree does not name.
    const matched = matchRoutes(routes as any, pageOf(pathname));
    const id = matched?.at(-1)?.route.id ?? "";
    const handle = doors.get(id);
    return handle ? { id, door: handle.door, most: handle.most ?? ordinaryForm } : null;
  };
  // Matching costs a tenth of a lesson, and most requests are for few addresses.
  return (pathname: string) => {
    let found = known.get(pathname);
    if (found === undefined) {
      found = find(pathname);
      if (known.size >= 1000) known.clear();
      known.set(pathname, found);
    }
    return found;
  };
}
