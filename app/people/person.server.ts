// SPDX-License-Identifier: EUPL-1.2
// One person as a coordinator keeps them: employments, roles over time, days away, groups. Nothing is deleted. That a
// coordinator looked, and each change, is an entry of the audit log.
import { record } from "~/audit/record.server";
import type { Day } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import type { Actor, Role } from "./actor";
import { lastDayIn } from "./group";
import type { JobFamily } from "./jobFamily";
import { numberOf } from "./number.server";
import { type KeptPerson, keptPerson } from "./reach.server";
import { unitsBelow } from "./scope.server";

export interface ShownRole {
  id: string;
  role: Role;
  unit: string;
  unitId: string;
  jobFamily: JobFamily | null;
  from: Day;
  to: Day | null;
}

export interface ShownPerson extends KeptPerson {
  number: string | null;
  /** The latest first. */
  roles: ShownRole[];
  past: { from: Day; to: Day }[];
  pauses: { id: string; from: Day; to: Day | null }[];
  groups: { id: string; name: string; part: string; from: Day; to: Day | null }[];
}

export async function readPerson(
  actor: Actor,
  personId: string,
  isVisit: boolean,
  now: Date,
): Promise<ShownPerson | null> {
  const person = await keptPerson(actor, personId);
  if (!person) return null;
  const roles = await read<ShownRole>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
    SELECT m."id", m."role", scope."name" AS "unit", scope."id" AS "unitId", m."jobFamily", m."fromDay" AS "from",
      m."toDay" AS "to"
    FROM "Membership" m JOIN scope ON scope."id" = m."orgUnitId"
    WHERE m."personId" = ${personId} ORDER BY m."fromDay" DESC, scope."name", m."role"`);
  const past = await db.pastEmployment.findMany({ where: { personId }, orderBy: { fromDay: "desc" } });
  const pauses = await db.pause.findMany({ where: { personId }, orderBy: { fromDay: "desc" } });
  const groups = await db.workingGroupMember.findMany({
    where: { personId, group: { municipalityId: actor.municipalityId } },
    include: { group: { select: { name: true } } },
    orderBy: { fromDay: "desc" },
  });
  if (isVisit) await db.$transaction((tx) => record(tx, actor.personId, "person.seen", { person: personId }, now));
  return {
    ...person,
    number: await numberOf(actor, personId),
    roles,
    past: past.map(({ fromDay, toDay }) => ({ from: fromDay, to: toDay })),
    pauses: pauses.map(({ id, fromDay, toDay }) => ({ id, from: fromDay, to: toDay })),
    groups: groups.map(({ groupId, group, part, fromDay, toDay }) => ({
      id: groupId,
      name: group.name,
      part,
      from: fromDay,
      to: lastDayIn({ fromDay, toDay, person: { employedTo: person.employedTo, employments: past } }),
    })),
  };
}
