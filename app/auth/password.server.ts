// SPDX-License-Identifier: EUPL-1.2
// Passwords of local accounts. It never tells whether an account exists: not by words, not by time.
import { record } from "~/audit/record.server";
import { db, type Transaction } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { worksToday } from "~/people/works.server";
import type { Municipality } from "~/settings/municipality";
import { hashOf, isHashOf, isOutdated } from "./hashing.server";
import { type LetIn, letIn } from "./letIn.server";
import type { OneTime } from "./oneTime";
import { addressHashOf, readOneTime, takeOneTime } from "./oneTime.server";
import { type Weakness, weaknessOf } from "./strength.server";
import { mayTry, wasRight } from "./throttle.server";

const decoy = hashOf(randomId());

export type SignIn = ({ ok: true } & LetIn) | { ok: false; reason: "wrong" | "wait" | "closed" | "off" };

/**
 * Signs in by name and password.
 * @param address where the request comes from, for throttling only
 * @throws 503 when too many do at once
 */
export async function signIn(
  given: { login: string; password: string },
  address: string,
  previousToken: string | null,
  now: Date,
): Promise<SignIn> {
  if (!environment.localAccounts) return { ok: false, reason: "off" };
  const login = given.login.trim().toLowerCase();
  if (!(await mayTry(login, address))) return { ok: false, reason: "wait" };
  const person = await db.person.findUnique({ where: { login }, select: { id: true, password: true } });
  const right = await isHashOf(person?.password?.hash ?? (await decoy), given.password);
  if (!person?.password || !right) return { ok: false, reason: "wrong" };
  await wasRight(login, address);
  if (!(await worksToday(person.id, now))) return { ok: false, reason: "closed" };
  await hashAnew(person.id, person.password.hash, given.password);
  return { ok: true, ...(await db.$transaction((tx) => letIn(tx, person.id, previousToken, now))) };
}

/** With what holds now, where it was reckoned with less. A password that is changed meanwhile stays the new one. */
async function hashAnew(personId: string, old: string, password: string): Promise<void> {
  if (!isOutdated(old)) return;
  await db.password.updateMany({ where: { personId, hash: old }, data: { hash: await hashOf(password) } });
}

/** A password as it is chosen: written twice. */
export interface Chosen {
  password: string;
  again: string;
}

/** What of the person a guesser knows too. */
const ownWords = async ({ name, login, email, personId }: Pick<OneTime, "name" | "login" | "email" | "personId">) => {
  const units = await db.orgUnit.findMany({
    where: { memberships: { some: { personId } } },
    select: { name: true, parent: { select: { name: true, parent: { select: { name: true } } } } },
  });
  const places = units.flatMap((unit) => [unit.name, unit.parent?.name, unit.parent?.parent?.name]);
  return [name, login, email, ...places].filter((word) => typeof word === "string");
};

/** The person has a new password: all their other sessions end. */
async function setPassword(
  tx: Transaction,
  { personId, email }: { personId: string; email: string | null },
  hash: string,
  now: Date,
  keptSession: string | null = null,
): Promise<void> {
  const password = { hash, setAt: now, addressHash: addressHashOf(email) };
  await tx.password.upsert({ where: { personId }, create: { personId, ...password }, update: password });
  await tx.session.updateMany({
    where: { personId, endedAt: null, NOT: { id: keptSession ?? "" } },
    data: { endedAt: now },
  });
  await record(tx, personId, "password.set", "", now);
}

/**
 * Uses a one-time way in: sets the password, ends the person's other sessions, lets them in.
 * @param forget deletes what the person has answered, when the way in is somebody else's doing
 * @returns null when it no longer works
 */
export async function choosePassword(
  oneTimeId: string,
  { password, again }: Chosen,
  forget: (tx: Transaction, oneTime: OneTime, now: Date) => Promise<void>,
  previousToken: string | null,
  now: Date,
): Promise<LetIn | { weak: Weakness } | null> {
  const shown = await readOneTime(oneTimeId, now);
  if (!shown) return null;
  const weak = await weaknessOf(password, again, await ownWords(shown));
  if (weak) return { weak };
  const hash = await hashOf(password);
  return db.$transaction(async (tx) => {
    const oneTime = await readOneTime(oneTimeId, now, tx);
    if (!oneTime || !(await takeOneTime(tx, oneTime, now))) return null;
    if (oneTime.byAnother) await forget(tx, oneTime, now);
    await setPassword(tx, oneTime, hash, now);
    return letIn(tx, oneTime.personId, previousToken, now);
  });
}

export type Changing = Weakness | "wrong" | "wait" | "none" | "changed";

/** Whether the password is the actor's own, counted as a try to sign in. `none`: there is no password. */
export async function isOwnPassword(
  actor: Actor,
  password: string,
  address: string,
): Promise<"right" | "wrong" | "wait" | "none"> {
  const { login, password: kept } = await db.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { login: true, password: { select: { hash: true } } },
  });
  if (!login || !kept) return "none";
  if (!(await mayTry(login, address))) return "wait";
  if (!(await isHashOf(kept.hash, password))) return "wrong";
  await wasRight(login, address);
  return "right";
}

/** Changes the actor's own password, and ends all their sessions but this one. */
export async function changePassword(
  { actor, sessionId, municipality }: { actor: Actor; sessionId: string; municipality: Municipality },
  given: Chosen & { present: string },
  address: string,
  now: Date,
): Promise<Changing> {
  const own = await isOwnPassword(actor, given.present, address);
  if (own !== "right") return own;
  const { personId, name } = actor;
  const { login, email } = await db.person.findUniqueOrThrow({ where: { id: personId } });
  const about = [...(await ownWords({ personId, name, login, email })), municipality.name];
  const weak = await weaknessOf(given.password, given.again, about);
  if (weak) return weak;
  const hash = await hashOf(given.password);
  await db.$transaction((tx) => setPassword(tx, { personId, email }, hash, now, sessionId));
  return "changed";
}

/** How the actor signs in here: the name, and since when the password holds; null where there is none. */
export async function readAccount({ personId }: Actor): Promise<{ login: string | null; since: Date | null }> {
  const row = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { login: true, password: { select: { setAt: true } } },
  });
  return { login: row.login, since: row.password?.setAt ?? null };
}
