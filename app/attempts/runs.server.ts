// Runs of role-plays. Private, like everything here. A run is the list of its choices.
import type { PlayedPlace, RoleplayStep, Scenario } from "~/content/catalogue";
import { db, read, sql } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { finishStep, openEnrolment } from "~/progress/finish.server";
import { latestEnrolment } from "~/progress/latest.server";
import { choose, openScene } from "~/roleplay/play";

export type RoleplayPlace = PlayedPlace & { step: RoleplayStep; scenario: Scenario };

export interface Run {
  number: number;
  choiceIds: string[];
  snapshot: string | null;
  ended: boolean;
}

interface Row {
  number: number;
  snapshot: string | null;
  endedAt: Date | null;
  choiceId: string | null;
}

/** The person's latest run of a scene in their latest cycle, or the one of that number. */
export async function readRun(actor: Actor, place: RoleplayPlace, number?: number): Promise<Run | null> {
  const rows = await read<Row>(sql`
    WITH latest AS (
      SELECT r."id", r."number", r."snapshot", r."endedAt" FROM "Run" r
      WHERE r."stepId" = ${place.step.id} AND (${number ?? 0} = 0 OR r."number" = ${number ?? 0})
        AND r."enrolmentId" = ${latestEnrolment(actor, place.course.id)}
      ORDER BY r."number" DESC LIMIT 1
    )
    SELECT latest."number", latest."snapshot", latest."endedAt", c."choiceId"
    FROM latest LEFT JOIN "RunChoice" c ON c."runId" = latest."id" ORDER BY c."turn"`);
  const first = rows[0];
  if (!first) return null;
  return {
    number: Number(first.number),
    choiceIds: rows.flatMap((row) => (row.choiceId ? [row.choiceId] : [])),
    snapshot: first.snapshot,
    ended: first.endedAt !== null,
  };
}

/**
 * Starts run `number`, which is the latest plus one; a number that is taken already changes nothing.
 * @param from go back to this turn of this earlier run: the choices before it are taken over
 */
export async function startRun(
  actor: Actor,
  place: RoleplayPlace,
  number: number,
  from: { run: number; turn: number } | null,
  now: Date,
): Promise<void> {
  const earlier = from && (await readRun(actor, place, from.run));
  const choices = earlier?.choiceIds ?? [];
  // Never past the last choice: a run that begins at its ending could not be ended.
  const kept = openScene(place.scenario.story, choices.slice(0, Math.min(from?.turn ?? 0, choices.length - 1)));
  await db.$transaction(async (tx) => {
    const enrolmentId = await openEnrolment(tx, actor, place.course, now);
    const latest = await tx.run.aggregate({ where: { enrolmentId, stepId: place.step.id }, _max: { number: true } });
    if (number !== (latest._max.number ?? 0) + 1) return;
    const id = randomId();
    await tx.run.create({
      data: {
        id,
        enrolmentId,
        stepId: place.step.id,
        number,
        storyHash: place.scenario.storyHash,
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
  place: RoleplayPlace,
  given: { run: number; turn: number; choiceId: string },
  now: Date,
): Promise<{ turn: number } | "refused" | null> {
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<
      { id: string; enrolmentId: string; snapshot: string | null; endedAt: Date | null; choiceId: string | null }[]
    >(sql`
      SELECT r."id", r."enrolmentId", r."snapshot", r."endedAt", c."choiceId"
      FROM "Run" r LEFT JOIN "RunChoice" c ON c."runId" = r."id"
      WHERE r."stepId" = ${place.step.id} AND r."number" = ${given.run}
        AND r."enrolmentId" = ${latestEnrolment(actor, place.course.id)}
      ORDER BY c."turn"`);
    const run = rows[0];
    if (!run) return null;
    const stored = rows.flatMap((row) => (row.choiceId ? [row.choiceId] : []));
    // In a story that has changed the run has gone back to the last choice that still exists.
    const before = openScene(place.scenario.story, stored, run.snapshot);
    if (given.turn < before.path.length || run.endedAt) return { turn: Math.min(given.turn + 1, before.path.length) };
    if (given.turn > before.path.length) return { turn: before.path.length };
    const chosen = choose(place.scenario.story, before.path, given.choiceId, before.snapshot);
    if (!chosen.ok) return "refused";
    if (stored.length > before.path.length)
      await tx.$executeRaw(sql`DELETE FROM "RunChoice" WHERE "runId" = ${run.id} AND "turn" >= ${before.path.length}`);
    await tx.$executeRaw(sql`
      INSERT INTO "RunChoice" ("runId", "turn", "choiceId", "at")
      VALUES (${run.id}, ${given.turn}, ${given.choiceId}, ${now})`);
    const endedAt = chosen.scene.ending === null ? null : now;
    await tx.$executeRaw(sql`
      UPDATE "Run" SET "snapshot" = ${chosen.scene.snapshot}, "storyHash" = ${place.scenario.storyHash},
        "lastStepAt" = ${now}, "endedAt" = ${endedAt} WHERE "id" = ${run.id}`);
    if (endedAt) await finishStep(tx, run.enrolmentId, place, now);
    return { turn: chosen.scene.turn };
  });
}
