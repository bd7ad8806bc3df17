// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { openPractice, takePractice } from "~/attempts/practice.server";
import { StepPage } from "~/attempts/StepPage";
import { stepTitle } from "~/attempts/stepTitle";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findPracticeStage } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { readCard } from "~/support/card.server";
import { SupportCard } from "~/support/SupportCard";

export const handle: RouteHandle = { door: "signedIn", title: stepTitle };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const stage = found(findPracticeStage(catalogueIn(wordsOf(municipality)), params.scenario));
  const opened = found(await openPractice(actor, stage, new URL(request.url).searchParams, context.now));
  if ("goTo" in opened) throw seeOther(opened.goTo);
  return { ...opened, card: await readCard(actor, municipality, context.now) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const stage = found(findPracticeStage(catalogueIn(wordsOf(municipality)), params.scenario));
  const taken = found(await takePractice(actor, stage, await readForm(request), context.now));
  return "next" in taken ? seeOther(taken.next) : data(taken.refused, { status: 422 });
}

export default function Scene() {
  const { card, ...opened } = useLoaderData<typeof loader>();
  return <StepPage {...opened} card={<SupportCard {...card} />} refused={useActionData<typeof action>()} />;
}
