// SPDX-License-Identifier: EUPL-1.2
// A coordinator erases somebody: what the page says before, and the one function that does it.
import { statSync } from "node:fs";
import { keyOf } from "~/audit/record.server";
import { dayOf } from "~/lib/clock";
import { db, read, sql, type Transaction } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { log } from "~/lib/log.server";
import type { Actor } from "~/people/actor";
import type { Hold } from "~/people/hold";
import { isHeld, readHolds } from "~/people/hold.server";
import { dropImports } from "~/people/import/imports.server";
import { keepsWhole, keptPerson } from "~/people/reach.server";
import { eraseRows } from "./eraseRows.server";
import { clearErased, keepErasures } from "./erasures.server";
import { isLastCoordinator } from "./lastCoordinator.server";
import { note } from "./protocol.server";

/** Why somebody cannot be erased now: each has its sentence, which says what to do. */
export type Obstacle = "held" | "self" | "lastCoordinator" | "elsewhere" | "importing";

/** What keeps the person from being erased, the most general first. */
async function obstacle(tx: Transaction, actor: Actor, personId: string, now: Date): Promise<Obstacle | null> {
  const today = dayOf(now);
  if (personId === actor.personId) return "self";
  if (await isHeld(tx, personId, today)) return "held";
  const [row] = await tx.$queryRaw<{ last: number | bigint; elsewhere: number | bigint }[]>(sql`
    WITH RECURSIVE own AS (
      SELECT "id" FROM "OrgUnit" WHERE "id" = ${actor.municipalityId}
      UNION SELECT o."id" FROM "OrgUnit" o JOIN own ON o."parentId" = own."id")
    SELECT CASE WHEN ${isLastCoordinator(sql`p."id"`, today)} THEN 1 ELSE 0 END AS "last",
      (SELECT COUNT(*) FROM "Membership" m WHERE m."personId" = p."id" AND m."orgUnitId" NOT IN (SELECT "id" FROM own))
        AS "elsewhere"
    FROM "Person" p WHERE p."id" = ${personId}`);
  if (Number(row?.last ?? 0) > 0) return "lastCoordinator";
  return Number(row?.elsewhere ?? 0) > 0 ? "elsewhere" : null;
}

export interface Erasing {
  person: { id: string; name: string; worksHere: boolean };
  obstacle: Obstacle | null;
  holds: Hold[];
  completions: number;
  /** Files from the HR system that go too, since the person may be in them. */
  imports: number;
  /** Contacts in whose words the name or the address stands: those are the municipality's and stay. */
  named: { id: string; title: string }[];
}

/** @returns null for who is not the actor's, or where the actor does not keep the whole municipality */
export async function readErasing(actor: Actor, personId: string, now: Date): Promise<Erasing | null> {
  const person = keepsWhole(actor) ? await keptPerson(actor, personId) : null;
  if (!person) return null;
  const today = dayOf(now);
  const { municipalityId } = actor;
  const words = [person.name, ...(person.email ? [person.email] : [])];
  const [why, holds, completions, imports, contacts] = await Promise.all([
    db.$transaction((tx) => obstacle(tx, actor, personId, now)),
    readHolds(actor, now, personId),
    db.completion.count({ where: { enrolment: { personId } } }),
    db.staffImport.count({ where: { municipalityId } }),
    read<{ id: string; title: string; said: string }>(sql`
      SELECT "id", "title", "title" || ' ' || "owner" || ' ' || "backup" || ' ' || "email" || ' ' || "helps" AS "said"
      FROM "Contact" WHERE "municipalityId" = ${municipalityId} AND "withdrawnAt" IS NULL ORDER BY "title"`),
  ]);
  return {
    person: { id: person.id, name: person.name, worksHere: person.employedTo === null || person.employedTo >= today },
    obstacle: why,
    holds: holds ?? [],
    completions,
    imports,
    named: contacts
      .filter(({ said }) => words.some((word) => said.toLowerCase().includes(word.toLowerCase())))
      .map(({ id, title }) => ({ id, title })),
  };
}

export type ErasingProblem = Obstacle | "typedWrong";

/** The same name however it was typed: spaces, capitals, and letters put together of two signs. */
const plain = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("sv");

/** Writing 300 MB anew takes some three seconds, for which whoever writes waits: a larger file has to wait for the night. */
const large = 256 * 1024 * 1024;

/**
 * Erases the person: every row, at once. Then, without anybody waiting, the mark is kept beside the backups and the database
 * file is gone through; the night does what is left of that.
 * @param typed the person's name, to be sure who it is about
 * @param before tells what is to be told before the person's rows go (months and years that are over)
 * @returns what keeps it from being done, or null for who is not the actor's
 */
export async function erasePerson(
  actor: Actor,
  personId: string,
  typed: string,
  now: Date,
  before: () => Promise<void>,
): Promise<{ erased: true } | { problem: ErasingProblem } | null> {
  if (!keepsWhole(actor) || !(await keptPerson(actor, personId))) return null;
  await before();
  const result = await db.$transaction(async (tx) => {
    const person = await keptPerson(actor, personId, tx);
    if (!person) return null;
    const problem = await obstacle(tx, actor, personId, now);
    if (problem) return { problem };
    if (plain(typed) !== plain(person.name)) return { problem: "typedWrong" as const };
    const { municipalityId } = actor;
    if (await dropImports(tx, municipalityId, now)) return { problem: "importing" as const };
    await eraseRows(tx, { personId, by: actor.personId, municipalityId, now });
    const byKey = await keyOf(tx, actor.personId);
    await note(tx, { at: now, municipalityId, kind: "people", days: null, count: 1, by: "coordinator", byKey });
    return { erased: true as const };
  });
  if (result && "erased" in result)
    afterErasure(now).catch((error) => log.error({ error: String(error) }, "the night finishes an erasure"));
  return result;
}

async function afterErasure(now: Date): Promise<void> {
  try {
    await keepErasures();
  } finally {
    const { size } = statSync(environment.databaseUrl.replace(/^file:/, ""));
    if (size <= large) await clearErased(now);
  }
}
