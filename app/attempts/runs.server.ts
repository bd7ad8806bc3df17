// SPDX-License-Identifier: EUPL-1.2
// Runs of scenes. Private, like everything here. A run is the list of its choices; it belongs to the person and the scene,
// wherever it was begun.
import type { Stage } from "~/content/catalogue";
import type { Aging, Whose } from "~/lib/aging.server";
import { db, read, type Sql, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { finishOpenSteps, openEnrolment } from "~/progress/finish.server";
import { finishScenePart } from "~/progress/renewal.server";
import { choose, openScene } from "~/roleplay/play";
import { keepStory } from "./stories.server";

export interface Run {
  number: number;
  choiceIds: string[];
  snapshot: string | null;
  /** Of the story it was last played in. */
  storyHash: string;
  ended: boolean;
}

interface Row {
  number: number;
  snapshot: string | null;
  storyHash: string;
  endedAt: Date | null;
  choiceId: string | null;
}

/** The person's latest run of a scene, or the one of that number. */
export async function readRun(actor: Actor, scenarioId: string, number?: number): Promise<Run | null> {
  const rows = await read<Row>(sql`
    WITH latest AS (
      SELECT r."id", r."number", r."snapshot", r."storyHash", r."endedAt" FROM "Run" r
      WHERE r."personId" = ${actor.personId} AND r."scenarioId" = ${scenarioId}
        AND (${number ?? 0} = 0 OR r."number" = ${number ?? 0})
      ORDER BY r."number" DESC LIMIT 1
    )
    SELECT latest."number", latest."snapshot", latest."storyHash", latest."endedAt", c."choiceId"
    FROM latest LEFT JOIN "RunChoice" c ON c."runId" = latest."id" ORDER BY c."turn"`);
  const first = rows[0];
  if (!first) return null;
  return {
    number: Number(first.number),
    choiceIds: rows.flatMap((row) => (row.choiceId ? [row.choiceId] : [])),
    snapshot: first.snapshot,
    storyHash: first.storyHash,
    ended: first.endedAt !== null,
  };
}

/** How often the person has played each scene to an ending, and whether the latest run is under way. */
export async function readPlayed(actor: Actor): Promise<Map<string, { ended: number; underWay: boolean }>> {
  const rows = await read<{ scenarioId: string; ended: number; underWay: number }>(sql`
    SELECT r."scenarioId", COUNT(r."endedAt") AS "ended", MAX(CASE WHEN r."endedAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "Run" later WHERE later."personId" = r."personId" AND later."scenarioId" = r."scenarioId"
        AND later."number" > r."number") THEN 1 ELSE 0 END) AS "underWay"
    FROM "Run" r WHERE r."personId" = ${actor.personId} GROUP BY r."scenarioId"`);
  return new Map(
    rows.map((row) => [row.scenarioId, { ended: Number(row.ended), underWay: Number(row.underWay) === 1 }]),
  );
}

/** The runs that reached an ending and whose choices are still kept, in order, each with the story it ended in. */
export async function readEndedRuns(
  actor: Actor,
  scenarioId: string,
): Promise<{ number: number; storyHash: string }[]> {
  const rows = await read<{ number: number; storyHash: string }>(sql`
    SELECT r."number", r."storyHash" FROM "Run" r
    WHERE r."personId" = ${actor.personId} AND r."scenarioId" = ${scenarioId} AND r."endedAt" IS NOT NULL
      AND EXISTS (SELECT 1 FROM "RunChoice" c WHERE c."runId" = r."id")
    ORDER BY r."number"`);
  return rows.map(({ number, storyHash }) => ({ number: Number(number), storyHash }));
}

/**
 * Starts run `number`, which is the latest plus one; a number that is taken already changes nothing. It begins at the
 * stage's moment, where there is one, or as far on the way there as the story still goes.
 * @param from go back to this turn of this earlier run: the choices before it are taken over
 */
export async function startRun(
  actor: Actor,
  { scenario, place, moment }: Stage,
  number: number,
  from: { run: number; turn: number } | null,
  now: Date,
): Promise<void> {
  const scenarioId = scenario.source.id;
  const earlier = from && (await readRun(actor, scenarioId, from.run));
  const choices = earlier?.choiceIds ?? [];
  // Never past the last choice: a run that begins at its ending could not be ended.
  const before = from ? choices.slice(0, Math.min(from.turn, choices.length - 1)) : (moment?.after ?? []);
  const opened = openScene(scenario.story, before);
  const kept = opened.ending === null ? opened : openScene(scenario.story, []);
  await db.$transaction(async (tx) => {
    if (place) await openEnrolment(tx, actor, place.course, now);
    const known = { personId: actor.personId, scenarioId };
    const latest = await tx.run.aggregate({ where: known, _max: { number: true } });
    if (number !== (latest._max.number ?? 0) + 1) return;
    await keepStory(tx, scenario, now);
    await tx.run.create({
      data: {
        ...known,
        id: randomId(),
        number,
        storyHash: scenario.storyHash,
        snapshot: kept.snapshot,
        startedAt: now,
        lastStepAt: now,
        choices: { create: kept.path.map((choiceId, turn) => ({ turn, choiceId, at: now })) },
      },
    });
  });
}

/**
 * Takes a choice at a turn of a run, counted from 0. A turn that has its choice already keeps it: a form sent twice,
 * from two tabs or after going back makes one row.
 * @returns the turn the person now stands at; `refused` for a choice that is not offered there; null for no such run
 */
export async function takeChoice(
  actor: Actor,
  stage: Stage,
  given: { run: number; turn: number; choiceId: string },
  now: Date,
): Promise<{ turn: number } | "refused" | null> {
  const { story, storyHash, source } = stage.scenario;
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<(Row & { id: string })[]>(sql`
      SELECT r."id", r."snapshot", r."storyHash", r."endedAt", c."choiceId"
      FROM "Run" r LEFT JOIN "RunChoice" c ON c."runId" = r."id"
      WHERE r."personId" = ${actor.personId} AND r."scenarioId" = ${source.id} AND r."number" = ${given.run}
      ORDER BY c."turn"`);
    const run = rows[0];
    if (!run) return null;
    const stored = rows.flatMap((row) => (row.choiceId ? [row.choiceId] : []));
    if (run.endedAt) return { turn: Math.min(given.turn + 1, stored.length) };
    // In a story that has changed the run has gone back to the last choice that still exists.
    const before = openScene(story, stored, run.snapshot);
    if (given.turn < before.path.length) return { turn: given.turn + 1 };
    if (given.turn > before.path.length) return { turn: before.path.length };
    const chosen = choose(story, before.path, given.choiceId, before.snapshot);
    if (!chosen.ok) return "refused";
    if (stored.length > before.path.length)
      await tx.$executeRaw(sql`DELETE FROM "RunChoice" WHERE "runId" = ${run.id} AND "turn" >= ${before.path.length}`);
    await tx.$executeRaw(sql`
      INSERT INTO "RunChoice" ("runId", "turn", "choiceId", "at")
      VALUES (${run.id}, ${given.turn}, ${given.choiceId}, ${now})`);
    if (run.storyHash !== storyHash) await keepStory(tx, stage.scenario, now);
    const endedAt = chosen.scene.ending === null ? null : now;
    await tx.$executeRaw(sql`
      UPDATE "Run" SET "snapshot" = ${chosen.scene.snapshot}, "storyHash" = ${storyHash},
        "lastStepAt" = ${now}, "endedAt" = ${endedAt} WHERE "id" = ${run.id}`);
    if (endedAt) await finishScene(tx, actor, stage, now);
    return { turn: chosen.scene.turn };
  });
}

/** The scene has been played to an ending or read: the same rows for both, so that nobody can see which (R-031). */
async function finishScene(tx: Transaction, actor: Actor, { scenario, place, steps }: Stage, now: Date): Promise<void> {
  if (place) await openEnrolment(tx, actor, place.course, now);
  await finishOpenSteps(tx, actor, steps, now);
  await finishScenePart(tx, actor, scenario.source.id, now);
}

/** The equal way round. */
export async function finishReading(actor: Actor, stage: Stage, now: Date): Promise<void> {
  await db.$transaction((tx) => finishScene(tx, actor, stage, now));
}

const leftRuns = (than: Date, whose: Whose): Sql => sql`
  SELECT r."id", r."lastStepAt" AS "since" FROM "Run" r
  WHERE r."lastStepAt" < ${than} AND r."snapshot" IS NOT NULL AND ${whose.person(sql`r."personId"`)}`;

/**
 * The choices of runs by their last step, with the snapshot that tells the same. That a scene was played, and when, stays
 * for the person.
 */
export const oldChoices: Aging = {
  old: leftRuns,
  destroy: async (tx, than, most, whose) => {
    const old = await tx.$queryRaw<{ id: string }[]>(
      sql`${leftRuns(than, whose)} ORDER BY r."lastStepAt" LIMIT ${most}`,
    );
    const ids = old.map(({ id }) => id);
    await tx.runChoice.deleteMany({ where: { runId: { in: ids } } });
    await tx.run.updateMany({ where: { id: { in: ids } }, data: { snapshot: null } });
    return ids.length;
  },
};
