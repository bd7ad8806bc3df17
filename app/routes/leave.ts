// SPDX-License-Identifier: EUPL-1.2
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { cookiesOfGoing } from "~/auth/kept.server";
import { isOwnNavigation } from "~/auth/leave";
import { leaveSession } from "~/auth/session.server";
import { seeOther } from "~/lib/http.server";
import { defaultNeutralSite } from "~/settings/municipality";

export const handle: RouteHandle = { door: "open" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const leaving = context.isVisit && isOwnNavigation(request.headers);
  const headers = leaving ? cookiesOfGoing(await leaveSession(context.token)) : undefined;
  return seeOther(context.who?.municipality.neutralSite ?? defaultNeutralSite, headers);
}
