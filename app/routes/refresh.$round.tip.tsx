// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { found } from "~/lib/http.server";
import { aroundOf, openRoundPage, tipView } from "~/refresh/pages.server";
import { TipPage } from "~/refresh/TipPage";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.refresh.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const opened = found(await openRoundPage(actor, catalogueIn(wordsOf(municipality)), params.round));
  return { ...aroundOf(opened, "tip"), view: tipView(opened.catalogue, opened.round) };
}

export default function Tip() {
  return <TipPage {...useLoaderData<typeof loader>()} />;
}
