// SPDX-License-Identifier: EUPL-1.2
// A night's work as servers of their own do it, and what it has decided, to be laid side by side.
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect } from "vitest";
import { type Running, serve, stop } from "./running";
import { copyOfWorld } from "./world";

/** A year on: renewals open, reminders are due, and most of what was answered is old. */
export const later = { DEMO_DAY: "2027-12-15", LOG_LEVEL: "info" };

/** A world in which that day is the last of the time for whoever is not done, so that the night has something to say. */
export function worldOfThen(place: string): string {
  const dataDir = copyOfWorld(place);
  const database = new BetterSqlite(path.join(dataDir, "demo.db"));
  database
    .prepare(
      `UPDATE "Assignment" SET "startOn" = date(@day, '-' || "days" || ' days'), "dueOn" = @day
       WHERE "enrolmentId" IN (SELECT "id" FROM "Enrolment" WHERE "completedAt" IS NULL)
         AND "enrolmentId" NOT IN (SELECT "enrolmentId" FROM "Extension")
         AND "enrolmentId" NOT IN (
           SELECT e."id" FROM "Enrolment" e JOIN "Pause" away ON away."personId" = e."personId")`,
    )
    .run({ day: later.DEMO_DAY });
  database.close();
  return dataDir;
}

/** What is deleted comes last. */
export const nightIsOver = (running: Running) =>
  expect.poll(() => running.said.out, { timeout: 60_000, interval: 20 }).toMatch(/"deleted":/);

/**
 * Two nights' work, each by a server of its own: what the first decides (how long a course counts) is what the second goes by
 * (whose renewal opens), and after that nothing is left to do that day.
 */
export async function twoNights(dataDir: string): Promise<void> {
  for (let night = 1; night <= 2; night++) {
    const running = await serve(dataDir, later);
    await nightIsOver(running);
    await stop(running);
  }
}

/** What a night's work has decided, without random ids and moments. */
export function decidedIn(dataDir: string) {
  const database = new BetterSqlite(path.join(dataDir, "demo.db"), { readonly: true, fileMustExist: true });
  const all = (sql: string) => database.prepare(sql).raw().all();
  const decided = {
    cycles: all(`SELECT e."personId", e."courseId", e."cycle", a."dueOn", a."validThrough" FROM "Enrolment" e
      LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id" ORDER BY 1, 2, 3`),
    mails: all(`SELECT "personId", "day", COUNT(*) FROM "Mail" GROUP BY 1, 2 ORDER BY 1, 2`),
    left: ["QuizAnswer", "RunChoice", "Session", "MailItem"].map((table) => all(`SELECT COUNT(*) FROM "${table}"`)),
  };
  // Of a night that says nothing nobody can tell whether it says it once.
  const said = database.prepare(`SELECT COUNT(*) FROM "Mail" WHERE "day" = ?`).pluck().get(later.DEMO_DAY);
  database.close();
  expect(said).toBeGreaterThan(10);
  return decided;
}
