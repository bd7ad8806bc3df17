import { sql } from "~/lib/db.server";

/** Swedish order of the person joined as `p`, in any database: å, ä and ö after z, capitals as small letters. */
export const byName = sql`lower(replace(replace(replace(replace(replace(replace(p."name",
  'Å', '{'), 'å', '{'), 'Ä', '|'), 'ä', '|'), 'Ö', '}'), 'ö', '}'))`;
