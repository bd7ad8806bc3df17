// A manager's team: who has done which unit, who is late. It never imports quiz, roleplay or attempts, and its SQL
// never names their tables.
import { record } from "~/audit/record.server";
import { readAside } from "~/lib/aside.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { type Count, type Counted, countOf, type TeamRow } from "./count";
import type { TeamFilter } from "./filter";
import { orderOf, shownBy, standingCounts, team } from "./teamPeople.server";

export const rowsPerPage = 50;

export interface Team {
  rows: TeamRow[];
  /** Of everybody of the unit and the name, wherever they stand. */
  count: Count;
  /** How many the whole filter shows. */
  shown: number;
  page: number;
  /** The units that one can choose between, in the order of their names. */
  units: { id: string; name: string }[];
}

interface Person extends Omit<TeamRow, "units" | "soon" | "completedOn" | "renewal"> {
  soon: Counted;
  renewal: Counted;
  completedAt: string | null;
}

/**
 * One page of the team, with the counts of all of it. That somebody looked is written in the audit log.
 * @param page from 1
 * @param isVisit false for a page that was fetched ahead: nobody has seen it
 * @returns null where the filter names a unit that is not the actor's
 */
export async function readTeam(
  actor: Actor,
  courseId: string,
  filter: TeamFilter,
  page: number,
  isVisit: boolean,
  now: Date,
): Promise<Team | null> {
  const units = await read<{ id: string; name: string }>(
    sql`WITH RECURSIVE ${unitsBelow(actor, "manager")} SELECT "id", "name" FROM scope ORDER BY "name", "id"`,
  );
  if (filter.unit !== null && !units.some(({ id }) => id === filter.unit)) return null;
  const seen = unitsAs(actor, "manager").join(" ");
  const today = dayOf(now);
  const relation = sql`WITH RECURSIVE ${team(actor, courseId, filter, today)}`;
  const peopleOf = (page: number) =>
    readAside<Person>(sql`
      ${relation}
      SELECT team."personId", team."name", team."unitName", team."enrolmentId", team."dueOn", team."standing", team."soon",
        team."completedAt", team."validThrough", team."renewal"
      FROM team ${shownBy(filter)} ORDER BY ${orderOf[filter.sort]} LIMIT ${rowsPerPage} OFFSET ${(page - 1) * rowsPerPage}`);
  // Two statements and not one: a relation that is read twice is made whole first, which costs more than reading it again.
  const [[counted], wanted] = await Promise.all([
    readAside<Record<keyof Count, Counted | null>>(
      sql`${relation} SELECT COUNT(*) AS "people", ${standingCounts} FROM team`,
    ),
    peopleOf(page),
    isVisit && db.$transaction((tx) => record(tx, actor.personId, "team.seen", seen, now)),
  ]);
  // An address to a page that a smaller team no longer has leads to its first.
  const isThere = wanted.length > 0 || page === 1;
  const there = isThere ? wanted : await peopleOf(1);
  const count = countOf(counted);
  const unitsOf = await readUnits(
    there.flatMap((person) => (person.enrolmentId && Number(person.renewal) === 0 ? person.enrolmentId : [])),
  );
  return {
    rows: there.map((person) => ({
      personId: person.personId,
      name: person.name,
      unitName: person.unitName,
      enrolmentId: person.enrolmentId,
      standing: person.standing,
      soon: Number(person.soon) === 1,
      dueOn: person.dueOn,
      completedOn: person.completedAt && dayOf(new Date(person.completedAt)),
      validThrough: person.validThrough,
      renewal: Number(person.renewal) === 1,
      units: unitsOf.get(person.enrolmentId ?? "") ?? {},
    })),
    count,
    shown: filter.standing === null ? count.people : count[filter.standing],
    page: isThere ? page : 1,
    units,
  };
}

/** When each unit of these enrolments was done. */
export async function readUnits(enrolments: readonly string[]): Promise<Map<string, Record<string, Day>>> {
  const done = new Map<string, Record<string, Day>>();
  if (enrolments.length === 0) return done;
  const rows = await read<{ enrolmentId: string; unitId: string; at: Date }>(sql`
    SELECT "enrolmentId", "unitId", "at" FROM "Completion" WHERE "enrolmentId" IN (${sqlJoin([...enrolments])})`);
  for (const { enrolmentId, unitId, at } of rows)
    done.set(enrolmentId, { ...done.get(enrolmentId), [unitId]: dayOf(new Date(at)) });
  return done;
}
