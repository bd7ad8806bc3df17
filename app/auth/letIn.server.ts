// SPDX-License-Identifier: EUPL-1.2
// What comes after a right password: a session, or the second factor first. Half-way in, nobody is signed in: the browser has
// a sealed note of who gave the password, which opens nothing by itself.
import { z } from "zod";
import { db, type Transaction } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { sealer } from "./seal.server";
import { attributesAt, cookieIn, openSession } from "./session.server";

const seal = sealer("half-way in", environment.secret);
const seconds = 600;
const shape = z.object({ personId: z.string(), setAt: z.number(), until: z.number() });
const attributes = attributesAt("/login");

export const forgetHalfWay = `halfway=; ${attributes}; Max-Age=0`;

/** A Set-Cookie header, and whether the second factor is still to be shown. */
export interface LetIn {
  cookie: string;
  isHalfWay: boolean;
}

export async function letIn(
  tx: Transaction,
  personId: string,
  previousToken: string | null,
  now: Date,
): Promise<LetIn> {
  const factor = await tx.secondFactor.findUnique({ where: { personId }, select: { personId: true } });
  if (!factor) return { cookie: await openSession(tx, personId, previousToken, now), isHalfWay: false };
  const { setAt } = await tx.password.findUniqueOrThrow({ where: { personId }, select: { setAt: true } });
  const note = { personId, setAt: setAt.getTime(), until: now.getTime() + seconds * 1000 };
  return { cookie: `halfway=${seal.seal(JSON.stringify(note))}; ${attributes}; Max-Age=${seconds}`, isHalfWay: true };
}

/** Who has given the password in this browser; null after ten minutes, and when the password has been changed since. */
export async function whoIsHalfWay(cookies: string | null, now: Date): Promise<string | null> {
  const text = seal.open(cookieIn(cookies, "halfway") ?? "");
  if (text === null) return null;
  const { personId, setAt, until } = shape.parse(JSON.parse(text));
  if (until < now.getTime()) return null;
  const password = await db.password.findUnique({ where: { personId }, select: { setAt: true } });
  return password?.setAt.getTime() === setAt ? personId : null;
}

/** Where to go then: on, or to the second factor and then on. */
export const onwardTo = ({ isHalfWay }: LetIn, to: string): string =>
  isHalfWay ? `/login/second-factor?to=${encodeURIComponent(to)}` : to;
