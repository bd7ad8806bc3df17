// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { MemoryPage } from "~/refresh/MemoryPage";
import { readMemory } from "~/refresh/memory.server";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.refresh.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  return readMemory(actor, catalogueIn(wordsOf(municipality)), context.now);
}

export default function Memory() {
  return <MemoryPage {...useLoaderData<typeof loader>()} />;
}
