// SPDX-License-Identifier: EUPL-1.2
// People who sign in with a name and a password here.
import type { Weakness } from "~/auth/strength.server";
import { dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";

export const password = "en mening som jag minns";

/** Chooses a password by the secret of a link. @returns the cookie, the weakness, or null for a link that no longer works */
export async function chooseByLink(
  secret: string,
  chosen: string,
  token: string | null,
  now: Date,
): Promise<string | Weakness | null> {
  const { idOfLink } = await import("~/auth/oneTime.server");
  const { chooseByWayIn } = await import("~/privacy/newWayIn.server");
  const came = await chooseByWayIn(idOfLink(secret), { password: chosen, again: chosen }, token, now);
  return came && ("cookie" in came ? came.cookie : came.weak);
}

/** Somebody of LSS with a user name, which is their id too. */
export async function person(login: string, now: Date, given: { name?: string; email?: string } = {}): Promise<string> {
  const fromDay = dayOf(now);
  await db.person.create({ data: { id: login, name: login, login, employedFrom: fromDay, ...given } });
  await db.membership.create({ data: { id: login, personId: login, orgUnitId: "lss", role: "employee", fromDay } });
  return login;
}

/** The same with this password. */
export async function account(
  login: string,
  now: Date,
  given: { name?: string; email?: string } = {},
): Promise<string> {
  const { makeLink } = await import("~/auth/oneTime.server");
  await person(login, now, given);
  await chooseByLink(await makeLink(login, now), password, null, now);
  return login;
}
