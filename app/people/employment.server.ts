// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "./actor";
import { personChanged } from "./changes.server";
import { daysProblem, draftIn, overlap, type Taken } from "./draft";
import { keptPerson } from "./reach.server";

/**
 * First and last day of employment. A first day after the last one there was is a new employment: the one before becomes
 * a row of its own, and the roles it had ended with it. No two have a day in common, and nobody ends or puts off one's own.
 */
export async function saveEmployment(actor: Actor, personId: string, form: URLSearchParams, now: Date): Promise<Taken> {
  const draft = draftIn(form, ["employedFrom", "employedTo"]);
  const [from = "", to = ""] = [draft.employedFrom, draft.employedTo];
  const wrong = daysProblem({ field: "employedFrom", day: from }, { field: "employedTo", day: to });
  if (personId === actor.personId && to !== "" && to < dayOf(now))
    wrong.push({ field: "employedTo", problem: "ownRole" });
  if (personId === actor.personId && from > dayOf(now)) wrong.push({ field: "employedFrom", problem: "ownRole" });
  return db.$transaction(async (tx) => {
    const person = await keptPerson(actor, personId, tx);
    if (!person) return null;
    const before = await tx.pastEmployment.findMany({ where: { personId } });
    if (before.some((past) => overlap({ from, to: to || null }, { from: past.fromDay, to: past.toDay })))
      wrong.push({ field: "employedFrom", problem: "employedThen" });
    if (wrong.length > 0) return { refused: { draft, wrong } };
    const { employedFrom, employedTo } = person;
    if (employedFrom === from && (employedTo ?? "") === to) return { id: personId };
    if (employedTo !== null && from > employedTo && employedTo >= employedFrom) {
      await tx.pastEmployment.upsert({
        where: { personId_fromDay: { personId, fromDay: employedFrom } },
        create: { personId, fromDay: employedFrom, toDay: employedTo },
        update: { toDay: employedTo },
      });
      await tx.membership.updateMany({
        where: { personId, fromDay: { lte: employedTo }, OR: [{ toDay: null }, { toDay: { gt: employedTo } }] },
        data: { toDay: employedTo },
      });
    }
    await tx.person.update({ where: { id: personId }, data: { employedFrom: from, employedTo: to || null } });
    await personChanged(tx, actor, "person.changed", personId, now);
    return { id: personId };
  });
}
