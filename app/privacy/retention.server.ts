// SPDX-License-Identifier: EUPL-1.2
// What is deleted when (gallring), by night: each kind of row of the list in `rules.ts`, by each municipality's days, never of
// anybody who is held, and each time with a row of the protocol. It never knows how a noun keeps its rows.
import { setTimeout as pause } from "node:timers/promises";
import { oldAnswers } from "~/attempts/answers.server";
import { oldRatings, oldRefusals } from "~/attempts/confidence.server";
import { oldQuestions } from "~/attempts/questions.server";
import { oldChoices } from "~/attempts/runs.server";
import { oldStories } from "~/attempts/stories.server";
import { oldLinks } from "~/auth/oneTime.server";
import { oldSessions } from "~/auth/session.server";
import type { Aging } from "~/lib/aging.server";
import { dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { log } from "~/lib/log.server";
import { oldMails } from "~/mail/outbox.server";
import { oldImports } from "~/people/import/imports.server";
import { oldFeeds } from "~/refresh/feed.server";
import { oldRoundChoices } from "~/refresh/rounds.server";
import { oldCycles } from "~/training/oldCycles.server";
import { leavers } from "./leavers.server";
import { type Pass, passesOf } from "./periods.server";
import { note } from "./protocol.server";
import { type Kind, kinds } from "./rules";

const day = 24 * 60 * 60 * 1000;

/** How each kind is found and destroyed. */
export const aging: Record<Kind, (pass: Pass, now: Date) => Aging> = {
  sessions: () => oldSessions,
  links: () => oldLinks,
  feeds: () => oldFeeds,
  mails: () => oldMails,
  imports: () => oldImports,
  choices: () => oldChoices,
  roundChoices: () => oldRoundChoices,
  answers: () => oldAnswers,
  ratings: () => oldRatings,
  refusals: () => oldRefusals,
  stories: () => oldStories,
  questions: () => oldQuestions,
  completions: () => oldCycles,
  people: leavers,
};

/** So few rows at a time, with a pause after, that nobody's page or form waits for it. A person is many rows. */
const batchOf = (kind: Kind) => (kind === "people" ? 10 : kind === "completions" ? 100 : 500);
const pauseMs = 20;

/** The moment before which something of so many days is old. */
export const oldBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * day);

/**
 * Deletes what is older than the rules say. What goes wrong with one kind is logged and does not keep the others.
 * @returns how many rows by kind
 */
export async function deleteWhatIsOld(now: Date, given = aging): Promise<Record<string, number>> {
  const deleted: Record<string, number> = {};
  for (const kind of kinds) {
    try {
      for (const pass of await passesOf(kind, dayOf(now))) {
        const { destroy } = given[kind](pass, now);
        const { days, municipalityId, whose } = pass;
        const batch = batchOf(kind);
        for (let count = batch; count >= batch; await pause(pauseMs, null, { ref: false })) {
          count = await db.$transaction(async (tx) => {
            const gone = await destroy(tx, oldBefore(now, days), batch, whose);
            await note(tx, { at: now, municipalityId, kind, days, count: gone, by: "night" });
            return gone;
          });
          deleted[kind] = (deleted[kind] ?? 0) + count;
        }
      }
    } catch (error) {
      log.error({ kind, error: String(error) }, "what is old was not deleted");
    }
  }
  log.info({ deleted }, "what is old is deleted");
  return deleted;
}
