// SPDX-License-Identifier: EUPL-1.2
// The agenda of a network meeting of VIN-ombud, twice a year, and a question without a case for each week.
import { type Day, daysBetween } from "~/lib/clock";

/** Each item with its minutes, in order; their words are `words.readiness.network.items`. */
export const agenda = [
  { item: "ground", minutes: 5 },
  { item: "ours", minutes: 10 },
  { item: "stuck", minutes: 15 },
  { item: "question", minutes: 15 },
  { item: "news", minutes: 5 },
  { item: "decide", minutes: 10 },
] as const;

/** A Monday. */
const firstWeek: Day = "2024-01-01";

/** Which of so many questions the week has: each week from Monday another one, and all before one comes again. */
export function questionOfWeek(day: Day, questions: number): number {
  const weeks = Math.floor(daysBetween(firstWeek, day) / 7);
  return ((weeks % questions) + questions) % questions;
}
