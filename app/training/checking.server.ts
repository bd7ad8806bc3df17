// SPDX-License-Identifier: EUPL-1.2
// Whether a certificate holds, for whoever has its number. It says the course and the dates; who it is about, only to
// them and to who leads them.
import { type Day, dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { isEmployed, roleHolds } from "~/people/works.server";

export interface Checked {
  code: string;
  courseTitle: string;
  issuer: string;
  completedOn: Day;
  validThrough: Day;
  isValid: boolean;
  /** Null for everybody but the holder and their manager today. A protected person's is the name they chose. */
  name: string | null;
}

/** A number as it was written down: small letters, and with spaces or without its dashes. Null for what never is one. */
export function codeFrom(written: string): string | null {
  const signs = written.toUpperCase().replace(/[\s-]/g, "");
  return /^[2-9A-Z]{12}$/.test(signs) ? (signs.match(/.{4}/g) ?? []).join("-") : null;
}

/**
 * The certificate of that number, else null.
 * @param actor null for who is not signed in
 */
export async function checkCertificate(actor: Actor | null, written: string, now: Date): Promise<Checked | null> {
  const code = codeFrom(written);
  if (!code) return null;
  const today = dayOf(now);
  const nobody: Actor = { personId: "", name: "", roles: [], municipalityId: "" };
  const who = actor ?? nobody;
  const [row] = await read<Omit<Checked, "completedOn" | "isValid"> & { completedAt: Date }>(sql`
    WITH RECURSIVE ${unitsBelow(who, "manager")}
    SELECT c."code", c."courseTitle", c."issuer", c."validThrough", e."completedAt",
      CASE WHEN p."id" = ${who.personId} OR (${isEmployed(today)} AND EXISTS (
        SELECT 1 FROM "Membership" m JOIN scope ON scope."id" = m."orgUnitId"
        WHERE m."personId" = p."id" AND m."role" = 'employee' AND ${roleHolds(today)})) THEN p."name" END AS "name"
    FROM "Certificate" c JOIN "Enrolment" e ON e."id" = c."enrolmentId" JOIN "Person" p ON p."id" = e."personId"
    WHERE c."code" = ${code}`);
  if (!row) return null;
  const { completedAt, ...rest } = row;
  return { ...rest, completedOn: dayOf(new Date(completedAt)), isValid: row.validThrough >= today };
}
