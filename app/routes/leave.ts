import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { isOwnNavigation } from "~/auth/leave";
import { leaveSession } from "~/auth/session.server";
import { seeOther } from "~/lib/http.server";
import { defaultNeutralSite } from "~/settings/municipality";

export const handle = { door: "open" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const leaving = context.isVisit && isOwnNavigation(request.headers);
  const headers = leaving ? { "Set-Cookie": await leaveSession(context.token) } : undefined;
  return seeOther(context.who?.municipality.neutralSite ?? defaultNeutralSite, headers);
}
