// SPDX-License-Identifier: EUPL-1.2
// People whom the municipality's sign-in provider vouches for: who is here already, and who comes by signing in.

import { record } from "~/audit/record.server";
import { dayOf } from "~/lib/clock";
import { sql, sqlEmpty, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { countChange } from "./changes.server";
import { nameProblem, numberProblem } from "./draft";
import { unitsOfMunicipality } from "./scope.server";

/** The root of the tree that a unit stands in. Null where there is no such unit, or it is closed. */
export async function municipalityOf(tx: Transaction, unitId: string): Promise<string | null> {
  const [root] = await tx.$queryRaw<{ id: string }[]>(sql`
    WITH RECURSIVE up AS (
      SELECT "id", "parentId" FROM "OrgUnit" WHERE "id" = ${unitId} AND "closedOn" IS NULL
      UNION
      SELECT o."id", o."parentId" FROM "OrgUnit" o JOIN up ON o."id" = up."parentId"
    )
    SELECT "id" FROM up WHERE "parentId" IS NULL`);
  return root?.id ?? null;
}

/**
 * Everybody who has the number, or the user name. An empty one is nobody's.
 * @param municipalityId only people of it; null for all of the installation
 */
export async function peopleCalled(
  tx: Transaction,
  { number, login }: { number: string; login: string },
  municipalityId: string | null,
): Promise<string[]> {
  const ofIt = municipalityId ? sql`AND n."municipalityId" = ${municipalityId}` : sqlEmpty;
  const inIt = municipalityId
    ? sql`AND EXISTS (SELECT 1 FROM "Membership" m WHERE m."personId" = p."id" AND m."orgUnitId" IN (SELECT "id" FROM scope))`
    : sqlEmpty;
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`
    WITH RECURSIVE ${unitsOfMunicipality(municipalityId ?? "")}
    SELECT n."personId" AS "id" FROM "EmployeeNumber" n WHERE n."number" = ${number} AND ${number} <> '' ${ofIt}
    UNION
    SELECT p."id" FROM "Person" p WHERE p."login" = ${login} AND ${login} <> '' ${inIt}`);
  return rows.map(({ id }) => id);
}

/**
 * Somebody new in a unit, as an employee from today. More than that nobody becomes by signing in.
 * @returns the id; null where there is no name that can be kept, or no such unit
 */
export async function joinUnit(
  tx: Transaction,
  { name, number }: { name: string; number: string },
  unitId: string,
  now: Date,
): Promise<string | null> {
  const municipalityId = await municipalityOf(tx, unitId);
  if (!municipalityId || nameProblem(name)) return null;
  const [id, today] = [randomId(), dayOf(now)];
  await tx.person.create({ data: { id, name, employedFrom: today } });
  if (number !== "" && !numberProblem(number))
    await tx.employeeNumber.create({ data: { municipalityId, number, personId: id } });
  await tx.membership.create({
    data: { id: `${id}-1`, personId: id, orgUnitId: unitId, role: "employee", fromDay: today },
  });
  await countChange(tx, municipalityId);
  await record(tx, id, "person.made", id, now);
  return id;
}
