// SPDX-License-Identifier: EUPL-1.2
// How it felt to ask, for the people of Exempelkommunen: enough to tell the coordinator's page from. Of all but two nothing
// stays, so that whoever signs in is asked. The days are in the middle of their months, whatever day it is.
import { addDays, addToMonth, type Day, monthOf, startOf } from "../app/lib/clock";
import { sha256 } from "../app/lib/hash";
import { people, units, type WorldPerson } from "./world";

/** Whose own curve is there to see: all three points, and two of them with the third to come. */
export const withCurve = { whole: "olof", due: "rita" } as const;

const number = (...parts: string[]) => Number.parseInt(sha256(parts.join("|")).slice(0, 8), 16);
const level = (value: number) => Math.max(0, Math.min(10, value));

/** As it felt that time: a little surer each time, and for some more worried after the first. */
function ratingOf(personId: string, occasion: "before" | "after" | "later", at: Date) {
  const [sure, calm] = [3 + (number(personId, "sure") % 4), 4 + (number(personId, "calm") % 4)];
  const step = { before: 0, after: 1, later: 2 }[occasion];
  const worrier = number(personId, "worrier") % 3 === 0 ? 1 : -1;
  return {
    personId,
    occasion,
    confidence: level(sure + step + (number(personId, occasion) % 2)),
    worry: level(calm + (occasion === "after" ? worrier : -step)),
    at,
  };
}

/** The ratings of the last half year, as rows. */
export function demoRatings(now: Date, today: Day) {
  const middle = (ago: number) => new Date(startOf(`${addToMonth(monthOf(now), -ago)}-14`).getTime() + 9 * 3_600_000);
  const known = new Set<string>(Object.values(withCurve));
  const there = people.filter(({ id, days, roles }) => days > 200 && roles.includes("employee") && !known.has(id));
  const of = (department: string) =>
    there.filter(({ unit }) => units.find(({ id }) => id === unit)?.parent === department);
  const [care, social] = [of("vof"), of("soc")];
  const pair = (group: readonly WorldPerson[], ago: number) =>
    group.flatMap(({ id }) => [ratingOf(id, "before", middle(ago)), ratingOf(id, "after", middle(ago))]);
  const later = (group: readonly WorldPerson[], ago: number) =>
    group.map(({ id }) => ratingOf(id, "later", middle(ago)));
  const own = (id: string, ago: number) => {
    const at = new Date(startOf(addDays(today, -ago)).getTime() + 10 * 3_600_000);
    return { id, at };
  };
  const [whole, due] = [own(withCurve.whole, 170), own(withCurve.due, 135)];
  return [
    // Five months ago nearly all who answered were in one department: of neither is anything told by itself.
    ...pair(care.slice(0, 9), 5),
    ...pair(social.slice(0, 3), 5),
    // Last month both have enough, and those of five months ago answer again.
    ...pair(care.slice(9, 16), 1),
    ...pair(social.slice(3, 9), 1),
    ...later([...care.slice(0, 8), ...social.slice(0, 2)], 1),
    ratingOf(whole.id, "before", whole.at),
    ratingOf(whole.id, "after", new Date(whole.at.getTime() + 40 * 60_000)),
    ratingOf(whole.id, "later", new Date(whole.at.getTime() + 125 * 86_400_000)),
    ratingOf(due.id, "before", due.at),
    ratingOf(due.id, "after", new Date(due.at.getTime() + 40 * 60_000)),
  ];
}
