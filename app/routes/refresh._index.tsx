// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { readFields } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { readHome } from "~/refresh/home.server";
import { addressOf } from "~/refresh/parts";
import { RefreshHome } from "~/refresh/RefreshHome";
import { openRound } from "~/refresh/rounds.server";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.refresh.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  return { home: await readHome(actor, catalogueIn(wordsOf(municipality)), context.now) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const { number } = await readFields(request, { number: z.coerce.number().int().min(1).max(999_999) });
  return seeOther(addressOf(found(await openRound(actor, catalogueIn(wordsOf(municipality)), number, context.now))));
}

export default function Refresh() {
  return <RefreshHome {...useLoaderData<typeof loader>()} />;
}
