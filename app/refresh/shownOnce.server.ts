// SPDX-License-Identifier: EUPL-1.2
// An address that is shown once: it goes from the form to the page it leads to in a cookie that only that page gets, and that
// the page takes away.
import { cookieIn, secure } from "~/auth/session.server";
import { environment } from "~/lib/environment.server";

const attributes = `Path=/refresh/calendar; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;

export const addressOnce = (secret: string) => `calendar=${secret}; ${attributes}; Max-Age=120`;

export const forgetAddress = `calendar=; ${attributes}; Max-Age=0`;

/** The address that has just been made, or null. */
export function shownOnce({ headers }: Request): string | null {
  const secret = cookieIn(headers.get("Cookie"), "calendar");
  const origin = environment.origin ?? `http://${headers.get("Host") ?? "localhost"}`;
  return secret && `${origin.replace(/\/$/, "")}/calendar/${secret}.ics`;
}
