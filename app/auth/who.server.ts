// Who is there: the session behind a cookie, as an actor with today's roles. It never says what they may do.

import { dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import { sha256 } from "~/lib/hash";
import type { Actor, Role } from "~/people/actor";
import { isEmployed, roleHolds } from "~/people/works.server";
import type { Municipality } from "~/settings/municipality";

export interface Who {
  sessionId: string;
  actor: Actor;
  municipality: Municipality;
}

interface Row {
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
}

/**
 * One query: session, person, roles that hold today and the municipality at the root of their unit. Null for no
 * cookie, an ended or expired session, a person whose employment has ended, or one without a role in any unit.
 */
export async function whoIsThere(token: string | null, now: Date): Promise<Who | null> {
  if (!token) return null;
  const sessionId = sha256(token);
  const today = dayOf(now);
  const rows = await read<Row>(sql`
    WITH RECURSIVE mine AS (
      SELECT p."id" AS "personId", p."name" AS "personName", m."role", m."orgUnitId"
      FROM "Session" s
      JOIN "Person" p ON p."id" = s."personId" AND ${isEmployed(today)}
      JOIN "Membership" m ON m."personId" = p."id" AND ${roleHolds(today)}
      WHERE s."id" = ${sessionId} AND s."endedAt" IS NULL AND s."expiresAt" > ${now}
    ), up AS (
      SELECT o."id", o."parentId", mine."orgUnitId" AS "from" FROM "OrgUnit" o JOIN mine ON mine."orgUnitId" = o."id"
      UNION
      SELECT o."id", o."parentId", up."from" FROM "OrgUnit" o JOIN up ON o."id" = up."parentId"
    )
    SELECT mine."personId", mine."personName", mine."role", mine."orgUnitId" AS "roleUnit",
      ms."orgUnitId" AS "municipalityId", ms."name", ms."term", ms."contactName", ms."contactPhone",
      ms."contactEmail", ms."neutralSite"
    FROM mine
    JOIN up ON up."from" = mine."orgUnitId" AND up."parentId" IS NULL
    JOIN "MunicipalitySettings" ms ON ms."orgUnitId" = up."id"
    ORDER BY ms."orgUnitId"`);
  const first = rows[0];
  if (!first) return null;
  return {
    sessionId,
    actor: {
      personId: first.personId,
      name: first.personName,
      // A person in two municipalities of one installation acts in one of them at a time.
      roles: rows
        .filter((row) => row.municipalityId === first.municipalityId)
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
  };
}
