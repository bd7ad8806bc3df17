// What is deleted when (gallring): one list, which each noun has a line in, and its running. It never knows how a noun
// keeps its rows. SECURITY.md tells the same to people.
import { setTimeout as pause } from "node:timers/promises";
import { deleteAnswersOlder } from "~/attempts/answers.server";
import { deleteRatingsOlder, deleteRefusalsOlder } from "~/attempts/confidence.server";
import { deleteQuestionsOlder } from "~/attempts/questions.server";
import { deleteChoicesOlder } from "~/attempts/runs.server";
import { deleteStoriesOlder } from "~/attempts/stories.server";
import { deleteLinksOlder } from "~/auth/oneTime.server";
import { deleteSessionsOlder } from "~/auth/session.server";
import { log } from "~/lib/log.server";
import { deleteMailsOlder } from "~/mail/outbox.server";
import { deleteImportsOlder } from "~/people/import/imports.server";
import { deleteFeedsOlder } from "~/refresh/feed.server";
import { deleteRoundChoicesOlder } from "~/refresh/rounds.server";

const day = 24 * 60 * 60 * 1000;

interface Kept {
  what: string;
  /** Counted from the moment that the noun itself says. */
  days: number;
  /** Deletes at most `most` rows of before a moment, and says how many it deleted. */
  deleteOlder: (than: Date, most: number) => Promise<number>;
}

export const retention: Kept[] = [
  // So long a form on a page that was left open still finds the one who wrote it (auth/kept).
  { what: "sessions", days: 30, deleteOlder: deleteSessionsOlder },
  { what: "links", days: 30, deleteOlder: deleteLinksOlder },
  // An address that is ended is as one that never was; so long a form that made it, sent again, makes no other.
  { what: "calendar addresses", days: 30, deleteOlder: deleteFeedsOlder },
  // Longer than anything that is reminded of, so that no reminder is forgotten and said again.
  { what: "mails", days: 400, deleteOlder: deleteMailsOlder },
  // A preview is for the day it is made; a week lets somebody look again at what a file did.
  { what: "imports", days: 7, deleteOlder: deleteImportsOlder },
  // So that a yearly renewal can bring a way through a scene that one has not taken.
  { what: "choices", days: 400, deleteOlder: deleteChoicesOlder },
  { what: "round choices", days: 400, deleteOlder: deleteRoundChoicesOlder },
  { what: "stories", days: 400, deleteOlder: deleteStoriesOlder },
  // As long as choices. How a try went stays.
  { what: "answers", days: 400, deleteOlder: deleteAnswersOlder },
  { what: "questions", days: 400, deleteOlder: deleteQuestionsOlder },
  // All of a person's from the last one, so that a curve goes whole: more than a year after the one at four months.
  { what: "ratings", days: 400, deleteOlder: deleteRatingsOlder },
  // Nobody is asked later than two months after they could first say no.
  { what: "refusals", days: 62, deleteOlder: deleteRefusalsOlder },
];

/** So few rows at a time, with a pause after, that nobody's page or form waits for it. */
const batch = 500;
const pauseMs = 20;

/**
 * Deletes what is older than the list says. What goes wrong with one noun is logged and does not keep the others.
 * @returns how many rows by what they are
 */
export async function deleteWhatIsOld(now: Date, list: readonly Kept[] = retention): Promise<Record<string, number>> {
  const deleted: Record<string, number> = {};
  for (const { what, days, deleteOlder } of list) {
    const than = new Date(now.getTime() - days * day);
    try {
      for (let some = batch; some === batch; await pause(pauseMs, null, { ref: false })) {
        some = await deleteOlder(than, batch);
        deleted[what] = (deleted[what] ?? 0) + some;
      }
    } catch (error) {
      log.error({ what, error: String(error) }, "what is old was not deleted");
    }
  }
  log.info({ deleted }, "what is old is deleted");
  return deleted;
}
