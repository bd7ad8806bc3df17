// SPDX-License-Identifier: EUPL-1.2
// The stories that runs were played in, so that what somebody played can still be looked at when the scene is rewritten.
import type { Scenario } from "~/content/catalogue";
import { type ScenarioSource, scenarioSource } from "~/content/scenarioSource";
import type { Aging, Whose } from "~/lib/aging.server";
import { read, type Sql, sql, type Transaction } from "~/lib/db.server";
import type { Run } from "./runs.server";

/** What a run is played or looked at in. */
export interface PlayedStory {
  story: string;
  source: ScenarioSource;
}

/** Once for each version of a scene, when somebody first plays it. */
export async function keepStory(tx: Transaction, scenario: Scenario, now: Date): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO "Story" ("hash", "story", "source", "keptAt")
    VALUES (${scenario.storyHash}, ${scenario.story}, ${JSON.stringify(scenario.source)}, ${now})
    ON CONFLICT DO NOTHING`);
}

/** An ended run is looked at in the story it ended in; one under way goes on in that of today. */
export async function storyOf(run: Run, scenario: Scenario): Promise<PlayedStory> {
  const today = { story: scenario.story, source: scenario.source };
  if (!run.ended || run.storyHash === scenario.storyHash) return today;
  const [kept] = await read<{ story: string; source: string }>(sql`
    SELECT "story", "source" FROM "Story" WHERE "hash" = ${run.storyHash}`);
  return kept ? { story: kept.story, source: scenarioSource.parse(JSON.parse(kept.source)) } : today;
}

const unplayed = (than: Date, whose: Whose): Sql => sql`
  SELECT s."hash", s."keptAt" AS "since" FROM "Story" s WHERE s."keptAt" < ${than} AND ${whose.nobodys()} AND NOT EXISTS (
    SELECT 1 FROM "Run" r WHERE r."storyHash" = s."hash" AND r."snapshot" IS NOT NULL)`;

/** Stories in which no kept choice was made. */
export const oldStories: Aging = {
  old: unplayed,
  destroy: (tx, than, most, whose) =>
    tx.$executeRaw(
      sql`DELETE FROM "Story" WHERE "hash" IN (SELECT "hash" FROM (${unplayed(than, whose)}) gone LIMIT ${most})`,
    ),
};
