import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { forgetForm, goneOnPurpose } from "~/auth/kept.server";
import { isOwnNavigation } from "~/auth/leave";
import { leaveSession } from "~/auth/session.server";
import { seeOther } from "~/lib/http.server";
import { defaultNeutralSite } from "~/settings/municipality";

export const handle: RouteHandle = { door: "open" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const leaving = context.isVisit && isOwnNavigation(request.headers);
  const headers = new Headers();
  if (leaving)
    for (const cookie of [await leaveSession(context.token), forgetForm, goneOnPurpose])
      headers.append("Set-Cookie", cookie);
  return seeOther(context.who?.municipality.neutralSite ?? defaultNeutralSite, headers);
}
