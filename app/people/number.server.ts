// SPDX-License-Identifier: EUPL-1.2
// What a municipality's HR system calls a person. One number is one person's there.
import { db, type Transaction } from "~/lib/db.server";
import type { Actor } from "./actor";

export async function numberOf(
  { municipalityId }: Actor,
  personId: string,
  tx: Pick<Transaction, "employeeNumber"> = db,
) {
  const row = await tx.employeeNumber.findUnique({ where: { municipalityId_personId: { municipalityId, personId } } });
  return row?.number ?? null;
}

/** Whose number it is, where it is another person's. */
export async function isTaken(tx: Transaction, { municipalityId }: Actor, number: string, personId: string) {
  if (number === "") return false;
  const row = await tx.employeeNumber.findUnique({ where: { municipalityId_number: { municipalityId, number } } });
  return row !== null && row.personId !== personId;
}

export async function writeNumber(tx: Transaction, { municipalityId }: Actor, number: string, personId: string) {
  await tx.employeeNumber.deleteMany({ where: { municipalityId, personId } });
  if (number !== "") await tx.employeeNumber.create({ data: { municipalityId, number, personId } });
}
