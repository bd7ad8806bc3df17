import { type Sql, sql } from "~/lib/db.server";

/** A name as it is sorted and looked for, in any database: å, ä and ö after z, capitals as small letters. */
export const folded = (name: Sql): Sql => sql`lower(replace(replace(replace(replace(replace(replace(${name},
  'Å', '{'), 'å', '{'), 'Ä', '|'), 'ä', '|'), 'Ö', '}'), 'ö', '}'))`;

/** Swedish order of the person joined as `p`. */
export const byName = folded(sql`p."name"`);
