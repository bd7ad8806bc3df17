// SPDX-License-Identifier: EUPL-1.2
// A manager's team: who has done which unit, who is late. It never imports quiz, roleplay or attempts, and its SQL
// never names their tables.
import { record } from "~/audit/record.server";
import { readAside } from "~/lib/aside.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { isPaused } from "~/people/works.server";
import { validThroughIn } from "~/training/due";
import { readLastReminders } from "~/training/lastReminder.server";
import { type Count, type Counted, countOf, needsHelp, type TeamRow } from "./count";
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

interface Person extends Omit<TeamRow, "units" | "soon" | "away" | "remindedOn" | "completedOn" | "renewal"> {
  soon: Counted;
  renewal: Counted;
  completedAt: string | null;
  validityMonths: Counted | null;
  countsFrom: Day | null;
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
  const unitsOfActor = read<{ id: string; name: string }>(
    sql`WITH RECURSIVE ${unitsBelow(actor, "manager")} SELECT "id", "name" FROM scope ORDER BY "name", "id"`,
  );
  if (filter.unit !== null && !(await unitsOfActor).some(({ id }) => id === filter.unit)) return null;
  const seen = unitsAs(actor, "manager").join(" ");
  const today = dayOf(now);
  // Where everybody stands is reckoned once, for the counts and for the order. Without anybody to show, the counts stand alone.
  const rowsOf = (page: number) =>
    readAside<Partial<Person> & Record<keyof Count, Counted | null>>(sql`
      WITH RECURSIVE ${team(actor, courseId, filter, today)},
        reckoned AS MATERIALIZED (
          SELECT "personId", "name", "unitName", "enrolmentId", "dueOn", "standing", "soon", "completedAt", "validThrough",
            "validityMonths", "countsFrom", "renewal"
          FROM team
        ),
        counted AS (SELECT COUNT(*) AS "people", ${standingCounts} FROM reckoned),
        shown AS (SELECT team.* FROM reckoned team ${shownBy(filter)})
      SELECT counted.*, team.* FROM counted LEFT JOIN shown team ON 1 = 1
      ORDER BY ${orderOf[filter.sort]} LIMIT ${rowsPerPage} OFFSET ${(page - 1) * rowsPerPage}`);
  const [wanted, units] = await Promise.all([
    rowsOf(page),
    unitsOfActor,
    isVisit && db.$transaction((tx) => record(tx, actor.personId, "team.seen", seen, now)),
  ]);
  // An address to a page that a smaller team no longer has leads to its first.
  const isThere = wanted.length > 0;
  const there = isThere ? wanted : await rowsOf(1);
  const count = countOf(there[0]);
  const people = there.filter((row): row is typeof row & Person => !!row.personId);
  const rows = people.map((person) => ({ ...person, soon: Number(person.soon) === 1 }));
  // Asked of those who are shown, and not of the whole team while it is sorted.
  const [unitsOf, reminded, away] = await Promise.all([
    readUnits(
      people.flatMap((person) => (person.enrolmentId && Number(person.renewal) === 0 ? person.enrolmentId : [])),
    ),
    readLastReminders(rows.filter(needsHelp).flatMap(({ enrolmentId }) => (enrolmentId ? [enrolmentId] : []))),
    readAway(
      rows.map(({ personId }) => personId),
      today,
    ),
  ]);
  return {
    rows: rows.map((person) => ({
      personId: person.personId,
      name: person.name,
      unitName: person.unitName,
      enrolmentId: person.enrolmentId,
      standing: person.standing,
      soon: person.soon,
      away: away.has(person.personId),
      remindedOn: reminded.get(person.enrolmentId ?? "") ?? null,
      dueOn: person.dueOn,
      completedOn: person.completedAt && dayOf(new Date(person.completedAt)),
      validThrough: validThroughIn(person),
      renewal: Number(person.renewal) === 1,
      units: unitsOf.get(person.enrolmentId ?? "") ?? {},
    })),
    count,
    shown: filter.standing === null ? count.people : count[filter.standing],
    page: isThere ? page : 1,
    units,
  };
}

/** When each unit of these enrolments was done: of one page's, so few that handing them over would cost more than reading. */
async function readUnits(enrolments: readonly string[]): Promise<Map<string, Record<string, Day>>> {
  const done = new Map<string, Record<string, Day>>();
  if (enrolments.length === 0) return done;
  const rows = await read<{ enrolmentId: string; unitId: string; at: string }>(sql`
    SELECT "enrolmentId", "unitId", "at" FROM "Completion" WHERE "enrolmentId" IN (${sqlJoin([...enrolments])})`);
  for (const { enrolmentId, unitId, at } of rows) {
    const units = done.get(enrolmentId) ?? {};
    units[unitId] = dayOf(new Date(at));
    done.set(enrolmentId, units);
  }
  return done;
}

/** Those of these people who are away that day. */
async function readAway(personIds: readonly string[], day: Day): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await read<{ id: string }>(sql`
    SELECT p."id" FROM "Person" p WHERE p."id" IN (${sqlJoin([...personIds])}) AND ${isPaused(sql`p."id"`, day)}`);
  return new Set(rows.map(({ id }) => id));
}
