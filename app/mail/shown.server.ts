// SPDX-License-Identifier: EUPL-1.2
// The mails of a demo, which nobody got, as they would have looked. In a real installation there are none.
import type { Day } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import type { Letter } from "./letter";

export interface ShownMail extends Letter {
  id: string;
  day: Day;
}

/** More than there are people in the demo, and nobody gets more than one a day: a whole day is always there. */
const most = 100;

/** The latest, the newest first. */
export async function readShownMails(): Promise<ShownMail[]> {
  if (!environment.demo) return [];
  const rows = await db.mail.findMany({
    where: { shown: { not: null } },
    select: { id: true, day: true, shown: true },
    orderBy: [{ day: "desc" }, { sentAt: "desc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(({ id, day, shown }) => ({ id, day: day.slice(0, 10), ...(JSON.parse(shown ?? "{}") as Letter) }));
}
