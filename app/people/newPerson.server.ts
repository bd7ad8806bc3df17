// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "./actor";
import { personChanged } from "./changes.server";
import { detailFields, detailProblems, isAddressTaken } from "./details.server";
import { daysProblem, draftIn, type Taken, tidy } from "./draft";
import { isTaken, writeNumber } from "./number.server";
import { isNewId, keptPerson } from "./reach.server";
import { readRole } from "./roles.server";

/**
 * Somebody new, with a first role. The form's id makes one person of it however often it is sent. Who has protected
 * identity is entered by the name they chose.
 */
export async function makePerson(actor: Actor, form: URLSearchParams, now: Date): Promise<Taken> {
  const draft = draftIn(form, ["id", ...detailFields, "employedFrom", "unit", "role", "jobFamily", "protected"]);
  const id = draft.id ?? "";
  if (!isNewId(id)) return null;
  const given = Object.fromEntries(detailFields.map((field) => [field, tidy(draft[field])]));
  const from = draft.employedFrom ?? "";
  const wrong = [
    ...detailProblems(given),
    ...daysProblem({ field: "employedFrom", day: from }, { field: "employedFrom", day: "" }),
  ];
  return db.$transaction(async (tx) => {
    if (await tx.person.findUnique({ where: { id }, select: { id: true } }))
      return (await keptPerson(actor, id, tx)) && { id };
    const role = await readRole(tx, actor, draft, from);
    if (await isTaken(tx, actor, given.number ?? "", id)) wrong.push({ field: "number", problem: "numberTaken" });
    if (await isAddressTaken(tx, actor, given.email ?? "", id)) wrong.push({ field: "email", problem: "emailTaken" });
    if (wrong.length > 0 || "wrong" in role)
      return { refused: { draft, wrong: [...wrong, ...("wrong" in role ? role.wrong : [])] } };
    await tx.person.create({
      data: {
        id,
        name: given.name ?? "",
        email: given.email?.toLowerCase() || null,
        employedFrom: from,
        protectedOn: draft.protected === "yes" ? dayOf(now) : null,
      },
    });
    await writeNumber(tx, actor, given.number ?? "", id);
    await tx.membership.create({ data: { id: `${id}-1`, personId: id, ...role.row } });
    await personChanged(tx, actor, "person.made", id, now);
    return { id };
  });
}
