// SPDX-License-Identifier: EUPL-1.2
// One's own data as a file to take along: every row, some at a time, so that a long life here costs no more memory than a
// short one. That it was taken is written in the audit log, for whoever did not do it themselves to see.
import { record } from "~/audit/record.server";
import { formatDay } from "~/i18n/language";
import { dayOf, timeOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Cell } from "~/lib/workbook.server";
import type { Actor } from "~/people/actor";
import { keptFor } from "./kept.server";
import { readAllDid, readAllLooked } from "./log.server";
import { whoSaid } from "./ownData";
import { readAll } from "./ownRows.server";
import { readPeriods } from "./periods.server";
import { type HeldRows, held, register } from "./register";
import type { Kind } from "./rules";
import { type Row, type Teller, tell, wordOf } from "./told";

export const recordTaken = (actor: Actor, now: Date): Promise<void> =>
  db.$transaction((tx) => record(tx, actor.personId, "ownData.taken", "", now));

/** One line a value: tables of every shape go into one sheet, and none is wider than the screen. */
export async function* ownCells(actor: Actor, teller: Teller): AsyncGenerator<Cell[][]> {
  const { words, language } = teller;
  const say = words.ownData;
  const moment = (at: Date) => `${formatDay(language, dayOf(at))} ${timeOf(at)}`;
  yield [[say.head.section, say.head.what, say.head.row, say.head.field, say.head.value]];
  for (const rows of held) {
    const { holding } = rows;
    const place = [say.sections[holding.section].title, say.tables[holding.title]];
    let number = 0;
    for await (const some of readAll(rows, actor))
      yield some.flatMap((row) => linesOf(rows, row, ++number, place, teller));
  }
  let number = 0;
  for await (const some of readAllLooked(actor))
    yield some.flatMap((entry) => {
      const place = [say.looked.title, "", ++number];
      return [
        [...place, say.looked.day, moment(entry.at)],
        [...place, say.looked.who, whoSaid(entry, teller)],
        [...place, say.looked.what, say.actions[entry.action] ?? entry.action],
      ];
    });
  number = 0;
  for await (const some of readAllDid(actor))
    yield some.map(({ at, action }) => [say.did.title, "", ++number, moment(at), say.actions[action] ?? action]);
}

function linesOf({ holding }: HeldRows, row: Row, number: number, place: Cell[], teller: Teller): Cell[][] {
  return Object.entries(holding.shown).flatMap(([column, shown]) => {
    const value = tell(row, column, shown, teller);
    return value === "" ? [] : [[...place, number, wordOf(teller.words, shown), value]];
  });
}

/** The same for a program: the rows as they are stored, with their own names, and the words for people beside them. */
export async function* ownJson(actor: Actor, teller: Teller, now: Date): AsyncGenerator<string> {
  const { words } = teller;
  const periods = await readPeriods(actor.municipalityId);
  yield `{"takenAt":${JSON.stringify(now.toISOString())},"tables":[`;
  for (const [index, rows] of held.entries()) {
    yield `${index === 0 ? "" : ","}\n${JSON.stringify(aboutTable(rows, teller, periods)).slice(0, -1)},"rows":[`;
    yield* listed(readAll(rows, actor), (row) => row);
    yield "]}";
  }
  yield `\n],"looked":[`;
  yield* listed(readAllLooked(actor), ({ at, action, by }) => ({
    at,
    action,
    ...by,
    what: words.ownData.actions[action],
  }));
  yield `],"did":[`;
  yield* listed(readAllDid(actor), ({ at, action }) => ({ at, action, what: words.ownData.actions[action] }));
  yield "]}\n";
}

function aboutTable({ table, holding }: HeldRows, { words }: Teller, periods: Record<Kind, number>) {
  const entry = register[table];
  return {
    table,
    section: words.ownData.sections[holding.section].title,
    what: words.ownData.tables[holding.title],
    why: words.ownData.sections[holding.section].why,
    kept: keptFor(words, holding.kept, periods),
    seenBy: words.ownData.seenBy[holding.seenBy],
    columns: Object.fromEntries(Object.entries(holding.shown).map(([column, shown]) => [column, wordOf(words, shown)])),
    /** What is not read, and why: a secret, or somebody else's. */
    left: Object.fromEntries(
      Object.entries(entry && "left" in entry ? entry.left : {}).filter(([, why]) => holding.acted || why !== "tie"),
    ),
  };
}

async function* listed<Each>(parts: AsyncGenerator<Each[]>, tellOf: (each: Each) => unknown): AsyncGenerator<string> {
  let first = true;
  for await (const some of parts) {
    yield `${first ? "" : ","}\n${some.map((each) => JSON.stringify(tellOf(each), asJson)).join(",\n")}`;
    first = false;
  }
}

/** The driver counts in numbers larger than JSON has. */
const asJson = (_name: string, value: unknown) => (typeof value === "bigint" ? Number(value) : value);
