// SPDX-License-Identifier: EUPL-1.2
// Who a rule would ask, before it is saved: how many, and what it comes to for three of them. It writes nothing.
import type { Course } from "~/content/catalogue";
import { type Day, dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import { type Asked, audience, latestOf, triggerOf } from "./audience.server";
import { nextFor } from "./cycles";
import type { Terms } from "./rule";
import { approvalOf } from "./stands.server";
import { type Event, timelineOf } from "./timeline";

export interface Preview {
  /** How many there are in the audience. Each is counted in one of the next four. */
  people: number;
  /** Get time for the course, or a new cycle, the next night. */
  asked: number;
  /** Have time for it already. */
  waiting: number;
  /** Have done it, and it counts. */
  done: number;
  /** Came before the rule's first day. */
  notAsked: number;
  /** Whether the course is approved as it is written now: before that nobody gets it. */
  isApproved: boolean;
  examples: { personId: string; name: string; events: Event[] }[];
}

type Group = "asked" | "waiting" | "done" | "notAsked";

export async function previewRule(municipalityId: string, terms: Terms, course: Course, now: Date): Promise<Preview> {
  const today = dayOf(now);
  const [people, approved] = await Promise.all([
    read<Asked>(audience(terms, today)),
    read(sql`SELECT 1 AS "yes" ${approvalOf(municipalityId, course)}`),
  ]);
  const groups: Record<Group, Asked[]> = { asked: [], waiting: [], done: [], notAsked: [] };
  for (const person of people) groups[groupOf(person, terms, today)].push(person);
  // The one who came last of each group, and more of the first where a group has nobody.
  const newest = Object.values(groups).map((some) =>
    [...some].sort((a, b) => b.employedFrom.localeCompare(a.employedFrom) || a.personId.localeCompare(b.personId)),
  );
  const [asked = [], waiting = [], done = []] = newest;
  const examples = [asked[0], waiting[0], done[0], ...asked.slice(1), ...waiting.slice(1), ...done.slice(1)]
    .filter((person) => person !== undefined)
    .slice(0, 3);
  return {
    people: people.length,
    asked: groups.asked.length,
    waiting: groups.waiting.length,
    done: groups.done.length,
    notAsked: groups.notAsked.length,
    isApproved: approved.length > 0,
    examples: examples.map((person) => ({
      personId: person.personId,
      name: person.name,
      events: timelineOf(withDays(person), triggerOf(terms, person), terms, today),
    })),
  };
}

function withDays(person: Asked) {
  const latest = latestOf(person);
  return latest && { ...latest, completedOn: completedOn(person), dueOn: person.dueOn };
}

const completedOn = ({ completedAt }: Asked): Day | null => completedAt && dayOf(new Date(completedAt));

function groupOf(person: Asked, terms: Terms, today: Day): Group {
  const trigger = triggerOf(terms, person);
  if (!person.assigned && Number(person.isNew) === 0) return "notAsked";
  if (nextFor(latestOf(person), trigger, terms, today) && !(person.completedAt && !person.assigned)) return "asked";
  return person.completedAt ? "done" : "waiting";
}
