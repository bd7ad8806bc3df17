// SPDX-License-Identifier: EUPL-1.2
// Files from an HR system as tests make them, and working on them in this process.
import type { Actor } from "~/people/actor";
import { confirmImport, uploadImport } from "~/people/import/imports.server";
import type { Outcome } from "~/people/import/planned";
import { readImport } from "~/people/import/shownImport.server";
import { workOn } from "~/people/import/work.server";

export const heads = {
  number: "Anställningsnummer",
  name: "Namn",
  email: "E-post",
  unitCode: "Enhetskod",
  unit: "Enhet",
  parent: "Överordnad enhet",
  jobFamily: "Yrkesgrupp",
  roles: "Roll",
  manager: "Chef",
  from: "Anställd från",
  to: "Anställd till",
  protected: "Skyddad identitet",
};
export type Cells = Partial<Record<keyof typeof heads, string>>;

const quoted = (text: string, separator: string) =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A file with the columns that any of the rows has. */
export function fileOf(rows: Cells[], separator = ";"): string {
  const used = (Object.keys(heads) as (keyof typeof heads)[]).filter((name) => rows.some((row) => name in row));
  return [used.map((name) => heads[name]), ...rows.map((row) => used.map((name) => row[name] ?? ""))]
    .map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator))
    .join("\r\n");
}

/** Uploads the file and reads it. @param scope nobody leaves where none is given */
export async function preview(who: Actor, file: string | Uint8Array, now: Date, scope = "nobody") {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const uploaded = await uploadImport(who, { fileName: "personal.csv", bytes, scope }, now);
  if (!uploaded || "problem" in uploaded) throw new Error(`not uploaded: ${JSON.stringify(uploaded)}`);
  await workOn(uploaded.id, () => now);
  return look(who, uploaded.id, now);
}

export async function look(who: Actor, id: string, now: Date, outcome: Outcome | null = null) {
  const shown = await readImport(who, id, outcome, 1, now);
  if (!shown) throw new Error(`there is no import ${id}`);
  return shown;
}

/** Confirms and writes. @returns what keeps it from being done */
export async function confirm(who: Actor, id: string, now: Date, typed = "") {
  const done = await confirmImport(who, id, typed, now);
  await workOn(id, () => now);
  return done && "problem" in done ? done.problem : null;
}
