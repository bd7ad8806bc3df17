// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { MomentPage } from "~/refresh/MomentPage";
import { aroundOf, momentView, openRoundPage } from "~/refresh/pages.server";
import { addressOf } from "~/refresh/parts";
import { takeChoice } from "~/refresh/rounds.server";
import { wordsOf } from "~/settings/municipality";
import { readCard } from "~/support/card.server";
import { SupportCard } from "~/support/SupportCard";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.refresh.title };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const opened = found(await openRoundPage(actor, catalogue, params.round));
  return {
    ...aroundOf(opened, "moment"),
    view: found(momentView(opened.catalogue, opened.round, new URL(request.url).searchParams)),
    card: await readCard(actor, municipality, context.now),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const choice = (await readForm(request)).get("choice") ?? "";
  const { taken, number } = found(await takeChoice(actor, catalogueIn(wordsOf(municipality)), params.round, choice));
  return taken ? seeOther(addressOf(number, "moment")) : data({ refused: true }, { status: 422 });
}

export default function Moment() {
  const { card, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused ?? false;
  return <MomentPage {...page} refused={refused} card={<SupportCard {...card} />} />;
}
