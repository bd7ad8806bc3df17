// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { StepPage } from "~/attempts/StepPage";
import { openStep, takeStep } from "~/attempts/step.server";
import { stepTitle } from "~/attempts/stepTitle";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { cookieIn } from "~/auth/session.server";
import { findPlace } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { readCard } from "~/support/card.server";
import { SupportCard } from "~/support/SupportCard";

export const handle: RouteHandle = { door: "signedIn", title: stepTitle };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const place = found(findPlace(catalogueIn(wordsOf(municipality)), params.course, params.unit, params.step));
  const search = new URL(request.url).searchParams;
  const opened = found(await openStep(actor, place, search, context.isVisit, context.now));
  if ("goTo" in opened) throw seeOther(opened.goTo);
  const easy = cookieIn(request.headers.get("Cookie"), "reading") === "easy";
  return { ...opened, easy, card: await readCard(actor, municipality, context.now) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const place = found(findPlace(catalogueIn(wordsOf(municipality)), params.course, params.unit, params.step));
  const taken = found(await takeStep(actor, place, await readForm(request), context.now));
  return "next" in taken ? seeOther(taken.next) : data(taken.refused, { status: 422 });
}

export default function Step() {
  const { card, ...opened } = useLoaderData<typeof loader>();
  return <StepPage {...opened} card={<SupportCard {...card} />} refused={useActionData<typeof action>()} />;
}
