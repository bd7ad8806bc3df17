// SPDX-License-Identifier: EUPL-1.2
// A person's name, e-mail address and number, as a coordinator's form says them.
import { db, sql, type Transaction } from "~/lib/db.server";
import type { Actor } from "./actor";
import { personChanged } from "./changes.server";
import {
  type Draft,
  draftIn,
  emailProblem,
  nameProblem,
  numberProblem,
  type Taken,
  tidy,
  type Wrong,
  wrongIn,
} from "./draft";
import { isTaken, numberOf, writeNumber } from "./number.server";
import { type KeptPerson, keptPerson } from "./reach.server";
import { unitsOfMunicipality } from "./scope.server";

export const detailFields = ["name", "email", "number"] as const;

/** What the form of name, address and number is filled with. */
export async function detailsOf(actor: Actor, personId: string): Promise<Draft | null> {
  const person = await keptPerson(actor, personId);
  return person && shownDetails(person, await numberOf(actor, personId));
}

function shownDetails(person: KeptPerson, number: string | null): Draft {
  const details = { name: person.name, email: person.email ?? "", number: number ?? "" };
  return { ...details, was: JSON.stringify(Object.values(details)) };
}

export const detailProblems = (given: Draft): Wrong[] =>
  wrongIn({
    name: nameProblem(given.name ?? ""),
    email: emailProblem(given.email ?? ""),
    number: numberProblem(given.number ?? ""),
  });

/** Whether somebody else of the municipality has the address, whoever it is: a mail to one would reach the other. */
export async function isAddressTaken(tx: Transaction, { municipalityId }: Actor, email: string, personId: string) {
  if (email === "") return false;
  const [other] = await tx.$queryRaw<{ id: string }[]>(sql`
    WITH RECURSIVE ${unitsOfMunicipality(municipalityId)}
    SELECT p."id" FROM "Person" p WHERE lower(p."email") = ${email.toLowerCase()} AND p."id" <> ${personId}
      AND EXISTS (SELECT 1 FROM "Membership" m WHERE m."personId" = p."id" AND m."orgUnitId" IN (SELECT "id" FROM scope))
    LIMIT 1`);
  return other !== undefined;
}

/** Name, address and number. Who saves over what another has saved meanwhile is told first. */
export async function saveDetails(actor: Actor, personId: string, form: URLSearchParams, now: Date): Promise<Taken> {
  const draft = draftIn(form, [...detailFields, "was"]);
  const given = Object.fromEntries(detailFields.map((field) => [field, tidy(draft[field])]));
  const wrong = detailProblems(given);
  return db.$transaction(async (tx) => {
    const person = await keptPerson(actor, personId, tx);
    if (!person) return null;
    const shown = shownDetails(person, await numberOf(actor, personId, tx));
    if (wrong.length > 0) return { refused: { draft, wrong } };
    if (await isTaken(tx, actor, given.number ?? "", personId))
      return { refused: { draft, wrong: [{ field: "number", problem: "numberTaken" }] } };
    // Two who had one address before are not kept from another name or number.
    const isOther = given.email?.toLowerCase() !== person.email?.toLowerCase();
    if (isOther && (await isAddressTaken(tx, actor, given.email ?? "", personId)))
      return { refused: { draft, wrong: [{ field: "email", problem: "emailTaken" }] } };
    if (detailFields.every((field) => given[field] === shown[field])) return { id: personId };
    if (shown.was !== draft.was)
      return {
        refused: { draft: { ...draft, was: shown.was ?? "" }, wrong: [{ field: "name", problem: "changedMeanwhile" }] },
      };
    await tx.person.update({
      where: { id: personId },
      data: { name: given.name ?? "", email: given.email?.toLowerCase() || null },
    });
    await writeNumber(tx, actor, given.number ?? "", personId);
    await personChanged(tx, actor, "person.changed", personId, now);
    return { id: personId };
  });
}
