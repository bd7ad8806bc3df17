// SPDX-License-Identifier: EUPL-1.2
// The accessibility statement of each municipality. It is public: the law says that anybody may read it.
import { keyOf, record } from "~/audit/record.server";
import { type Day, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import { type Draft, draftOf, emptyDraft, fields, type Statement, statementFrom, type Wrong } from "./statement";

export interface ShownStatement {
  municipality: string;
  /** Where one reports what does not work: the statement's own, or the contact of the courses until it is filled in. */
  contact: { email: string; phone: string };
  /** Null until somebody there has assessed the service. */
  statement: (Statement & { savedOn: Day }) | null;
}

/** Of one municipality, or of every one in the installation for whoever has not signed in. */
export async function readStatements(municipalityId: string | null): Promise<ShownStatement[]> {
  const rows = await db.municipalitySettings.findMany({
    where: municipalityId === null ? {} : { orgUnitId: municipalityId },
    include: { orgUnit: { include: { statement: true } } },
    orderBy: { name: "asc" },
  });
  return rows.map(({ name, contactEmail, contactPhone, orgUnit: { statement } }) => ({
    municipality: name,
    contact: {
      email: statement ? statement.email : contactEmail,
      phone: statement ? statement.phone : contactPhone,
    },
    statement: statement && {
      email: statement.email,
      phone: statement.phone,
      assessedOn: statement.assessedOn,
      method: statement.method as Statement["method"],
      assessor: statement.assessor,
      local: statement.local,
      savedOn: dayOf(statement.savedAt),
    },
  }));
}

/** Whether the actor coordinates the whole municipality: it is its statement. */
export const mayFillIn = (actor: Actor): boolean => unitsAs(actor, "coordinator").includes(actor.municipalityId);

/** What the form is filled with. Null for a coordinator of a part of the municipality alone. */
export async function readStatementDraft(
  actor: Actor,
  contact: { email: string; phone: string },
): Promise<Draft | null> {
  if (!mayFillIn(actor)) return null;
  const kept = await db.accessibilityStatement.findUnique({ where: { municipalityId: actor.municipalityId } });
  return kept ? (Object.fromEntries(fields.map((field) => [field, kept[field]])) as Draft) : emptyDraft(contact);
}

export interface Refused {
  draft: Draft;
  wrong: Wrong[];
}

/** Sent twice it is saved once more as the same. */
export async function saveStatement(
  actor: Actor,
  form: URLSearchParams,
  now: Date,
): Promise<"saved" | { refused: Refused } | null> {
  if (!mayFillIn(actor)) return null;
  const draft = draftOf(form);
  const read = statementFrom(draft, now);
  if ("wrong" in read) return { refused: { draft, wrong: read.wrong } };
  const { municipalityId, personId } = actor;
  await db.$transaction(async (tx) => {
    const data = { ...read.statement, savedAt: now, byKey: await keyOf(tx, personId) };
    await tx.accessibilityStatement.upsert({
      where: { municipalityId },
      create: { municipalityId, ...data },
      update: data,
    });
    await record(tx, personId, "statement.changed", municipalityId, now);
  });
  return "saved";
}
