// SPDX-License-Identifier: EUPL-1.2
// A person's own ratings of how it feels to ask. Private: nobody else ever sees one, and what is told of many is made by
// `confidenceMonths`.
import type { AskingScenes, Stage } from "~/content/catalogue";
import type { Aging } from "~/lib/aging.server";
import { db, read, type Sql, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import {
  type Asked,
  hasNumber,
  type Invitation,
  invitationTo,
  laterIsAsked,
  type Measure,
  mayRateLater,
  mayRateScene,
  type Occasion,
  type Rating,
} from "./confidence";

const ratingsOf = (actor: Actor): Sql => sql`
  SELECT "occasion", "confidence", "worry", "at" FROM "ConfidenceRating"
  WHERE "personId" = ${actor.personId} ORDER BY "at"`;

/** The moments are not columns, so they come as text. */
const askedOf = (actor: Actor, { scenes, steps }: AskingScenes): Sql => sql`
  SELECT COUNT(*) AS "runs", COUNT(r."endedAt") AS "ended", MIN(r."endedAt") AS "played", (
    SELECT MIN(c."at") FROM "Enrolment" e JOIN "StepCompletion" c ON c."enrolmentId" = e."id"
    WHERE e."personId" = ${actor.personId} AND c."stepId" IN (${sqlJoin(["", ...steps])})) AS "done"
  FROM "Run" r WHERE r."personId" = ${actor.personId} AND r."scenarioId" IN (${sqlJoin(["", ...scenes])})`;

interface AskedRow {
  runs: number;
  ended: number;
  played: string | null;
  done: string | null;
}

const numbers = (rows: Rating[]): Rating[] =>
  rows.map(({ confidence, worry, ...rating }) => ({
    ...rating,
    confidence: confidence === null ? null : Number(confidence),
    worry: worry === null ? null : Number(worry),
  }));

function asked(rows: AskedRow[]): Asked {
  const { runs, ended, played, done } = rows[0] ?? { runs: 0, ended: 0, played: null, done: null };
  const moments = [played, done].flatMap((moment) => (moment === null ? [] : [new Date(moment).getTime()]));
  return {
    begun: Number(runs) > 0 || moments.length > 0,
    ended: Number(ended),
    firstDone: moments.length > 0 ? new Date(Math.min(...moments)) : null,
  };
}

/** In the order they were given. */
export async function readRatings(actor: Actor): Promise<Rating[]> {
  return numbers(await read<Rating>(ratingsOf(actor)));
}

/** Whether a page of this scene invites to rate, before it or after it. */
export async function readInvitation(
  actor: Actor,
  { asking }: Stage,
  occasion: "before" | "after",
  now: Date,
): Promise<Invitation | null> {
  if (!asking) return null;
  const ratings = await readRatings(actor);
  const done = asked(await read<AskedRow>(askedOf(actor, asking)));
  return mayRateScene(occasion, ratings, done, now) ? invitationTo(occasion, ratings) : null;
}

/** A person's own page: the ratings there are, and the one that may be given now. */
export async function readOwnConfidence(
  actor: Actor,
  now: Date,
): Promise<{ ratings: Rating[]; invitation: Invitation | null; asks: boolean }> {
  const ratings = await readRatings(actor);
  const given = ratings.find(({ occasion }) => occasion === "later");
  const mayRate = mayRateLater(ratings, now) && (!given || hasNumber(given));
  return {
    ratings: ratings.filter(hasNumber),
    invitation: mayRate ? invitationTo("later", ratings) : null,
    asks: laterIsAsked(ratings, now),
  };
}

/**
 * Keeps a rating, once for each occasion. The same day it replaces what was given, and one without numbers leaves none.
 * @returns false when it is too early or too late for it
 */
export async function rate(
  actor: Actor,
  asking: AskingScenes,
  { occasion, ...given }: { occasion: Occasion } & Pick<Rating, Measure>,
  now: Date,
): Promise<boolean> {
  const of = { personId: actor.personId, occasion };
  return db.$transaction(async (tx) => {
    const ratings = await ratingsIn(tx, actor);
    const may =
      occasion === "later"
        ? mayRateLater(ratings, now)
        : mayRateScene(occasion, ratings, asked(await tx.$queryRaw<AskedRow[]>(askedOf(actor, asking))), now);
    if (!may) return false;
    if (hasNumber(given))
      await tx.confidenceRating.upsert({
        where: { personId_occasion: of },
        create: { ...of, confidence: given.confidence, worry: given.worry, at: now },
        update: { confidence: given.confidence, worry: given.worry },
      });
    else await tx.confidenceRating.deleteMany({ where: of });
    return true;
  });
}

async function ratingsIn(tx: Transaction, actor: Actor): Promise<Rating[]> {
  const rows = await tx.confidenceRating.findMany({ where: { personId: actor.personId } });
  return rows.map((row) => ({ ...row, occasion: row.occasion as Occasion }));
}

/**
 * The person is asked no more: a rating without numbers, that goes when nobody would be asked any longer. Whoever has
 * rated already has.
 */
export async function declineLater(actor: Actor, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    if (laterIsAsked(await ratingsIn(tx, actor), now))
      await tx.confidenceRating.create({ data: { personId: actor.personId, occasion: "later", at: now } });
  });
}

/**
 * Erases the person's ratings for good.
 * @param seen when the latest of those they saw was given: a form that is sent again later erases no newer one
 */
export async function eraseRatings(actor: Actor, seen: Date): Promise<void> {
  const shown = [{ at: { lte: seen } }, { confidence: null, worry: null }];
  await db.confidenceRating.deleteMany({ where: { personId: actor.personId, OR: shown } });
}

const ratingsGone = (old: Aging["old"]): Aging => ({
  old,
  destroy: (tx, than, most, whose) =>
    tx.$executeRaw(sql`
      DELETE FROM "ConfidenceRating" WHERE ("personId", "occasion") IN (
        SELECT "personId", "occasion" FROM (${old(than, whose)}) gone ORDER BY "since" LIMIT ${most})`),
});

/** All ratings of those whose last one is so old. */
export const oldRatings = ratingsGone(
  (than, whose) => sql`
    SELECT r."personId", r."occasion", r."at" AS "since" FROM "ConfidenceRating" r
    WHERE r."at" < ${than} AND ${whose.person(sql`r."personId"`)} AND NOT EXISTS (
      SELECT 1 FROM "ConfidenceRating" later WHERE later."personId" = r."personId" AND later."at" >= ${than})`,
);

/** The refusals alone, each from when it was said. */
export const oldRefusals = ratingsGone(
  (than, whose) => sql`
    SELECT r."personId", r."occasion", r."at" AS "since" FROM "ConfidenceRating" r
    WHERE r."at" < ${than} AND r."confidence" IS NULL AND r."worry" IS NULL AND ${whose.person(sql`r."personId"`)}`,
);
