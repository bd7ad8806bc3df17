// SPDX-License-Identifier: EUPL-1.2
// When a mail that could not be sent is tried again. It never reads the clock.

const hours4 = Array.from({ length: 11 }, () => 240);

/** Minutes to wait after the first failed try, the second and so on: less than two days together. */
export const pauses: readonly number[] = [5, 15, 60, ...hours4];

/**
 * The moment of the next try, or null where there have been enough. It goes by the number of tries and not by how much
 * time has passed, so that a clock that jumps, or a server that was off, gives nothing up too early.
 * @param tries made so far, from 1
 */
export function nextTry(tries: number, now: Date): Date | null {
  const minutes = pauses[tries - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}

const [opens, closes] = [7, 20];

/** Nobody's phone rings at night: the first try of a mail for a day is between seven and eight in the evening, in Sweden. */
export function firstTry(dayBegins: Date, nextDayBegins: Date, now: Date): Date {
  const at = (midnight: Date, hour: number) => new Date(midnight.getTime() + hour * 3_600_000);
  if (now < at(dayBegins, opens)) return at(dayBegins, opens);
  return now < at(dayBegins, closes) ? now : at(nextDayBegins, opens);
}
