// SPDX-License-Identifier: EUPL-1.2
// The second factor of who has a password here: set up, shown at sign-in, turned off. What stands in for it once, when the
// phone is gone, are recovery codes.
import { record } from "~/audit/record.server";
import { dayOf } from "~/lib/clock";
import { db, sql, type Transaction } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { sha256 } from "~/lib/hash";
import { log } from "~/lib/log.server";
import { readableCode, typedCode } from "~/lib/readableCode";
import type { Actor } from "~/people/actor";
import { readLetIn } from "~/people/waysIn.server";
import { isOwnPassword } from "./password.server";
import { sealer } from "./seal.server";
import { openSession } from "./session.server";
import { mayTrySecond, secondWasRight } from "./throttle.server";
import { isSecret, stepOf } from "./totp";

/** Only where a key is set for it: a key that is lost would shut everybody out, so it is nobody's by default. */
const seal = environment.secondFactorKey === null ? null : sealer("second factor", environment.secondFactorKey);
const mark = "sealed:";

const stored = (secret: string) => (seal ? mark + seal.seal(secret) : secret);

/** Null where the key that it was sealed with is gone: then recovery codes are left, and a coordinator. */
function readSecret(kept: string): string | null {
  if (!kept.startsWith(mark)) return kept;
  const secret = seal?.open(kept.slice(mark.length)) ?? null;
  if (secret === null) log.error("a second factor cannot be read: SECOND_FACTOR_KEY is not the one it was sealed with");
  return secret;
}

const howMany = 10;

/** 78 bits each, so that their hashes need no more than SHA-256. */
async function makeRecoveryCodes(tx: Transaction, personId: string, now: Date): Promise<string[]> {
  const codes = Array.from({ length: howMany }, () => readableCode(4));
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ id: idOf(code), personId })) });
  await record(tx, personId, "recoveryCodes.made", "", now);
  return codes;
}

const idOf = (code: string) => sha256(`recovery ${typedCode(code)}`);

/** Since when the actor has a second factor, and how many recovery codes are left; null where there is none. */
export async function readSecondFactor({ personId }: Pick<Actor, "personId">) {
  const factor = await db.secondFactor.findUnique({ where: { personId }, select: { since: true } });
  if (!factor) return null;
  return { since: factor.since, codesLeft: await db.recoveryCode.count({ where: { personId, usedAt: null } }) };
}

/**
 * Turns the second factor on, when the code shows that the app has the secret.
 * @returns the recovery codes, to be shown once; `there` where it was on already
 */
export async function setUpSecondFactor(
  { personId }: Actor,
  { secret, code }: { secret: string; code: string },
  now: Date,
): Promise<{ codes: string[] } | "wrong" | "there" | null> {
  if (!isSecret(secret)) return null;
  const step = stepOf(secret, code, now);
  return db.$transaction(async (tx) => {
    if (!(await tx.password.findUnique({ where: { personId }, select: { personId: true } }))) return null;
    if (await tx.secondFactor.findUnique({ where: { personId }, select: { personId: true } })) return "there";
    if (step === null) return "wrong";
    await tx.secondFactor.create({ data: { personId, secret: stored(secret), since: now, lastStep: step } });
    await record(tx, personId, "secondFactor.on", "", now);
    return { codes: await makeRecoveryCodes(tx, personId, now) };
  });
}

/** New recovery codes; those before no longer work. Asks the password. */
export async function renewRecoveryCodes(
  actor: Actor,
  password: string,
  address: string,
  now: Date,
): Promise<{ codes: string[] } | "wrong" | "wait" | null> {
  if (!(await readSecondFactor(actor))) return null;
  const own = await isOwnPassword(actor, password, address);
  if (own === "none") return null;
  if (own !== "right") return own;
  return { codes: await db.$transaction((tx) => makeRecoveryCodes(tx, actor.personId, now)) };
}

/** Turns the actor's own second factor off. Asks the password. */
export async function endSecondFactor(
  actor: Actor,
  password: string,
  address: string,
  now: Date,
): Promise<"ended" | "wrong" | "wait" | null> {
  const own = await isOwnPassword(actor, password, address);
  if (own === "none") return null;
  if (own !== "right") return own;
  await db.$transaction((tx) => takeAway(tx, actor.personId, actor.personId, "secondFactor.off", now));
  return "ended";
}

async function takeAway(
  tx: Transaction,
  personId: string,
  byPersonId: string,
  action: "secondFactor.off" | "secondFactor.reset",
  now: Date,
): Promise<void> {
  const { count } = await tx.secondFactor.deleteMany({ where: { personId } });
  if (count === 0) return;
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await record(tx, byPersonId, action, action === "secondFactor.reset" ? personId : "", now);
}

/** Whom the actor may help as a coordinator: never oneself, and nobody who may do more. */
async function helped(actor: Actor, personId: string, now: Date) {
  const asCoordinator = { ...actor, roles: actor.roles.filter(({ role }) => role === "coordinator") };
  return (await readLetIn(asCoordinator, [personId], dayOf(now)))[0] ?? null;
}

/** Since when somebody of the actor's has a second factor, `since` null for who has none. Null for who is not theirs. */
export async function readOthersSecondFactor(actor: Actor, personId: string, now: Date) {
  const person = await helped(actor, personId, now);
  const factor = person && (await readSecondFactor({ personId }));
  return person && { id: person.id, name: person.name, since: factor?.since ?? null };
}

/** Takes it away for somebody who has lost phone and recovery codes: the password alone lets them in again. */
export async function resetSecondFactor(actor: Actor, personId: string, now: Date): Promise<{ id: string } | null> {
  if (!(await helped(actor, personId, now))) return null;
  await db.$transaction((tx) => takeAway(tx, personId, actor.personId, "secondFactor.reset", now));
  return { id: personId };
}

/**
 * Shows the second factor of who has given the password: six digits from the phone, or a recovery code. Each is taken once.
 * @returns the Set-Cookie header of the session
 */
export async function passSecondFactor(
  personId: string,
  typed: string,
  previousToken: string | null,
  now: Date,
): Promise<{ cookie: string } | "wrong" | "wait"> {
  if (!(await mayTrySecond(personId))) return "wait";
  const factor = await db.secondFactor.findUnique({ where: { personId }, select: { secret: true } });
  const secret = factor && readSecret(factor.secret);
  const step = secret ? stepOf(secret, typed, now) : null;
  const cookie = await db.$transaction(async (tx) => {
    const taken = step === null ? await takeRecoveryCode(tx, personId, typed, now) : await takeStep(tx, personId, step);
    return taken ? openSession(tx, personId, previousToken, now) : null;
  });
  if (cookie === null) return "wrong";
  await secondWasRight(personId);
  return { cookie };
}

/** A code that somebody has looked over a shoulder at is no code any longer, nor is one from before it. */
async function takeStep(tx: Transaction, personId: string, step: number): Promise<boolean> {
  const taken = await tx.$executeRaw(sql`
    UPDATE "SecondFactor" SET "lastStep" = ${step} WHERE "personId" = ${personId} AND "lastStep" < ${step}`);
  return taken === 1;
}

async function takeRecoveryCode(tx: Transaction, personId: string, typed: string, now: Date): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { id: idOf(typed), personId, usedAt: null },
    data: { usedAt: now },
  });
  if (count === 1) await record(tx, personId, "recoveryCode.used", "", now);
  return count === 1;
}
