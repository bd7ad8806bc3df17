// Passwords of local accounts. It never tells whether an account exists: not by words, not by time.
import { hash, verify } from "@node-rs/argon2";
import { record } from "~/audit/record.server";
import { wholeRows } from "~/lib/aging.server";
import { db, sql } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { randomId, sha256 } from "~/lib/hash";
import { worksToday } from "~/people/works.server";
import { openSession } from "./session.server";
import { mayTry, wasRight } from "./throttle.server";

/** OWASP's minimum for argon2id (19 MiB, two passes); about 20 ms here. The parameters stand in each hash. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const decoy = hash(randomId(), parameters);

export type SignIn = { ok: true; cookie: string } | { ok: false; reason: "wrong" | "wait" | "closed" | "off" };

/**
 * Signs in by name and password.
 * @param address where the request comes from, for throttling only
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
  const right = await verify(person?.password?.hash ?? (await decoy), given.password);
  if (!person?.password || !right) return { ok: false, reason: "wrong" };
  await wasRight(login, address);
  if (!(await worksToday(person.id, now))) return { ok: false, reason: "closed" };
  return { ok: true, cookie: await db.$transaction((tx) => openSession(tx, person.id, previousToken, now)) };
}

/**
 * Why a password cannot be chosen, as the form words it; null for a good one.
 * @param again the same, written once more: whoever mistypes a password they cannot see has locked themselves out
 */
export function weakness(password: string, again: string): "short" | "long" | "different" | null {
  if (password.length < 12) return "short";
  if (password.length > 200) return "long";
  return password === again ? null : "different";
}

/** How long a one-time link works. */
const linkLifetime = 48 * 60 * 60 * 1000;

/**
 * Makes a one-time link's secret for a person. Only its hash is kept. An earlier link ends: it may have gone astray,
 * which is why there is a new one.
 */
export async function makeLink(personId: string, now: Date): Promise<string> {
  const secret = randomId() + randomId();
  const expiresAt = new Date(now.getTime() + linkLifetime);
  await db.$transaction(async (tx) => {
    await tx.signInLink.updateMany({ where: { personId, expiresAt: { gt: now } }, data: { expiresAt: now } });
    await tx.signInLink.create({ data: { id: sha256(secret), personId, createdAt: now, expiresAt } });
  });
  return secret;
}

/** The person a link is for while it can be used, else null. */
export async function personOfLink(
  secret: string,
  now: Date,
): Promise<{ id: string; name: string; login: string | null } | null> {
  if (!environment.localAccounts) return null;
  const link = await db.signInLink.findFirst({
    where: { id: sha256(secret), usedAt: null, expiresAt: { gt: now } },
    select: { person: { select: { id: true, name: true, login: true } } },
  });
  return link?.person ?? null;
}

/** Links that ran out, used or not. */
export const oldLinks = wholeRows(
  sql`"SignInLink"`,
  (than, whose) => sql`
    SELECT "id", "expiresAt" AS "since" FROM "SignInLink"
    WHERE "expiresAt" < ${than} AND ${whose.person(sql`"personId"`)}`,
);

/** Uses a link: sets the password, ends the person's other sessions, signs in. Null when the link no longer works. */
export async function choosePassword(
  secret: string,
  password: string,
  previousToken: string | null,
  now: Date,
): Promise<string | null> {
  if (!(await personOfLink(secret, now))) return null;
  const hashed = await hash(password, parameters);
  return db.$transaction(async (tx) => {
    const used = await tx.signInLink.updateMany({
      where: { id: sha256(secret), usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (used.count !== 1) return null;
    const { personId } = await tx.signInLink.findUniqueOrThrow({ where: { id: sha256(secret) } });
    // No other link to the same account outlives this one.
    await tx.signInLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now } });
    await tx.password.upsert({
      where: { personId },
      create: { personId, hash: hashed, setAt: now },
      update: { hash: hashed, setAt: now },
    });
    await tx.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: now } });
    await record(tx, personId, "password.set", "", now);
    return openSession(tx, personId, previousToken, now);
  });
}
