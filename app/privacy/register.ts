// SPDX-License-Identifier: EUPL-1.2
// What each table holds of a person: one entry a table of prisma/schema.prisma. A table or a column that is not in it fails
// tests/ownData.test.ts, so that nothing can be stored about anybody that they cannot read themselves.
import type { Holding, Register } from "./held/entry";
import { mails } from "./held/mails";
import { onTheWay } from "./held/onTheWay";
import { people } from "./held/people";
import { signingIn } from "./held/signingIn";
import { training } from "./held/training";
import { work } from "./held/work";

export const register: Register = { ...people, ...signingIn, ...training, ...onTheWay, ...mails, ...work };

export interface HeldRows {
  table: string;
  holding: Holding;
  /** The columns that are read for nobody's eyes but a program's. */
  ties: string[];
}

/** Everything that is held of a person, in the order of the register. */
export const held: HeldRows[] = Object.entries(register).flatMap(([table, entry]) =>
  "holdings" in entry
    ? entry.holdings.map((holding) => ({
        table,
        holding,
        ties: holding.acted ? [] : Object.keys(entry.left).filter((column) => entry.left[column] === "tie"),
      }))
    : [],
);

/** How the rows of a table belong to somebody, for the tables that hang on it. */
export function wayOf(table: string): Holding["way"] {
  const entry = register[table];
  const way = entry && "holdings" in entry ? entry.holdings[0]?.way : undefined;
  if (!way) throw new Error(`${table} holds no rows of a person`);
  return way;
}
