// SPDX-License-Identifier: EUPL-1.2
// The columns of a file from an HR system: what each is called there and what it is here.

import { holdsIdentityNumber } from "~/lib/identityNumber";
import { oneLine } from "~/lib/line";
import type { Role } from "../actor";
import { type JobFamily, jobFamilies } from "../jobFamily";

/** The columns we know, in the order of the template. The first name of each is the one the template and the page use. */
export const columns = {
  number: [
    "anställningsnummer",
    "anställningsnr",
    "anst.nr",
    "anstnr",
    "anst nummer",
    "anställnings-id",
    "personalnummer",
    "personalnr",
    "medarbetarnummer",
    "medarbetar-id",
    "användarid",
    "employee number",
    "employee id",
    "id",
  ],
  firstName: ["förnamn", "tilltalsnamn", "first name", "given name"],
  lastName: ["efternamn", "last name", "surname", "family name"],
  name: ["namn", "fullständigt namn", "för- och efternamn", "medarbetare", "anställd", "name", "full name"],
  email: ["e-post", "e-postadress", "epostadress", "mejl", "mail", "mailadress", "email", "e-mail address"],
  unitCode: [
    "enhetskod",
    "enhets-id",
    "enhetsnummer",
    "organisationskod",
    "orgkod",
    "org.kod",
    "org-id",
    "ansvar",
    "ansvarskod",
    "kostnadsställe",
    "unit code",
  ],
  unit: [
    "enhet",
    "enhetsnamn",
    "arbetsplats",
    "avdelning",
    "organisation",
    "organisationsenhet",
    "org.enhet",
    "tjänsteställe",
    "unit",
    "department",
  ],
  parent: [
    "överordnad enhet",
    "överordnad",
    "ovanliggande enhet",
    "tillhör enhet",
    "förvaltning",
    "överordnad enhetskod",
    "parent",
    "parent unit",
  ],
  jobFamily: [
    "yrkesgrupp",
    "befattning",
    "befattningsbenämning",
    "yrke",
    "titel",
    "tjänst",
    "roll i verksamheten",
    "job family",
    "job title",
  ],
  roles: ["roll", "roller", "uppdrag", "role", "roles"],
  manager: [
    "chef",
    "chefens anställningsnummer",
    "chefens anst.nr",
    "chef anställningsnummer",
    "närmaste chef",
    "närmsta chef",
    "chefsnummer",
    "manager",
    "manager id",
  ],
  from: [
    "anställd från",
    "anställningsdatum",
    "anställd fr.o.m.",
    "fr.o.m.",
    "from",
    "från och med",
    "startdatum",
    "första dag",
    "första anställningsdag",
    "start date",
  ],
  to: [
    "anställd till",
    "anställd t.o.m.",
    "t.o.m.",
    "tom",
    "till och med",
    "slutdatum",
    "sista dag",
    "sista anställningsdag",
    "avgångsdatum",
    "end date",
  ],
  protected: [
    "skyddad identitet",
    "skyddade personuppgifter",
    "skyddade uppgifter",
    "skyddad",
    "sekretessmarkering",
    "sekretess",
    "protected identity",
    "protected",
  ],
} as const;
export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns) as ColumnName[];

/** A word without what differs from system to system: capitals, the dots over letters, spaces and signs. */
export const folded = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const columnOf = new Map(
  columnNames.flatMap((name) => columns[name].map((word) => [folded(word), name] as [string, ColumnName])),
);

export interface Header {
  /** The place of each column that is there, from 0. */
  at: Partial<Record<ColumnName, number>>;
  /** What the file calls its columns. */
  words: string[];
  /** Columns we do not read. */
  unread: string[];
}

export type HeaderTrouble =
  | { why: "columnTwice"; column: number; word: string; first: string }
  | { why: "columnMissing"; missing: "number" | "name" | "unit" };

/** Which column is what, or everything that keeps the file from being read. */
export function headerOf(cells: readonly string[]): Header | { troubles: HeaderTrouble[] } {
  // A file without a heading begins with a person: what could name one is not kept to be shown.
  const words = cells.map((cell) => (holdsIdentityNumber(cell) ? "…" : oneLine(cell).slice(0, 80)));
  const at: Partial<Record<ColumnName, number>> = {};
  const troubles: HeaderTrouble[] = [];
  const unread: string[] = [];
  for (const [index, word] of words.entries()) {
    const name = columnOf.get(folded(word));
    const first = name && at[name];
    if (!name) {
      if (word !== "") unread.push(word);
    } else if (first !== undefined)
      troubles.push({ why: "columnTwice", column: index + 1, word, first: words[first] ?? "" });
    else at[name] = index;
  }
  const has = (name: ColumnName) => at[name] !== undefined;
  if (!has("number")) troubles.push({ why: "columnMissing", missing: "number" });
  if (!has("name") && !(has("firstName") && has("lastName"))) troubles.push({ why: "columnMissing", missing: "name" });
  if (!has("unit") && !has("unitCode")) troubles.push({ why: "columnMissing", missing: "unit" });
  return troubles.length > 0 ? { troubles } : { at, words, unread };
}

const familyWords: Record<JobFamily, string[]> = {
  homeCare: ["hemtjänst", "hemtjänsten", "home care"],
  housing: ["särskilt boende", "säbo", "vårdboende", "äldreboende"],
  housingSupport: ["boendestöd", "boendestödjare"],
  personalAssistance: ["personlig assistans", "personlig assistent"],
  homeNursing: ["hemsjukvård", "kommunal hälso- och sjukvård"],
  needsAssessor: ["biståndshandläggare", "bistånd"],
  disabilityOfficer: ["LSS-handläggare", "LSS"],
  socialWorker: ["socialsekreterare", "individ- och familjeomsorg"],
  incomeSupport: ["ekonomiskt bistånd", "försörjningsstöd"],
  labourMarket: ["arbetsmarknad", "arbetsmarknadssekreterare"],
  school: ["skola och förskola", "skola", "förskola"],
  administration: ["administration", "administratör"],
  other: ["annat", "övrigt", "other"],
};
const familyOf = new Map(
  jobFamilies.flatMap((family) => [family, ...familyWords[family]].map((word) => [folded(word), family] as const)),
);

/** What somebody works with, by the word of the file; null for a word that says it of nobody. */
export const jobFamilyOf = (word: string): JobFamily | null => familyOf.get(folded(word)) ?? null;

const roleWords: Record<Role, string[]> = {
  employee: ["medarbetare", "anställd", "employee"],
  manager: ["chef", "enhetschef", "avdelningschef", "förvaltningschef", "manager"],
  vinOmbud: ["VIN-ombud", "VIR-ombud", "våldsombud"],
  vinHandlaggare: ["VIN-handläggare", "VIR-handläggare"],
  safetyRepresentative: ["skyddsombud", "safety representative"],
  coordinator: ["samordnare", "coordinator"],
};
const roleOf = new Map(
  (Object.keys(roleWords) as Role[]).flatMap((role) =>
    [role, ...roleWords[role]].map((word) => [folded(word), role] as const),
  ),
);

/** A role, by the word of the file; null for a word that is none. */
export const roleIn = (word: string): Role | null => roleOf.get(folded(word)) ?? null;

/** The header and two lines of the template, as Excel in Sweden reads and writes it. */
export const template = `\ufeff${[
  columnNames.filter((name) => name !== "name").map((name) => columns[name][0]),
  "1234;Kim;Exempel;kim.exempel@kommunen.example;2010;Hemtjänst Norr;Vård- och omsorgsförvaltningen;hemtjänst;;1200;2026-01-15;;".split(
    ";",
  ),
  "1200;Robin;Exempel;robin.exempel@kommunen.example;2010;Hemtjänst Norr;Vård- och omsorgsförvaltningen;;chef;;2019-08-01;;".split(
    ";",
  ),
]
  .map((cells) => cells.join(";"))
  .join("\r\n")}\r\n`;
