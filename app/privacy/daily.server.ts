// What a server does by itself when it starts and once a day: gives courses to those whom rules ask, writes the day's reminders, tells
// what may be told of answers, and then deletes what is old. In this order, so that a month is told before its answers go, however long the
// server stood still.
import { tellMonthsThatAreOver } from "~/attempts/publishing.server";
import { catalogueIn, loadCatalogue } from "~/content/catalogue.server";
import { log } from "~/lib/log.server";
import { assignEverywhere } from "~/training/assign.server";
import { remindEverybody } from "~/training/remind.server";
import { deleteWhatIsOld } from "./retention.server";

const day = 24 * 60 * 60 * 1000;

/** One day's work. What goes wrong with one part is logged and does not keep the others: nobody's answers stay for longer. */
export async function dayWork(now: Date): Promise<void> {
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
  await deleteWhatIsOld(now);
}

/**
 * Now and once a day. It does not keep a process alive that has nothing else to do.
 * @returns when the first day's work is done
 */
export function workDaily(clock: () => Date): Promise<void> {
  setInterval(() => dayWork(clock()), day).unref();
  return dayWork(clock());
}
