// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { openQuestion, takeAnswer } from "~/refresh/asking.server";
import { aroundOf, openRoundPage } from "~/refresh/pages.server";
import { RoundQuestion } from "~/refresh/RoundQuestion";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.refresh.title };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const opened = found(await openRoundPage(actor, catalogueIn(wordsOf(municipality)), params.round));
  const search = new URL(request.url).searchParams;
  const view = found(await openQuestion(actor, opened.catalogue, opened.round, params.item ?? "", search));
  return { ...aroundOf(opened, `questions/${view.number}`), view };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const form = await readForm(request);
  const taken = found(await takeAnswer(actor, catalogue, params.round, params.item ?? "", form, context.now));
  return "next" in taken ? seeOther(taken.next) : data(taken.refused, { status: 422 });
}

export default function Question() {
  return <RoundQuestion {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
