// SPDX-License-Identifier: EUPL-1.2
// The rows that are about a person, table by table as the register says. Every query has the person in its WHERE, and none
// of them is made for a single row. They are read aside, so that nobody who learns waits for a long life here.
import { readAside, readInParts } from "~/lib/aside.server";
import { type Sql, sql, sqlEmpty, sqlJoin, sqlRaw } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import type { Holding } from "./held/entry";
import { type HeldRows, wayOf } from "./register";
import { kindOf, nameBeside, type Row } from "./told";

const named = (name: string) => sqlRaw(`"${name}"`);

/** Where the name stands of what a column points at; of a course or a scene, its id in the catalogue. */
const namesOf = {
  orgUnit: { table: "OrgUnit", column: "name" },
  group: { table: "WorkingGroup", column: "name" },
  contact: { table: "Contact", column: "title" },
  enrolment: { table: "Enrolment", column: "courseId" },
  run: { table: "Run", column: "scenarioId" },
};

function isTheirs({ column, key, through }: Holding["way"], actor: Actor): Sql {
  if (key) return sql`${named(column)} IN (SELECT "key" FROM "AuditKey" WHERE "personId" = ${actor.personId})`;
  if (!through) return sql`${named(column)} = ${actor.personId}`;
  return sql`${named(column)} IN (SELECT "id" FROM ${named(through)} WHERE ${isTheirs(wayOf(through), actor)})`;
}

function selected({ table, holding, ties }: HeldRows): Sql[] {
  const names = Object.entries(holding.shown).flatMap(([column, shown]) => {
    const kind = kindOf(shown);
    if (kind === null || !(kind in namesOf)) return [];
    const of = namesOf[kind as keyof typeof namesOf];
    return sql`(SELECT n.${named(of.column)} FROM ${named(of.table)} n
      WHERE n."id" = ${named(table)}.${named(column)}) AS ${named(nameBeside(column))}`;
  });
  return [...Object.keys(holding.shown), ...ties].map(named).concat(names);
}

function rowsOf(rows: HeldRows, actor: Actor, more: Sql = sqlEmpty): Sql {
  const { table, holding } = rows;
  return sql`SELECT ${sqlJoin(selected(rows))}${more} FROM ${named(table)}
    WHERE ${isTheirs(holding.way, actor)} ORDER BY ${named(table)}.${named(holding.order)} DESC`;
}

/** So many rows of a table stand on the page. */
export const mostOnPage = 20;

/** The latest rows, and how many there are. */
export async function readLatest(rows: HeldRows, actor: Actor): Promise<{ rows: Row[]; of: number }> {
  const counted = sql`, COUNT(*) OVER () AS "of all"`;
  const some = await readAside<Row>(sql`${rowsOf(rows, actor, counted)} LIMIT ${mostOnPage}`);
  return { rows: some, of: Number(some[0]?.["of all"] ?? 0) };
}

/** All of them, some at a time. */
export const readAll = (rows: HeldRows, actor: Actor): AsyncGenerator<Row[]> => readInParts<Row>(rowsOf(rows, actor));
