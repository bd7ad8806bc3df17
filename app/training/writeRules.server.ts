// SPDX-License-Identifier: EUPL-1.2
// Writing a rule's versions, and ending it. What it asked before stays as it was.
import { keyOf, record } from "~/audit/record.server";
import { loadCatalogue } from "~/content/catalogue.server";
import { db, sql, type Transaction } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { type Rule, type Terms, usualTerms } from "./rule";
import { readDraft } from "./ruleForm";
import { columnsOf, type TermsRow, termsOf } from "./rules.server";

/** That the actor coordinates the unit: they write and end the rules of their own part. */
const coordinates = async (tx: Transaction, actor: Actor, unitId: string) =>
  (
    await tx.$queryRaw<unknown[]>(sql`
      WITH RECURSIVE ${unitsBelow(actor, "coordinator")} SELECT 1 AS "yes" FROM scope WHERE "id" = ${unitId}`)
  ).length > 0;

/**
 * Writes the rule's next version, or its first. The same form twice makes one.
 * @param actor a coordinator of the rule's unit, before and after
 * @param version the number that the form was for
 * @returns `stale` where a version of that number says something else, or it is not the next; null where there is no such
 * rule of theirs
 */
export async function writeRule(
  actor: Actor,
  { id, version, ...terms }: Rule,
  now: Date,
): Promise<"written" | "stale" | null> {
  return db.$transaction(async (tx) => {
    const known = await tx.rule.findUnique({
      where: { id },
      select: { municipalityId: true, endedAt: true, versions: { orderBy: { number: "desc" }, take: 1 } },
    });
    const last = known?.versions[0];
    if (known && (known.municipalityId !== actor.municipalityId || known.endedAt)) return null;
    for (const unit of new Set([terms.orgUnitId, last?.orgUnitId ?? terms.orgUnitId]))
      if (!(await coordinates(tx, actor, unit))) return null;
    if (last?.number === version) return same(termsOf(last as TermsRow), terms) ? "written" : "stale";
    if (version !== (last?.number ?? 0) + 1) return "stale";
    if (!known) await tx.rule.create({ data: { id, municipalityId: actor.municipalityId, createdAt: now } });
    await tx.ruleVersion.create({
      data: {
        ruleId: id,
        number: version,
        ...columnsOf(terms),
        createdAt: now,
        byKey: await keyOf(tx, actor.personId),
      },
    });
    await record(tx, actor.personId, "rule.written", `${id}/${version}`, now);
    return "written";
  });
}

/** The same from the form of what a rule means. A form that no page of ours sends is null. */
export async function writeRuleForm(
  actor: Actor,
  id: string,
  form: URLSearchParams,
  now: Date,
): Promise<"written" | "stale" | null> {
  const { terms } = readDraft(form, usualTerms("", ""));
  const version = Number(form.get("version"));
  const isKnown = terms && loadCatalogue().courses.some((course) => course.id === terms.courseId);
  if (!isKnown || !Number.isInteger(version) || version < 1 || !/^[\w-]{1,100}$/.test(id)) return null;
  return writeRule(actor, { id, version, ...terms }, now);
}

const same = (one: Terms, other: Terms) => JSON.stringify(columnsOf(one)) === JSON.stringify(columnsOf(other));

/**
 * Ends a rule: nobody more is asked by it, and who is not done is not late by it any longer from the next night. Twice is
 * once.
 * @returns false where the municipality has no such rule
 */
export async function endRule(actor: Actor, id: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const known = await tx.rule.findFirst({
      where: { id, municipalityId: actor.municipalityId },
      select: { endedAt: true, versions: { orderBy: { number: "desc" }, take: 1, select: { orgUnitId: true } } },
    });
    if (!known || !(await coordinates(tx, actor, known.versions[0]?.orgUnitId ?? ""))) return false;
    if (known.endedAt) return true;
    await tx.rule.update({ where: { id }, data: { endedAt: now, endedByKey: await keyOf(tx, actor.personId) } });
    await record(tx, actor.personId, "rule.ended", id, now);
    return true;
  });
}
