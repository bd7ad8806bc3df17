// SPDX-License-Identifier: EUPL-1.2
// Protected identity (skyddade personuppgifter): a coordinator marks it, and takes it away when the decision has ended.
import { dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "./actor";
import { personChanged } from "./changes.server";
import { draftIn, nameProblem, type Taken, tidy, wrongIn } from "./draft";
import { dropLinesOf } from "./import/imports.server";
import { newLogin } from "./login.server";
import { keptPerson } from "./reach.server";
import { isMadeOf } from "./userName";

/**
 * The identity is protected from today, or goes on to be: the chosen name takes the place of the one there was, also in
 * what earlier files from the HR system have left here.
 */
export async function protect(actor: Actor, personId: string, form: URLSearchParams, now: Date): Promise<Taken> {
  const draft = draftIn(form, ["name"]);
  const name = tidy(draft.name);
  const wrong = wrongIn({ name: nameProblem(name) });
  return db.$transaction(async (tx) => {
    const person = await keptPerson(actor, personId, tx);
    if (!person) return null;
    if (wrong.length > 0) return { refused: { draft, wrong } };
    if (person.protectedOn !== null && person.name === name) return { id: personId };
    await dropLinesOf(tx, actor.municipalityId, person, now);
    await tx.person.update({
      where: { id: personId },
      data: { name, protectedOn: person.protectedOn ?? dayOf(now) },
    });
    // A user name that was made of the name there was would tell it.
    if (person.login !== null && isMadeOf(person.login, person.name)) await newLogin(tx, { id: personId, name }, true);
    await personChanged(tx, actor, "person.protected", personId, now);
    return { id: personId };
  });
}

/**
 * The decision has ended: from now on the person is called so, wherever other people's names are. Nothing brings back the
 * name there was before; it is not kept.
 */
export async function endProtection(actor: Actor, personId: string, form: URLSearchParams, now: Date): Promise<Taken> {
  const draft = draftIn(form, ["name"]);
  const name = tidy(draft.name);
  const wrong = wrongIn({ name: nameProblem(name) });
  return db.$transaction(async (tx) => {
    const person = await keptPerson(actor, personId, tx);
    if (!person) return null;
    // The form twice, or the back button: it has been done.
    if (person.protectedOn === null) return { id: personId };
    if (wrong.length > 0) return { refused: { draft, wrong } };
    await tx.person.update({ where: { id: personId }, data: { name, protectedOn: null } });
    await personChanged(tx, actor, "person.unprotected", personId, now);
    return { id: personId };
  });
}
