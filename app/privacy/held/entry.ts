// SPDX-License-Identifier: EUPL-1.2
// What a table holds of a person: the shape of the register. It never reads a row.
import type { Dictionary } from "~/i18n/sv";
import type { ListName } from "./values";

type Words = Dictionary["ownData"];

/** How a value is told; where it is left out, as it stands. */
export type Kind =
  | "day"
  | "moment"
  /** Ids of courses, parts, steps, scenes or questions, with spaces between. */
  | "named"
  /** The id of a row that has a name of its own. */
  | "orgUnit"
  | "group"
  | "contact"
  /** The id of a row that is about one course, or one scene. */
  | "enrolment"
  | "run"
  /** The id of a choice of the row's scene. */
  | "choice"
  /** So many came before it: told from one, as where it is met. */
  | "turn"
  /** A mail as JSON, told as it would have looked. */
  | "letter"
  /** JSON, told as its words. */
  | "data"
  /** The same of an answer: ids of options, or `item=place`, of the question in `questionId`. */
  | "answer"
  /** The questions of a try as they were drawn, as JSON: told as what they ask. */
  | "drawn"
  | "role"
  /** A word of a list that the interface has words for. */
  | ListName;

/** The word over a column, and how its values are told. */
export type Shown = keyof Words["columns"] | readonly [keyof Words["columns"], Kind];

/** How a row is known to be somebody's: a column has their id, their key of the audit log, or the id of a row that is theirs. */
export type Way = { column: string; key?: true; through?: string };

/**
 * Why a column is not on the page. `tie` holds rows together or was reckoned from others: it is in the JSON. `secret` opens
 * a door, `others` is about somebody else and `matter` about the course, the rule or the file: they are never read.
 */
export type Left = "tie" | "secret" | "others" | "matter";

/** Rows of a table that are about a person in one way. */
export interface Holding {
  way: Way;
  section: keyof Words["sections"];
  title: keyof Words["tables"];
  /** Until when: a line of the list in retention.server.ts, or a sentence of its own where that list has none. */
  kept: keyof Words["kept"];
  seenBy: keyof Words["seenBy"];
  /** Column by column, in their order on the page. */
  shown: Readonly<Record<string, Shown>>;
  /** What the latest row has most of. */
  order: string;
  /** That the person did it to something else: of the row only what is shown is theirs. */
  acted?: true;
}

export type Entry =
  | { holdings: readonly Holding[]; left: Readonly<Record<string, Left>> }
  /** The audit log: told by log.server.ts. */
  | { log: string }
  /** Text in which somebody may be named, and nothing says who: the page tells of it. */
  | { named: keyof Words["named"] }
  /** Why there is no person in it. */
  | { nobody: string };

export type Register = Readonly<Record<string, Entry>>;

/** The holdings of most tables differ in little. */
export const holding = (
  section: Holding["section"],
  title: Holding["title"],
  kept: Holding["kept"],
  seenBy: Holding["seenBy"],
  way: Way,
  order: string,
  shown: Holding["shown"],
): Holding => ({ section, title, kept, seenBy, way, order, shown });

/** What the person did at work, known by their key: `shown` is all of the row that is about them. */
export const acted = (title: Holding["title"], column: string, order: string, shown: Holding["shown"]): Holding => ({
  ...holding("work", title, "stays", "colleagues", { column, key: true }, order, shown),
  acted: true,
});

export const own: Way = { column: "personId" };
