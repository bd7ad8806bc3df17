// SPDX-License-Identifier: EUPL-1.2
// What the audit log has about a person: who has looked at them or changed something of theirs, and what they did
// themselves. Dates, purposes and roles, and no name of who looked: that is what article 15 gives a right to (EU court, case
// C-579/21), and whoever looks as part of their work is protected too, some of them by law.
import type { AuditAction } from "~/audit/record.server";
import { readAside, readInParts } from "~/lib/aside.server";
import { addDays, type Day, dayOf, startOf } from "~/lib/clock";
import { type Sql, sql, sqlJoin } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { actionsAbout } from "./concerns";

/** Who did it: `role` is null for the service itself, and `gone` where nobody can be found behind the key. */
export interface By {
  role: "manager" | "coordinator" | "other" | "gone" | null;
  /** Of a manager: the unit they lead. */
  unit: string | null;
}

export interface LogEntry {
  at: Date;
  action: AuditAction;
  by: By;
}

interface Row {
  at: string;
  action: AuditAction;
  subject: string;
  actorKey: string | null;
}

/** A unit that the person's was in while they worked there: at the first moment and before the last. */
interface Span {
  unit: string;
  from: Date;
  until: Date;
}

const keyOfOne = (actor: Actor): Sql => sql`(SELECT "key" FROM "AuditKey" WHERE "personId" = ${actor.personId})`;

const among = (actions: readonly AuditAction[]): Sql => sql`"action" IN (${sqlJoin([...actions])})`;

/** The units that the person has worked in and all above them, as the tree is today. */
async function spansOf(actor: Actor): Promise<Span[]> {
  const rows = await readAside<{ id: string; fromDay: Day; toDay: Day | null }>(sql`
    WITH RECURSIVE up AS (
      SELECT m."orgUnitId" AS "id", m."fromDay", m."toDay" FROM "Membership" m
      WHERE m."personId" = ${actor.personId} AND m."role" = 'employee'
      UNION
      SELECT o."parentId", up."fromDay", up."toDay" FROM up JOIN "OrgUnit" o ON o."id" = up."id"
      WHERE o."parentId" IS NOT NULL
    ) SELECT "id", "fromDay", "toDay" FROM up`);
  return rows.map(({ id, fromDay, toDay }) => ({
    unit: id,
    from: startOf(fromDay),
    until: startOf(addDays(toDay ?? "9998-12-31", 1)),
  }));
}

/** The entries of one kind of subject, each found by the index of action and subject. */
function about(actor: Actor, spans: readonly Span[]): Sql {
  const where = (concern: Parameters<typeof actionsAbout>[0], subject: Sql) =>
    sql`SELECT "seq" FROM "AuditEntry" WHERE ${among(actionsAbout(concern))} AND ${subject}`;
  const rowsOf = (rows: Sql) => sql`"subject" IN (${rows})`;
  const { personId } = actor;
  const key = keyOfOne(actor);
  const found = [
    where(
      "person",
      sql`("subject" IN (${personId}, ${key}) OR substr("subject", 1, length(${key}) + 1) = ${key} || ' ')`,
    ),
    where("enrolment", rowsOf(sql`SELECT "id" FROM "Enrolment" WHERE "personId" = ${personId}`)),
    where(
      "merit",
      rowsOf(
        sql`SELECT m."id" FROM "Merit" m JOIN "Enrolment" e ON e."id" = m."enrolmentId" WHERE e."personId" = ${personId}`,
      ),
    ),
    where("reviewer", rowsOf(sql`SELECT "id" FROM "CourseReviewer" WHERE "personId" = ${personId}`)),
    where("group", rowsOf(sql`SELECT "groupId" FROM "WorkingGroupMember" WHERE "personId" = ${personId}`)),
    where("import", rowsOf(sql`SELECT "importId" FROM "StaffImportLine" WHERE "personId" = ${personId}`)),
    ...spans.map(({ unit, from, until }) =>
      where("units", sql`' ' || "subject" || ' ' LIKE ${`% ${unit} %`} AND "at" >= ${from} AND "at" < ${until}`),
    ),
  ];
  return sqlJoin(found, " UNION ");
}

const entries = (where: Sql): Sql =>
  sql`SELECT "at", "action", "subject", "actorKey" FROM "AuditEntry" WHERE ${where} ORDER BY "seq" DESC`;

/** By somebody else, about the person. */
async function lookedQuery(actor: Actor): Promise<{ query: Sql; units: string[] }> {
  const spans = await spansOf(actor);
  const others = sql`("actorKey" IS NULL OR "actorKey" NOT IN ${keyOfOne(actor)})`;
  return { query: entries(sql`"seq" IN (${about(actor, spans)}) AND ${others}`), units: spans.map(({ unit }) => unit) };
}

const didQuery = (actor: Actor): Sql => entries(sql`"actorKey" IN ${keyOfOne(actor)}`);

interface Held {
  key: string;
  role: string;
  fromDay: Day;
  toDay: Day | null;
  unitId: string;
  unit: string;
}

/** The role that each entry was made in, with one query for all of them. */
async function withRoles(rows: readonly Row[], units: readonly string[]): Promise<LogEntry[]> {
  const keys = [...new Set(rows.flatMap(({ actorKey }) => actorKey ?? []))];
  const roles =
    keys.length === 0
      ? []
      : await readAside<Held>(sql`
          SELECT k."key", m."role", m."fromDay", m."toDay", o."id" AS "unitId", o."name" AS "unit"
          FROM "AuditKey" k JOIN "Membership" m ON m."personId" = k."personId" JOIN "OrgUnit" o ON o."id" = m."orgUnitId"
          WHERE k."key" IN (${sqlJoin(keys)})`);
  return rows.map(({ at, action, actorKey }) => ({
    at: new Date(at),
    action,
    by: byOf(actorKey, dayOf(new Date(at)), roles, units),
  }));
}

function byOf(key: string | null, day: Day, roles: readonly Held[], units: readonly string[]): By {
  if (key === null) return { role: null, unit: null };
  const theirs = roles.filter((each) => each.key === key);
  if (theirs.length === 0) return { role: "gone", unit: null };
  const then = theirs.filter(({ fromDay, toDay }) => fromDay <= day && (toDay === null || toDay >= day));
  const leads = then.find(({ role, unitId }) => role === "manager" && units.includes(unitId));
  if (leads) return { role: "manager", unit: leads.unit };
  return { role: then.some(({ role }) => role === "coordinator") ? "coordinator" : "other", unit: null };
}

/** The latest entries by others, the newest first. */
export async function readLooked(actor: Actor, most: number): Promise<LogEntry[]> {
  const { query, units } = await lookedQuery(actor);
  return withRoles(await readAside<Row>(sql`${query} LIMIT ${most}`), units);
}

/** All of them, some at a time. */
export async function* readAllLooked(actor: Actor): AsyncGenerator<LogEntry[]> {
  const { query, units } = await lookedQuery(actor);
  for await (const rows of readInParts<Row>(query)) yield await withRoles(rows, units);
}

const own = (rows: readonly Row[]): Pick<LogEntry, "at" | "action">[] =>
  rows.map(({ at, action }) => ({ at: new Date(at), action }));

/** What the person did, the newest first. */
export const readDid = async (actor: Actor, most: number) =>
  own(await readAside<Row>(sql`${didQuery(actor)} LIMIT ${most}`));

export async function* readAllDid(actor: Actor): AsyncGenerator<Pick<LogEntry, "at" | "action">[]> {
  for await (const rows of readInParts<Row>(didQuery(actor))) yield own(rows);
}
