// SPDX-License-Identifier: EUPL-1.2
// Forms that somebody signed in sent and that no page of theirs leads to: another's id, another course's question, a route
// that is not for them. To them it is a page that does not exist; the audit log has who and which route.
import { RateLimiterMemory } from "rate-limiter-flexible";
import { record } from "~/audit/record.server";
import { db } from "~/lib/db.server";
import { log } from "~/lib/log.server";

/** Of one person and route, in an hour: more of the same says nothing more, and must not fill the log. */
const entries = new RateLimiterMemory({ points: 1, duration: 3600 });

/** Writes that a form was refused, after it was answered: nobody can tell by the time what it was. */
export async function noteRefused(personId: string, routeId: string, now: Date): Promise<void> {
  try {
    await entries.consume(`${personId} ${routeId}`);
  } catch {
    return;
  }
  await db
    .$transaction((tx) => record(tx, personId, "form.refused", routeId, now))
    .catch((error: unknown) => log.warn({ error: String(error) }, "a refused form was not noted"));
}
