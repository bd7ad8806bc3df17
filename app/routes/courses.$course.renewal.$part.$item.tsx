// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ItemPage } from "~/attempts/ItemPage";
import { stepTitle } from "~/attempts/stepTitle";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { openPartItem, takePartItem } from "~/refresh/part.server";
import { wordsOf } from "~/settings/municipality";
import { readCard } from "~/support/card.server";
import { SupportCard } from "~/support/SupportCard";

export const handle: RouteHandle = { door: "signedIn", title: stepTitle };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  const search = new URL(request.url).searchParams;
  const { part = "", item = "" } = params;
  const opened = found(await openPartItem(actor, catalogue, course, part, item, search, context.now));
  if ("goTo" in opened) throw seeOther(opened.goTo);
  return { ...opened, card: await readCard(actor, municipality, context.now) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  const { part = "", item = "" } = params;
  const form = await readForm(request);
  const taken = found(await takePartItem(actor, catalogue, course, part, item, form, context.now));
  return "next" in taken ? seeOther(taken.next) : data(taken.refused, { status: 422 });
}

export default function Item() {
  const { card, ...opened } = useLoaderData<typeof loader>();
  return <ItemPage {...opened} card={<SupportCard {...card} />} refused={useActionData<typeof action>()} />;
}
