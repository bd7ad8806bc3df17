// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { stepTitle } from "~/attempts/stepTitle";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { cookieIn } from "~/auth/session.server";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { PartPage } from "~/refresh/PartPage";
import { openPart, takePart } from "~/refresh/part.server";
import { wordsOf } from "~/settings/municipality";
import { readCard } from "~/support/card.server";
import { SupportCard } from "~/support/SupportCard";

export const handle: RouteHandle = { door: "signedIn", title: stepTitle };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  const search = new URL(request.url).searchParams;
  const opened = found(await openPart(actor, catalogue, course, params.part ?? "", search, context.now));
  if ("goTo" in opened) throw seeOther(opened.goTo);
  const easy = cookieIn(request.headers.get("Cookie"), "reading") === "easy";
  return { ...opened, easy, card: await readCard(actor, municipality, context.now) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  const form = await readForm(request);
  const taken = found(await takePart(actor, catalogue, course, params.part ?? "", form, context.now));
  return "next" in taken ? seeOther(taken.next) : data(taken.refused, { status: 422 });
}

export default function Part() {
  const { card, ...opened } = useLoaderData<typeof loader>();
  return <PartPage {...opened} card={<SupportCard {...card} />} refused={useActionData<typeof action>()} />;
}
