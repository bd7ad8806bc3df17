// One person as a coordinator keeps them: employments, roles over time, days away, groups. Nothing is deleted. That a
// coordinator looked, and each change, is an entry of the audit log.
import { record } from "~/audit/record.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql, type Transaction } from "~/lib/db.server";
import type { Actor, Role } from "./actor";
import { countChange } from "./changes.server";
import {
  type Draft,
  daysProblem,
  draftIn,
  emailProblem,
  nameProblem,
  numberProblem,
  type Refused,
  tidy,
  type Wrong,
  wrongIn,
} from "./draft";
import type { JobFamily } from "./jobFamily";
import { isNewId, type KeptPerson, keptPerson } from "./reach.server";
import { readRole } from "./roles.server";
import { unitsBelow } from "./scope.server";

export interface ShownRole {
  id: string;
  role: Role;
  unit: string;
  unitId: string;
  jobFamily: JobFamily | null;
  from: Day;
  to: Day | null;
}

export interface ShownPerson extends KeptPerson {
  number: string | null;
  /** The latest first. */
  roles: ShownRole[];
  past: { from: Day; to: Day }[];
  pauses: { id: string; from: Day; to: Day | null }[];
  groups: { id: string; name: string; part: string; from: Day; to: Day | null }[];
}

export async function readPerson(
  actor: Actor,
  personId: string,
  isVisit: boolean,
  now: Date,
): Promise<ShownPerson | null> {
  const person = await keptPerson(actor, personId);
  if (!person) return null;
  const roles = await read<ShownRole>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
    SELECT m."id", m."role", scope."name" AS "unit", scope."id" AS "unitId", m."jobFamily", m."fromDay" AS "from",
      m."toDay" AS "to"
    FROM "Membership" m JOIN scope ON scope."id" = m."orgUnitId"
    WHERE m."personId" = ${personId} ORDER BY m."fromDay" DESC, scope."name", m."role"`);
  const past = await db.pastEmployment.findMany({ where: { personId }, orderBy: { fromDay: "desc" } });
  const pauses = await db.pause.findMany({ where: { personId }, orderBy: { fromDay: "desc" } });
  const groups = await db.workingGroupMember.findMany({
    where: { personId, group: { municipalityId: actor.municipalityId } },
    include: { group: { select: { name: true } } },
    orderBy: { fromDay: "desc" },
  });
  if (isVisit) await db.$transaction((tx) => record(tx, actor.personId, "person.seen", personId, now));
  return {
    ...person,
    number: await numberOf(actor, personId),
    roles,
    past: past.map(({ fromDay, toDay }) => ({ from: fromDay, to: toDay })),
    pauses: pauses.map(({ id, fromDay, toDay }) => ({ id, from: fromDay, to: toDay })),
    groups: groups.map(({ groupId, group, part, fromDay, toDay }) => ({
      id: groupId,
      name: group.name,
      part,
      from: fromDay,
      to: toDay,
    })),
  };
}

async function numberOf({ municipalityId }: Actor, personId: string, tx: Pick<Transaction, "employeeNumber"> = db) {
  const row = await tx.employeeNumber.findUnique({ where: { municipalityId_personId: { municipalityId, personId } } });
  return row?.number ?? null;
}

/** A form's result: where it was taken the person's id, and null for the 404 page. */
export type Taken = { id: string } | { refused: Refused } | null;

const detailFields = ["name", "email", "number"] as const;

/** What the form of name, address and number is filled with. */
export async function detailsOf(actor: Actor, personId: string): Promise<Draft | null> {
  const person = await keptPerson(actor, personId);
  return person && shownDetails(person, await numberOf(actor, personId));
}

function shownDetails(person: KeptPerson, number: string | null): Draft {
  const details = { name: person.name, email: person.email ?? "", number: number ?? "" };
  return { ...details, was: JSON.stringify(Object.values(details)) };
}

const detailProblems = (given: Draft): Wrong[] =>
  wrongIn({
    name: nameProblem(given.name ?? ""),
    email: emailProblem(given.email ?? ""),
    number: numberProblem(given.number ?? ""),
  });

/** Whose number it is, where it is another person's. */
async function isTaken(tx: Transaction, { municipalityId }: Actor, number: string, personId: string) {
  if (number === "") return false;
  const row = await tx.employeeNumber.findUnique({ where: { municipalityId_number: { municipalityId, number } } });
  return row !== null && row.personId !== personId;
}

async function writeNumber(tx: Transaction, { municipalityId }: Actor, number: string, personId: string) {
  await tx.employeeNumber.deleteMany({ where: { municipalityId, personId } });
  if (number !== "") await tx.employeeNumber.create({ data: { municipalityId, number, personId } });
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
    await changed(tx, actor, "person.changed", personId, now);
    return { id: personId };
  });
}

async function changed(
  tx: Transaction,
  actor: Actor,
  action: "person.made" | "person.changed" | "person.protected",
  personId: string,
  now: Date,
) {
  await countChange(tx, actor.municipalityId);
  await record(tx, actor.personId, action, personId, now);
}

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
    await changed(tx, actor, "person.made", id, now);
    return { id };
  });
}

/** The identity is protected from today, or goes on to be: the chosen name takes the place of the one there was. */
export async function protect(actor: Actor, personId: string, form: URLSearchParams, now: Date): Promise<Taken> {
  const draft = draftIn(form, ["name"]);
  const name = tidy(draft.name);
  const wrong = wrongIn({ name: nameProblem(name) });
  return db.$transaction(async (tx) => {
    const person = await keptPerson(actor, personId, tx);
    if (!person) return null;
    if (wrong.length > 0) return { refused: { draft, wrong } };
    if (person.protectedOn !== null && person.name === name) return { id: personId };
    await tx.person.update({
      where: { id: personId },
      data: { name, protectedOn: person.protectedOn ?? dayOf(now) },
    });
    await changed(tx, actor, "person.protected", personId, now);
    return { id: personId };
  });
}

/**
 * First and last day of employment. A first day after the last one there was is a new employment: the one before becomes
 * a row of its own, and the roles it had ended with it.
 */
export async function saveEmployment(actor: Actor, personId: string, form: URLSearchParams, now: Date): Promise<Taken> {
  const draft = draftIn(form, ["employedFrom", "employedTo"]);
  const [from = "", to = ""] = [draft.employedFrom, draft.employedTo];
  const wrong = daysProblem({ field: "employedFrom", day: from }, { field: "employedTo", day: to });
  if (personId === actor.personId && to !== "" && to < dayOf(now))
    wrong.push({ field: "employedTo", problem: "ownRole" });
  return db.$transaction(async (tx) => {
    const person = await keptPerson(actor, personId, tx);
    if (!person) return null;
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
    await changed(tx, actor, "person.changed", personId, now);
    return { id: personId };
  });
}
