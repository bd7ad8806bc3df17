// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { CalendarPage } from "~/refresh/CalendarPage";
import { makeFeed, newSecret, readFeedSince } from "~/refresh/feed.server";
import { addressOnce, forgetAddress, shownOnce } from "~/refresh/shownOnce.server";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.refresh.calendar.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = enter(context);
  const made = context.isVisit ? shownOnce(request) : null;
  const page = { made, since: await readFeedSince(actor), secret: newSecret() };
  return data(page, made ? { headers: { "Set-Cookie": forgetAddress } } : undefined);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  const { secret } = await readFields(request, { secret: z.string().max(100) });
  const made = await makeFeed(actor, secret, context.now);
  return made === "made"
    ? seeOther("/refresh/calendar", { "Set-Cookie": addressOnce(secret) })
    : data({ refused: made ?? ("wrong" as const) }, { status: 422 });
}

export default function Calendar() {
  return <CalendarPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
