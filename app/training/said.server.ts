// SPDX-License-Identifier: EUPL-1.2
// What mails have said already. It never decides what there is to say.
import { addDays, type Day } from "~/lib/clock";
import { read, sql, sqlJoin } from "~/lib/db.server";
import type { MailKind } from "~/mail/kinds";
import type { NewItem } from "~/mail/outbox.server";

/** The same step is not said again sooner, whatever has moved the last day meanwhile. */
const apart = 10;

/** So many ids to a statement: a database takes so many values and no more. */
const most = 10_000;

/** Tells whether something is still to be said on a day: it has not been, nor a few days before of another last day. */
export type IsUnsaid = (item: Pick<NewItem, "key" | "about" | "kind" | "personId">, day: Day) => boolean;

/** Reads what has been said about these enrolments. @param from `readAside` where they are many */
export async function readSaid(abouts: readonly string[], from: typeof read = read): Promise<IsUnsaid> {
  const ids = [...new Set(abouts)];
  const keys = new Set<string>();
  const lastOf = new Map<string, Day>();
  const step = (each: Pick<NewItem, "about" | "kind" | "personId">) => `${each.about}/${each.kind}/${each.personId}`;
  for (let at = 0; at < ids.length; at += most) {
    const rows = await from<{ key: string; about: string; kind: MailKind; personId: string; day: Day }>(sql`
      SELECT i."key", i."about", i."kind", m."personId", m."day" FROM "MailItem" i JOIN "Mail" m ON m."id" = i."mailId"
      WHERE i."about" IN (${sqlJoin(ids.slice(at, at + most))}) ORDER BY m."day"`);
    for (const row of rows) {
      keys.add(row.key);
      lastOf.set(step(row), row.day);
    }
  }
  return (item, day) => !keys.has(item.key) && (lastOf.get(step(item)) ?? "") <= addDays(day, -apart);
}
