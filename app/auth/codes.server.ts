// SPDX-License-Identifier: EUPL-1.2
// One-time codes on paper, for people without mailbox or AD account: made by who leads or coordinates them, for one or for
// several at once. A code is reckoned from the form that asks for it, so that the form sent twice makes the same codes; no
// code is stored.
import { createHmac } from "node:crypto";
import { keyOf, record } from "~/audit/record.server";
import { dayOf } from "~/lib/clock";
import { db, type Transaction } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { sha256 } from "~/lib/hash";
import { readableCode, typedCode } from "~/lib/readableCode";
import type { Actor } from "~/people/actor";
import { newLogin } from "~/people/login.server";
import { type LetInPerson, readLetIn } from "~/people/waysIn.server";
import { worksToday } from "~/people/works.server";
import { makeOneTime, readOneTime } from "./oneTime.server";
import { mayTry, wasRight } from "./throttle.server";

/** Four groups of four signs: 78 bits. */
const groups = 4;

/** One person's sheet of paper. */
export interface CodeSheet {
  personId: string;
  name: string;
  login: string;
  code: string;
  expiresAt: Date;
  /** When it was sent before: the code has been used since, has run out, or there is a newer one. */
  isOver: boolean;
}

const codeFor = (formId: string, personId: string): string =>
  readableCode(groups, (round) =>
    createHmac("sha256", `codes ${environment.secret}`).update(`${formId} ${personId} ${round}`).digest(),
  );

const idOf = (code: string) => sha256(`code ${typedCode(code)}`);

/**
 * Makes a code for each of those of these people whom the actor may give one, and a user name where there is none. The code
 * that somebody had before ends.
 * @param formId of the form, unguessable, as its page made it
 * @returns null where there is none of them
 */
export async function makeCodes(
  actor: Actor,
  formId: string,
  personIds: readonly string[],
  now: Date,
): Promise<CodeSheet[] | null> {
  const people = await readLetIn(actor, personIds, dayOf(now));
  if (people.length === 0 || !/^[\w-]{22}$/.test(formId)) return null;
  return db.$transaction(async (tx) => {
    const byKey = await keyOf(tx, actor.personId);
    const sheets: CodeSheet[] = [];
    for (const person of people) sheets.push(await makeCode(tx, actor, byKey, formId, person, now));
    return sheets;
  });
}

async function makeCode(
  tx: Transaction,
  actor: Actor,
  byKey: string,
  formId: string,
  person: LetInPerson,
  now: Date,
): Promise<CodeSheet> {
  const code = codeFor(formId, person.id);
  const id = idOf(code);
  const login = await loginOf(tx, person);
  const sheet = { personId: person.id, name: person.name, login, code };
  const known = await tx.signInLink.findUnique({ where: { id } });
  if (known) return { ...sheet, expiresAt: known.expiresAt, isOver: known.usedAt !== null || known.expiresAt <= now };
  const expiresAt = await makeOneTime(tx, person.id, { id, kind: "code", byKey }, now);
  await record(tx, actor.personId, "code.made", person.id, now);
  return { ...sheet, expiresAt, isOver: false };
}

/** What the person signs in with; made where there is nothing yet. */
async function loginOf(tx: Transaction, { id, name, isProtected }: LetInPerson): Promise<string> {
  const { login: known } = await tx.person.findUniqueOrThrow({ where: { id }, select: { login: true } });
  if (known) return known;
  return newLogin(tx, { id, name }, Number(isProtected) === 1);
}

/**
 * The way in that a user name and a code on paper open, by its id. Counted as a try to sign in; a code that is used, run out,
 * replaced, somebody else's or none is the same wrong one.
 */
export async function checkCode(
  given: { login: string; code: string },
  address: string,
  now: Date,
): Promise<{ id: string } | "wrong" | "wait" | "closed"> {
  const login = given.login.trim().toLowerCase();
  if (!(await mayTry(login, address))) return "wait";
  const oneTime = await readOneTime(idOf(given.code), now);
  if (oneTime?.kind !== "code" || oneTime.login !== login) return "wrong";
  await wasRight(login, address);
  return (await worksToday(oneTime.personId, now)) ? { id: oneTime.id } : "closed";
}
