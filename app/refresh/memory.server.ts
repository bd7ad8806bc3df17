// SPDX-License-Identifier: EUPL-1.2
import type { Catalogue } from "~/content/catalogue";
import { dayOf } from "~/lib/clock";
import type { Actor } from "~/people/actor";
import { type Coming, daysAfter } from "./coming";
import { type MemoryOfCourse, memoryOf } from "./memory";
import { readStanding } from "./standing.server";

/** What the actor can be expected to remember, course by course, and their next days. */
export async function readMemory(
  actor: Actor,
  catalogue: Catalogue,
  now: Date,
): Promise<{ courses: MemoryOfCourse[]; days: Coming[] }> {
  const standing = await readStanding(actor, catalogue, now);
  if (!standing) return { courses: [], days: [] };
  const today = dayOf(now);
  const cards = new Map(standing.cards.map((card) => [card.questionId, card]));
  return {
    courses: memoryOf(standing.completed, cards, today),
    days: daysAfter(standing, today),
  };
}
