// SPDX-License-Identifier: EUPL-1.2
// Whether several people use a device: said when one signs in there, kept by its browser for a year, and read at the first
// request of each session. So it holds for whichever way one signs in.
import { cookieAttributes, cookieIn } from "./session.server";

export const isSharedDevice = (cookies: string | null | undefined): boolean => cookieIn(cookies, "shared") === "yes";

/**
 * The cookies of somebody who has just signed in.
 * @param session the header that hands over the session
 * @param said what the form says of the device: a box that is not ticked says nothing
 */
export function cookiesOfSigningIn(session: string, said: string | undefined, cookies: string | null): Headers {
  const headers = new Headers({ "Set-Cookie": session });
  const isShared = said === "yes";
  if (isShared !== isSharedDevice(cookies))
    headers.append(
      "Set-Cookie",
      `shared=${isShared ? "yes" : ""}; ${cookieAttributes}; Max-Age=${isShared ? 31_536_000 : 0}`,
    );
  return headers;
}
