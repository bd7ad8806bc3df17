// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { found, notFound, seeOther } from "~/lib/http.server";
import { closeUnit } from "~/people/organisation.server";

export const handle: RouteHandle = { door: "coordinator" };

export function loader() {
  throw notFound();
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const id = params.unit ?? "";
  const done = found(await closeUnit(actor, id, context.now));
  return seeOther(done === "closed" ? `/organisation?done=${id}` : `/organisation?still=${done}&unit=${id}`);
}

export { default } from "./$";
