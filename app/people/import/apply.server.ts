// SPDX-License-Identifier: EUPL-1.2
// Writing what is staged, in one transaction: all of it or nothing. The rows come in the order of the widest index of their
// table, so that those beside each other there are written together: meanwhile nobody else writes.
import { dayOf } from "~/lib/clock";
import { db, sql } from "~/lib/db.server";
import { changesOf, countChange } from "../changes.server";

/**
 * Does what was confirmed, unless people have been changed since it was shown, or another day has come: then it has to be
 * shown anew.
 */
export async function applyStaged(id: string, now: Date): Promise<"applied" | "stale" | "nothing"> {
  return db.$transaction(async (tx) => {
    const row = await tx.staffImport.findUnique({ where: { id } });
    if (!row?.confirmedAt || row.appliedAt || !row.plannedAt) return "nothing";
    const { municipalityId } = row;
    if (row.plannedOn !== dayOf(now) || row.changes !== (await changesOf(tx, municipalityId))) {
      await tx.staffImport.update({
        where: { id },
        data: { plannedAt: null, confirmedAt: null, confirmedByKey: null, staleAt: now },
      });
      return "stale";
    }
    const errors = await tx.staffImportLine.findFirst({
      where: { importId: id, outcome: "error" },
      select: { at: true },
    });
    if (errors) return "nothing";
    await tx.$executeRaw(sql`
      INSERT INTO "OrgUnit" ("id", "parentId", "name")
      SELECT "id", "parentId", "name" FROM "StagedUnit" WHERE "importId" = ${id} AND "isNew"`);
    await tx.$executeRaw(sql`
      INSERT INTO "UnitCode" ("municipalityId", "code", "orgUnitId")
      SELECT ${municipalityId}, "code", "id" FROM "StagedUnit" WHERE "importId" = ${id} AND "code" IS NOT NULL`);
    await tx.$executeRaw(sql`
      INSERT INTO "PastEmployment" ("personId", "fromDay", "toDay")
      SELECT "id", "pastFrom", "pastTo" FROM "StagedPerson" WHERE "importId" = ${id} AND "pastFrom" IS NOT NULL
      ON CONFLICT ("personId", "fromDay") DO UPDATE SET "toDay" = excluded."toDay"`);
    await tx.$executeRaw(sql`
      INSERT INTO "Person" ("id", "name", "email", "employedFrom", "employedTo", "protectedOn")
      SELECT "id", "name", "email", "employedFrom", "employedTo", "protectedOn" FROM "StagedPerson"
      WHERE "importId" = ${id} ORDER BY "id"
      ON CONFLICT ("id") DO UPDATE SET
        "name" = CASE WHEN excluded."protectedOn" IS NULL THEN excluded."name" ELSE "Person"."name" END,
        "email" = CASE WHEN excluded."protectedOn" IS NULL THEN excluded."email" ELSE "Person"."email" END,
        "employedFrom" = excluded."employedFrom", "employedTo" = excluded."employedTo",
        "protectedOn" = excluded."protectedOn"`);
    // First all that go, so that two who change numbers with each other are not in each other's way.
    await tx.$executeRaw(sql`
      DELETE FROM "EmployeeNumber" WHERE "municipalityId" = ${municipalityId} AND "personId" IN (
        SELECT "id" FROM "StagedPerson" WHERE "importId" = ${id} AND "isRenumbered")`);
    await tx.$executeRaw(sql`
      INSERT INTO "EmployeeNumber" ("municipalityId", "number", "personId")
      SELECT ${municipalityId}, "number", "id" FROM "StagedPerson" WHERE "importId" = ${id} AND "isRenumbered"
      ORDER BY "id"`);
    await tx.$executeRaw(sql`
      INSERT INTO "Membership" ("id", "personId", "orgUnitId", "role", "jobFamily", "fromDay", "toDay")
      SELECT "id", "personId", "orgUnitId", "role", "jobFamily", "fromDay", "toDay" FROM "StagedMembership"
      WHERE "importId" = ${id} ORDER BY "personId"
      ON CONFLICT ("id") DO UPDATE SET "jobFamily" = excluded."jobFamily", "toDay" = excluded."toDay"`);
    await countChange(tx, municipalityId);
    await tx.staffImport.update({ where: { id }, data: { appliedAt: now, takenUntil: null } });
    return "applied";
  });
}
