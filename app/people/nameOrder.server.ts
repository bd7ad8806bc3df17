// SPDX-License-Identifier: EUPL-1.2
// How names are ordered and looked for, as SQL: the same in any database, and the same as `folded` of a text.
import { type Sql, sql, sqlJoin } from "~/lib/db.server";
import { oneLine } from "~/lib/line";
import { folded as foldedText, letters } from "~/lib/swedish";

const before = ` THEN lower(${"replace(".repeat(letters.length)}`;
const after = `${letters.map(([letter, sign]) => `, '${letter}', '${sign}')`).join("")}) ELSE lower(`;

/** A name as it is sorted and looked for. In a name whose letters are a byte each there is none to replace: most names. */
export const folded = (name: Sql): Sql =>
  sql(["CASE WHEN octet_length(", ") > length(", `)${before}`, after, ") END"], name, name, name, name);

/** Swedish order of the person joined as `p`. */
export const byName = folded(sql`p."name"`);

/** As it was written, in small letters, with capitals, and as a name begins. */
const spellings = (text: string) => [
  text,
  text.toLocaleLowerCase("sv"),
  text.toLocaleUpperCase("sv"),
  text.replace(/\p{L}+/gu, (word) => word[0]?.toLocaleUpperCase("sv") + word.slice(1).toLocaleLowerCase("sv")),
];

/**
 * That a name has this in it, however it was written. A database knows small letters from a to z and those of `letters`
 * alone: other alphabets are looked for as a name is spelled.
 */
export function nameHas(name: Sql, text: string): Sql {
  const patterns = new Set(spellings(oneLine(text)).map((each) => `%${foldedText(each).replace(/[!%_]/g, "!$&")}%`));
  return sql`(${sqlJoin(
    [...patterns].map((pattern) => sql`${folded(name)} LIKE ${pattern} ESCAPE '!'`),
    " OR ",
  )})`;
}
