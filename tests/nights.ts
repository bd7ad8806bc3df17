// A night's work as servers of their own do it, and what it has decided, to be laid side by side.
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect } from "vitest";
import { type Running, serve, stop } from "./running";

/** A year on: renewals open, reminders are due, and most of what was answered is old. */
export const later = { DEMO_DAY: "2027-12-15", LOG_LEVEL: "info" };

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
  database.close();
  return decided;
}
