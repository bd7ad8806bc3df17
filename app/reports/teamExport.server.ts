// SPDX-License-Identifier: EUPL-1.2
// A team as rows for a spreadsheet: who the page shows, all of them. Protected persons are left out, and the last row says
// how many.
import { record } from "~/audit/record.server";
import type { Dictionary } from "~/i18n/sv";
import { readAside, readInParts } from "~/lib/aside.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, sql } from "~/lib/db.server";
import type { Cell } from "~/lib/workbook.server";
import { type Actor, unitsAs } from "~/people/actor";
import { validThroughIn } from "~/training/due";
import type { Standing } from "~/training/standing";
import type { TeamFilter } from "./filter";
import { standingName } from "./standingName";
import { orderOf, shownBy, team } from "./teamPeople.server";

interface Person {
  name: string;
  unitName: string;
  standing: Standing;
  dueOn: Day | null;
  completedAt: string | null;
  validThrough: Day | null;
  validityMonths: number | bigint | null;
  countsFrom: Day | null;
  /** 1 for a cycle that asks a renewal: that is one part, done or not. */
  renewal: number | bigint;
  parts: number | bigint;
}

export interface TeamExport {
  /** How many persons are in it. */
  people: number;
  /** The heading, the persons some at a time, and what is left out. */
  rows: AsyncGenerator<Cell[][]>;
  widths: number[];
}

/**
 * Takes the team out as the filter shows it. That somebody did is written in the audit log.
 * @param parts how many the course has
 */
export async function exportTeam(
  actor: Actor,
  course: { id: string; parts: number },
  filter: TeamFilter,
  words: Dictionary,
  now: Date,
): Promise<TeamExport> {
  const today = dayOf(now);
  const relation = sql`WITH RECURSIVE ${team(actor, course.id, filter, today)}`;
  const [counted] = await readAside<{ people: number | bigint; left: number | bigint }>(
    sql`${relation} SELECT COUNT(*) AS "people", COUNT(team."protectedOn") AS "left" FROM team ${shownBy(filter)}`,
  );
  const left = Number(counted?.left ?? 0);
  const persons = readInParts<Person>(sql`
    ${relation}, shown AS (SELECT team.* FROM team ${shownBy(filter)})
    SELECT team."name", team."unitName", team."standing", team."dueOn", team."completedAt", team."validThrough",
      team."validityMonths", team."countsFrom",
      team."renewal", CASE WHEN team."renewal" = 1 THEN CASE WHEN team."completedAt" IS NULL THEN 0 ELSE 1 END
        ELSE (SELECT COUNT(*) FROM "Completion" d WHERE d."enrolmentId" = team."enrolmentId") END AS "parts"
    FROM shown team WHERE team."protectedOn" IS NULL ORDER BY ${orderOf[filter.sort]}`);
  await db.$transaction((tx) => record(tx, actor.personId, "team.exported", unitsAs(actor, "manager").join(" "), now));
  return {
    people: Number(counted?.people ?? 0) - left,
    rows: rowsOf(persons, course.parts, left, words),
    widths: [30, 30, 18, 14, 14, 18, 12, 12],
  };
}

async function* rowsOf(
  persons: AsyncGenerator<Person[]>,
  parts: number,
  left: number,
  words: Dictionary,
): AsyncGenerator<Cell[][]> {
  const say = words.team;
  yield [[say.name, say.unit, say.state, say.due, say.doneDay, words.certificate.validThrough, say.parts, say.ofParts]];
  for await (const some of persons)
    yield some.map((person) => [
      person.name,
      person.unitName,
      standingName(words, person.standing),
      person.dueOn ?? "",
      person.completedAt ? dayOf(new Date(person.completedAt)) : "",
      (person.standing === "expiring" ? person.countsFrom : validThroughIn(person)) ?? "",
      Number(person.parts),
      Number(person.renewal) === 1 ? 1 : parts,
    ]);
  if (left > 0) yield [[say.leftOut(left)]];
}
