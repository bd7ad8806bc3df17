// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { openRoundPage, roundView } from "~/refresh/pages.server";
import { addressOf } from "~/refresh/parts";
import { RoundPage } from "~/refresh/RoundPage";
import { closeRound } from "~/refresh/rounds.server";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.refresh.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const opened = found(await openRoundPage(actor, catalogue, params.round));
  return { view: await roundView(actor, catalogue, opened, context.now) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  await readForm(request);
  const number = found(await closeRound(actor, params.round, context.now));
  return seeOther(addressOf(number));
}

export default function Round() {
  return <RoundPage {...useLoaderData<typeof loader>()} />;
}
