// SPDX-License-Identifier: EUPL-1.2
// One's own data as a page: the latest rows of each table, and what the log says. Bounded, however long somebody has been here.
import { formatDay, languages } from "~/i18n/language";
import { dayOf } from "~/lib/clock";
import { betweenLanguages } from "~/mail/letter";
import type { Actor } from "~/people/actor";
import type { Kind } from "./held/entry";
import { keptFor } from "./kept.server";
import { readDid, readLooked } from "./log.server";
import { lookedSaid, type OwnData, type Piece, type ShownSection, type ShownTable } from "./ownData";
import { readLatest } from "./ownRows.server";
import { readPeriods } from "./periods.server";
import { type HeldRows, held } from "./register";
import type { Kind as RuleKind } from "./rules";
import { kindOf, type Teller, tell, wordOf } from "./told";

/** So many entries of the log stand on the page; one more is read, to know whether there are more. */
export const mostEntries = 100;

/** Values whose words are the courses', and so Swedish whatever the page's language. */
const fromCourses: (Kind | null)[] = ["named", "enrolment", "run", "choice", "answer", "drawn", "data"];

function piecesOf(text: string, kind: Kind | null): Piece[] {
  if (text === "") return [];
  if (kind === "letter")
    return text.split(betweenLanguages).map((text, index) => ({ text, language: languages[index] ?? null }));
  if (kind === "day" || kind === "moment") return [{ text, language: null, isDay: true }];
  return [{ text, language: fromCourses.includes(kind) ? "sv" : null }];
}

async function shownTable(
  rows: HeldRows,
  actor: Actor,
  teller: Teller,
  periods: Record<RuleKind, number>,
): Promise<ShownTable> {
  const { holding, table } = rows;
  const { words } = teller;
  const columns = Object.entries(holding.shown);
  const latest = await readLatest(rows, actor);
  return {
    id: `${table}-${holding.title}`,
    title: words.ownData.tables[holding.title],
    kept: keptFor(words, holding.kept, periods),
    seenBy: words.ownData.seenBy[holding.seenBy],
    head: columns.map(([, shown]) => wordOf(words, shown)),
    rows: latest.rows.map((row) =>
      columns.map(([column, shown]) => piecesOf(tell(row, column, shown, teller), kindOf(shown))),
    ),
    of: latest.of,
  };
}

export async function readOwnData(actor: Actor, teller: Teller): Promise<OwnData> {
  const { words, language } = teller;
  const periods = await readPeriods(actor.municipalityId);
  const [tables, looked, did] = await Promise.all([
    Promise.all(
      held.map(async (rows) => ({
        section: rows.holding.section,
        shown: await shownTable(rows, actor, teller, periods),
      })),
    ),
    readLooked(actor, mostEntries + 1),
    readDid(actor, mostEntries + 1),
  ]);
  const sections = (Object.keys(words.ownData.sections) as (keyof typeof words.ownData.sections)[]).map(
    (id): ShownSection => {
      const own = tables.filter(({ section }) => section === id).map(({ shown }) => shown);
      return {
        id,
        ...words.ownData.sections[id],
        tables: own.filter(({ of }) => of > 0),
        nothing: own.filter(({ of }) => of === 0).map(({ title }) => title),
      };
    },
  );
  return {
    sections,
    looked: lookedSaid(looked.slice(0, mostEntries), teller),
    did: did.slice(0, mostEntries).map(({ at, action }) => ({
      day: formatDay(language, dayOf(at)),
      what: words.ownData.actions[action] ?? action,
    })),
    more: { looked: looked.length > mostEntries, did: did.length > mostEntries },
  };
}
