// SPDX-License-Identifier: EUPL-1.2
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { languageIn } from "~/auth/language.server";
import { whoIs } from "~/auth/who.server";
import { loadCatalogue } from "~/content/catalogue.server";
import { dictionaries } from "~/i18n/language";
import { found } from "~/lib/http.server";
import { feedOf, ownerOfFeed } from "~/refresh/feed.server";

/** A calendar has no session: the secret in the address is the key. */
export const handle: RouteHandle = { door: "open" };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const owner = found(await ownerOfFeed(params.secret ?? ""));
  const { actor } = found(await whoIs(owner, context.now));
  const { title, calendar } = dictionaries[languageIn(request)].refresh;
  const file = await feedOf(actor, loadCatalogue(), { name: title, ...calendar.event }, context.now);
  return new Response(file, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
}
