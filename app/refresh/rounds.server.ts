// SPDX-License-Identifier: EUPL-1.2
// Rounds of Fem minuter, as they are opened, taken up again and ended. Private: nobody but the person reads them.
import type { Catalogue } from "~/content/catalogue";
import { findMoment } from "~/content/moments";
import type { Aging, Whose } from "~/lib/aging.server";
import { db, read, type Sql, sql } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { approvedIn } from "./approved.server";
import { playMoment } from "./moment";
import { contentsOf, type Round } from "./round";
import { readStanding } from "./standing.server";

type Row = Omit<Round, "questionIds" | "versions" | "answers"> & {
  questionIds: string;
  versions: string;
  answers: string | null;
};

/** The number of a round as an address says it; 0 for what is none. */
export const roundNumber = (said: string | undefined) => (/^[1-9]\d{0,5}$/.test(said ?? "") ? Number(said) : 0);

/** A round with what was chosen in it, or null where the actor has none of that number. */
export async function readRound({ personId }: Actor, number: number): Promise<Round | null> {
  const [row] = await read<Row>(sql`
    SELECT "id", "number", "openedAt", "closedAt", "fixedOn", "courseId", "momentId", "refresherId", "questionIds",
      "versions", "choiceId", "answers"
    FROM "RefreshRound" WHERE "personId" = ${personId} AND "number" = ${number}`);
  if (!row) return null;
  return {
    ...row,
    number: Number(row.number),
    openedAt: new Date(row.openedAt),
    closedAt: row.closedAt && new Date(row.closedAt),
    questionIds: row.questionIds.split(" ").filter(Boolean),
    versions: new Map(
      [...row.versions.matchAll(/(\S+):(\d+)/g)].map(([, id = "", version]) => [id, Number(version)] as const),
    ),
    answers: row.answers ? JSON.parse(row.answers) : {},
  };
}

/**
 * Opens a round. One that is open is gone on with; one that was left is closed first, and its fixed day is still to be
 * done.
 * @param number the one after the latest, as the page with the button knew it: sent twice it opens one
 * @returns the number of the round to go on with; null where there is nothing to repeat, or no such round
 */
export async function openRound(actor: Actor, catalogue: Catalogue, number: number, now: Date): Promise<number | null> {
  const standing = await readStanding(actor, catalogue, now);
  if (!standing) return null;
  if (standing.open !== null) return standing.open;
  const latest = standing.rounds[0]?.number ?? 0;
  if (number <= latest) return latest;
  if (number !== latest + 1) return null;
  const { personId } = actor;
  const { fixedOn, courseId, momentId, refresherId, questionIds } = contentsOf(standing, now);
  const versions = standing.completed.map(({ course }) => `${course.id}:${course.version}`).join(" ");
  await db.$transaction(async (tx) => {
    await tx.$executeRaw(sql`
      UPDATE "RefreshRound" SET "closedAt" = ${now}, "fixedOn" = NULL
      WHERE "personId" = ${personId} AND "closedAt" IS NULL AND "number" < ${number}`);
    await tx.$executeRaw(sql`
      INSERT INTO "RefreshRound" ("id", "personId", "number", "openedAt", "fixedOn", "courseId", "momentId",
        "refresherId", "questionIds", "versions")
      VALUES (${randomId()}, ${personId}, ${number}, ${now}, ${fixedOn}, ${courseId}, ${momentId}, ${refresherId},
        ${questionIds.join(" ")}, ${versions})
      ON CONFLICT ("personId", "number") DO NOTHING`);
  });
  return number;
}

/**
 * Takes what was chosen in a round's moment. The first choice stands: what would have come of the others is shown then.
 * @param said the round's number, as the address says it
 * @returns whether it was taken: a choice that is not there is not; null where there is no such round or moment
 */
export async function takeChoice(
  actor: Actor,
  catalogue: Catalogue,
  said: string | undefined,
  choiceId: string,
): Promise<{ taken: boolean; number: number } | null> {
  const round = await readRound(actor, roundNumber(said));
  const found = findMoment(await approvedIn(actor, catalogue), round?.momentId);
  if (!round || !found) return null;
  const { number } = round;
  if (!playMoment(found).ways.some(({ id }) => id === choiceId)) return { taken: false, number };
  await db.$executeRaw(sql`
    UPDATE "RefreshRound" SET "choiceId" = ${choiceId}
    WHERE "personId" = ${actor.personId} AND "number" = ${number} AND "choiceId" IS NULL`);
  return { taken: true, number };
}

/**
 * Ends a round; the fixed day it was for is done by that. Ended twice it was ended the first time.
 * @returns its number; null where there is no such round
 */
export async function closeRound({ personId }: Actor, said: string | undefined, now: Date): Promise<number | null> {
  const number = roundNumber(said);
  const closed = await db.$executeRaw(sql`
    UPDATE "RefreshRound" SET "closedAt" = COALESCE("closedAt", ${now})
    WHERE "personId" = ${personId} AND "number" = ${number}`);
  return closed > 0 ? number : null;
}

const chosenIn = (than: Date, whose: Whose): Sql => sql`
  SELECT "id", "openedAt" AS "since" FROM "RefreshRound"
  WHERE "openedAt" < ${than} AND ("choiceId" IS NOT NULL OR "answers" IS NOT NULL)
    AND ${whose.person(sql`"personId"`)}`;

/**
 * What was chosen and answered in rounds, by when they were opened. That there was a round, and how its questions went,
 * stays for the person.
 */
export const oldRoundChoices: Aging = {
  old: chosenIn,
  destroy: (tx, than, most, whose) =>
    tx.$executeRaw(sql`
      UPDATE "RefreshRound" SET "choiceId" = NULL, "answers" = NULL
      WHERE "id" IN (SELECT "id" FROM (${chosenIn(than, whose)}) gone LIMIT ${most})`),
};
