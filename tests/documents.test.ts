// SPDX-License-Identifier: EUPL-1.2
// The documents that a municipality signs say what the code does.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { rules } from "~/privacy/rules";

const read = (name: string) => readFileSync(path.join("docs", name), "utf8");
const processing = read("processing.md");
const klassa = read("klassa.md");

test("the record of processing has every line of the list that deletes, with its days, and no other", () => {
  const rows = [...processing.matchAll(/^\| `([^`]+)` \| [^|]+ \| (\d+) \|/gm)].map(([, what, days]) => [
    what,
    Number(days),
  ]);
  expect(rows).toEqual(Object.entries(rules).map(([kind, { days }]) => [kind, days]));
});

test("the record has each thing that article 30 asks for, and what is the municipality's to fill in is marked", () => {
  for (const asked of [
    "Personuppgiftsansvarig |",
    "Dataskyddsombud |",
    "ändamål |",
    "registrerade |",
    "rättslig grund |",
    "| mottagare |",
    "tredje land",
    "## Hur länge",
    "(artikel 32)",
    "Personuppgiftsbiträde |",
  ])
    expect(processing).toContain(asked);
  expect(processing.match(/\*\*\[KOMMUNEN FYLLER I[:.\]]/g)?.length).toBeGreaterThan(15);
});

test("every file that the two documents point at is there, and every row says where or what is left to the municipality", () => {
  const named = [...(processing + klassa).matchAll(/`((?:app|tests|scripts|prisma|docs)\/[\w./$-]+)`/g)].map(
    ([, file = ""]) => file,
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
  const rows = [...klassa.matchAll(/^\| (?!krav|aspekt|-)([^|]+)\|([^|]+)\|([^|]*)\|([^|]+)\|$/gm)];
  expect(rows.length).toBeGreaterThan(30);
  const empty = rows.filter(
    ([, , how = "", where = "", own = ""]) => !where.trim() && !/KOMMUNEN/.test(own) && how.trim() === "–",
  );
  expect(empty.map(([row]) => row)).toEqual([]);
});

test("the answers to KLASSA speak of the four aspects at level two", () => {
  for (const aspect of ["Konfidentialitet", "Riktighet", "Tillgänglighet", "Spårbarhet"])
    expect(klassa).toMatch(new RegExp(`^\\| ${aspect} \\| 2 \\|`, "m"));
});
