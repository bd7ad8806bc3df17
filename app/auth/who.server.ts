// SPDX-License-Identifier: EUPL-1.2
// Who is there: the session behind a cookie, as an actor with today's roles. It never says what they may do.

import { dayOf } from "~/lib/clock";
import { read, type Sql, sql, sqlEmpty } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { sha256 } from "~/lib/hash";
import type { Actor, Role } from "~/people/actor";
import { isEmployed, roleHolds } from "~/people/works.server";
import type { Municipality } from "~/settings/municipality";
import { sessionHolds } from "./session.server";

export interface Who {
  sessionId: string;
  actor: Actor;
  municipality: Municipality;
  /** Whether somebody else made the person a new way in, and they have not yet read what that deleted. */
  wasReset: boolean;
  /** Whether the person would be a coordinator with the second factor that is demanded for it. */
  lacksSecondFactor: boolean;
}

/** Somebody who is there, and what their session knows of itself. */
export interface There extends Who {
  session: {
    /** When it was last written that it is used; null where it never was. */
    usedAt: Date | null;
    /** What it was for when it got its id (`app/auth/power.ts`); null before its first request. */
    power: string | null;
  };
}

interface Row {
  wasReset: number | bigint;
  /** 1 for a password without a second factor. */
  passwordAlone: number | bigint;
  personId: string;
  personName: string;
  role: Role;
  roleUnit: string;
  municipalityId: string;
  name: string;
  term: string;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  neutralSite: string;
  usedAt: Date | null;
  power: string | null;
}

/**
 * One query: session, person, roles that hold today and the municipality at the root of their unit. Null for no
 * cookie, a session that holds no longer, a person whose employment has ended, or one without a role in any unit.
 */
export async function whoIsThere(token: string | null, now: Date): Promise<There | null> {
  if (!token) return null;
  const sessionId = sha256(token);
  const rows = await readRows(
    sql`"Session" s JOIN "Person" p ON p."id" = s."personId"`,
    sql`s."id" = ${sessionId} AND ${sessionHolds(now)}`,
    now,
    sql`, s."usedAt", s."power"`,
  );
  const [first] = rows;
  return first ? { sessionId, session: { usedAt: first.usedAt, power: first.power }, ...whoIn(first, rows) } : null;
}

/** The same of a person who is not there themselves, as when their calendar asks. */
export async function whoIs(personId: string, now: Date): Promise<Omit<Who, "sessionId"> | null> {
  const rows = await readRows(sql`"Person" p`, sql`p."id" = ${personId}`, now, sqlEmpty);
  return rows[0] ? whoIn(rows[0], rows) : null;
}

/**
 * @param from what joins the person as `p`
 * @param more columns
 */
function readRows(from: Sql, where: Sql, now: Date, more: Sql): Promise<Row[]> {
  const today = dayOf(now);
  return read<Row>(sql`
    WITH RECURSIVE mine AS (
      SELECT p."id" AS "personId", p."name" AS "personName", m."role", m."orgUnitId" AS "roleUnit"${more}
      FROM ${from}
      JOIN "Membership" m ON m."personId" = p."id" AND ${roleHolds(today)}
      WHERE ${where} AND ${isEmployed(today)}
    ), up AS (
      SELECT o."id", o."parentId", mine."roleUnit" AS "from" FROM "OrgUnit" o JOIN mine ON mine."roleUnit" = o."id"
      UNION
      SELECT o."id", o."parentId", up."from" FROM "OrgUnit" o JOIN up ON o."id" = up."parentId"
    )
    SELECT mine.*, ms."orgUnitId" AS "municipalityId", ms."name", ms."term", ms."contactName", ms."contactPhone",
      ms."contactEmail", ms."neutralSite", CASE WHEN EXISTS (
        SELECT 1 FROM "AccountReset" r WHERE r."personId" = mine."personId" AND r."seenAt" IS NULL) THEN 1 ELSE 0 END
        AS "wasReset", CASE WHEN EXISTS (SELECT 1 FROM "Password" w WHERE w."personId" = mine."personId") AND NOT EXISTS (
        SELECT 1 FROM "SecondFactor" f WHERE f."personId" = mine."personId") THEN 1 ELSE 0 END AS "passwordAlone"
    FROM mine
    JOIN up ON up."from" = mine."roleUnit" AND up."parentId" IS NULL
    JOIN "MunicipalitySettings" ms ON ms."orgUnitId" = up."id"
    ORDER BY ms."orgUnitId"`);
}

function whoIn(first: Row, rows: Row[]): Omit<Who, "sessionId"> {
  const mayNot = environment.secondFactorDemanded && Number(first.passwordAlone) === 1;
  return {
    actor: {
      personId: first.personId,
      name: first.personName,
      // A person in two municipalities of one installation acts in one of them at a time.
      roles: rows
        .filter((row) => row.municipalityId === first.municipalityId && !(mayNot && row.role === "coordinator"))
        .map((row) => ({ role: row.role, orgUnitId: row.roleUnit })),
      municipalityId: first.municipalityId,
    },
    municipality: {
      id: first.municipalityId,
      name: first.name,
      term: first.term,
      contact: { name: first.contactName, phone: first.contactPhone, email: first.contactEmail },
      neutralSite: first.neutralSite,
    },
    wasReset: Number(first.wasReset) === 1,
    lacksSecondFactor: mayNot && rows.some(({ role }) => role === "coordinator"),
  };
}
