// SPDX-License-Identifier: EUPL-1.2
// Whom a VIN-ombud's assignment can go to: the colleagues of the unit.
import { type Day, dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "./actor";
import { isHandedOver } from "./handover";
import { readUnitOmbud, type UnitOmbud } from "./ombud.server";
import { type TendedUnit, tendedUnit } from "./tended.server";
import { isEmployed, roleHolds } from "./works.server";

export interface Colleague {
  personId: string;
  name: string;
}

export interface Handover {
  unit: TendedUnit;
  /** Whose assignment can be handed over. */
  ombud: UnitOmbud[];
  colleagues: Colleague[];
  /** How many colleagues with protected identity are not listed, since the actor is an ombud and no manager of theirs. */
  unlisted: number;
}

/** What there is to choose from, where the actor tends the unit, else null. */
export async function readHandover(actor: Actor, unitId: string, now: Date): Promise<Handover | null> {
  const today = dayOf(now);
  const unit = await tendedUnit(actor, unitId, today);
  if (!unit) return null;
  const [ombud, works] = await Promise.all([
    readUnitOmbud(unit, today),
    read<Colleague & { protectedOn: Day | null }>(sql`
      SELECT DISTINCT p."id" AS "personId", p."name", p."protectedOn" FROM "Membership" m
      JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)}
      WHERE m."orgUnitId" = ${unitId} AND m."role" = 'employee' AND ${roleHolds(today)}
      ORDER BY p."name", p."id"`),
  ]);
  const others = works.filter(({ personId }) => !ombud.some((each) => each.personId === personId));
  const listed = others.filter(({ protectedOn }) => protectedOn === null || seesProtected(unit));
  return {
    unit,
    ombud: ombud.filter((each) => each.fromDay <= today && !isHandedOver(each, ombud)),
    colleagues: listed.map(({ personId, name }) => ({ personId, name })),
    unlisted: others.length - listed.length,
  };
}

/** Who leads or coordinates may see a person with protected identity; a colleague chooses nobody from a list of them. */
export const seesProtected = ({ leads, coordinates }: TendedUnit) => leads || coordinates;
