// SPDX-License-Identifier: EUPL-1.2
// Days on which somebody is away: only the days, never why. What they move is for those who count the days.
import { record } from "~/audit/record.server";
import { addDays, type Day } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "./actor";
import { daysProblem, draftIn, overlap, type Taken } from "./draft";
import { keptPerson } from "./reach.server";

/** Away from a day, until one or until somebody says. No two pauses of a person have a day in common. */
export async function beginPause(actor: Actor, personId: string, form: URLSearchParams, now: Date): Promise<Taken> {
  const draft = draftIn(form, ["fromDay", "toDay"]);
  const [from = "", to = ""] = [draft.fromDay, draft.toDay];
  const wrong = daysProblem({ field: "fromDay", day: from }, { field: "toDay", day: to });
  return db.$transaction(async (tx) => {
    if (!(await keptPerson(actor, personId, tx))) return null;
    if (wrong.length > 0) return { refused: { draft, wrong } };
    const pauses = await tx.pause.findMany({ where: { personId } });
    if (pauses.some((each) => each.fromDay === from && (each.toDay ?? "") === to)) return { id: personId };
    if (pauses.some((each) => overlap({ from, to: to || null }, { from: each.fromDay, to: each.toDay })))
      return { refused: { draft, wrong: [{ field: "fromDay", problem: "alreadyAway" }] } };
    // What was taken back on its first day can begin again on that day.
    await tx.pause.upsert({
      where: { personId_fromDay: { personId, fromDay: from } },
      create: { id: randomId(), personId, fromDay: from, toDay: to || null },
      update: { toDay: to || null },
    });
    await record(tx, actor.personId, "pause.begun", { person: personId }, now);
    return { id: personId };
  });
}

export async function readPause(
  actor: Actor,
  personId: string,
  id: string,
): Promise<{ from: Day; to: Day | null } | null> {
  const person = await keptPerson(actor, personId);
  const pause = person && (await db.pause.findFirst({ where: { id, personId: person.id } }));
  return pause && { from: pause.fromDay, to: pause.toDay };
}

/** The last day away. The day before the first says that it never was. */
export async function endPause(
  actor: Actor,
  personId: string,
  id: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const draft = draftIn(form, ["toDay"]);
  const to = draft.toDay ?? "";
  return db.$transaction(async (tx) => {
    const pause = (await keptPerson(actor, personId, tx)) && (await tx.pause.findFirst({ where: { id, personId } }));
    if (!pause) return null;
    const refuse = (wrong: ReturnType<typeof daysProblem>) => ({ refused: { draft, wrong } });
    if (to === "") return refuse([{ field: "toDay", problem: "dayMissing" }]);
    const wrong = daysProblem({ field: "toDay", day: addDays(pause.fromDay, -1) }, { field: "toDay", day: to });
    if (wrong.length > 0) return refuse(wrong);
    const others = await tx.pause.findMany({ where: { personId, id: { not: id } } });
    if (others.some((each) => overlap({ from: pause.fromDay, to }, { from: each.fromDay, to: each.toDay })))
      return refuse([{ field: "toDay", problem: "alreadyAway" }]);
    if (pause.toDay === to) return { id: personId };
    await tx.pause.update({ where: { id }, data: { toDay: to } });
    await record(tx, actor.personId, "pause.ended", { person: personId }, now);
    return { id: personId };
  });
}
