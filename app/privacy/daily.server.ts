// SPDX-License-Identifier: EUPL-1.2
// What a server does by itself when it starts and every night: notes what facts have come to say, gives courses to those
// whom rules ask, writes the day's reminders, tells what may be told of answers and ratings, and then deletes what is old. In
// this order, so that a month is told before its answers go, however long the server stood still.
import { tellConfidenceOfMonths } from "~/attempts/confidenceMonths.server";
import { tellMonthsThatAreOver } from "~/attempts/publishing.server";
import { anchorLog } from "~/audit/anchor.server";
import { deleteIdTokensOlder } from "~/auth/oidc/signOut.server";
import { catalogueIn, loadCatalogue } from "~/content/catalogue.server";
import { emptyLog } from "~/lib/clearing.server";
import { addDays, dayOf, startOf } from "~/lib/clock";
import { log } from "~/lib/log.server";
import { noteFacts } from "~/refresh/factValues.server";
import { tellYearsThatAreOver } from "~/reports/yearFigures.server";
import { assignEverywhere } from "~/training/assign.server";
import { remindEverybody } from "~/training/remind.server";
import { clearErased, keepErasures } from "./erasures.server";
import { deleteWhatIsOld } from "./retention.server";

/** One day's work. What goes wrong with one part is logged and does not keep the others: nobody's answers stay for longer. */
export async function dayWork(now: Date): Promise<void> {
  await noteFacts(loadCatalogue().facts, now).catch((error) =>
    log.error({ error: String(error) }, "what facts say was not noted"),
  );
  await assignEverywhere(loadCatalogue().courses, now).then(
    (given) => log.info({ given }, "courses are given to those whom rules ask"),
    (error) => log.error({ error: String(error) }, "courses were not given to those whom rules ask"),
  );
  // After them, so that nobody is reminded of what has just been moved.
  await remindEverybody(now).then(
    (said) => log.info({ said }, "the day's reminders are written"),
    (error) => log.error({ error: String(error) }, "the day's reminders were not written"),
  );
  await tellMonthsThatAreOver(catalogueIn, now).catch((error) =>
    log.error({ error: String(error) }, "the months that are over were not told"),
  );
  await tellConfidenceOfMonths(now).catch((error) =>
    log.error({ error: String(error) }, "the ratings of the months that are over were not told"),
  );
  await tellYearsThatAreOver(now).catch((error) =>
    log.error({ error: String(error) }, "the years that are over were not counted"),
  );
  await deleteWhatIsOld(now);
  await afterDeleting(now).catch((error) =>
    log.error({ error: String(error) }, "what is deleted lies in the file still"),
  );
  await anchorLog(now).catch((error) => log.error({ error: String(error) }, "the audit log was not anchored"));
  log.info({}, "the day's work is over");
}

/** Of a night: those of everybody who signs in. */
const mostIdTokens = 100_000;

/** What is deleted is then also nowhere in the files, and who was erased is known beside the backups. */
async function afterDeleting(now: Date): Promise<void> {
  await deleteIdTokensOlder(now, mostIdTokens);
  await clearErased(now);
  if (!(await emptyLog())) log.warn("the write-ahead log was not emptied: somebody was reading");
  await keepErasures();
}

/** Tells all that is told once of a month or a year that is over, before somebody of those who are counted is erased. */
export async function tellWhatIsOver(now: Date): Promise<void> {
  await tellMonthsThatAreOver(catalogueIn, now);
  await tellConfidenceOfMonths(now);
  await tellYearsThatAreOver(now);
}

/** Three in the morning in Sweden: the new day has begun, and nobody is at a page. */
const intoNight = 3 * 60 * 60 * 1000;

/** The next night's moment after this one. On the night that the clocks change it is an hour off. */
export function nextNight(now: Date): Date {
  const tonight = new Date(startOf(dayOf(now)).getTime() + intoNight);
  return tonight > now ? tonight : new Date(startOf(addDays(dayOf(now), 1)).getTime() + intoNight);
}

/** How often a server looks whether the night has come, in milliseconds. */
const look = 10 * 60_000;

/**
 * Now and every night, by the clock as it is when it is looked at: one that was put an hour on or back, or a machine that
 * slept over the night, changes the hour it is done at and not that it is done. It does not keep a process alive that has
 * nothing else to do.
 * @param every how often it looks, in milliseconds
 * @returns when the first work is done
 */
export function workDaily(clock: () => Date, every = look): Promise<void> {
  let next: number;
  const work = () => {
    next = nextNight(clock()).getTime();
    // On a full disk nothing can be deleted either. That keeps neither the server nor the next night.
    return dayWork(clock())
      .catch((error) => log.error({ error: String(error) }, "the day's work was not done"))
      .finally(wait);
  };
  const wait = () => {
    const now = clock();
    if (now.getTime() >= next) return void work();
    // Of a clock that was a year ahead and has been put right nobody waits for the year to come.
    next = Math.min(next, nextNight(now).getTime());
    setTimeout(wait, Math.min(next - now.getTime(), every)).unref();
  };
  return work();
}
