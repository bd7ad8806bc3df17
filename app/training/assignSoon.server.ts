// SPDX-License-Identifier: EUPL-1.2
// Giving a course after the answer to whoever approved it: walking everybody takes seconds in a large municipality. One
// after the other. Where the server stops in the middle, the work it does when it starts does the rest.
import type { Course } from "~/content/catalogue";
import { log } from "~/lib/log.server";
import { assignIn } from "./assign.server";

let last: Promise<void> = Promise.resolve();

/** Gives the courses to those of the municipality whom rules ask, soon. */
export function assignSoon(municipalityId: string, courses: readonly Course[], now: Date): void {
  last = last
    .then(() => assignIn(municipalityId, courses, now))
    .then(
      (given) => log.info({ given }, "an approved course is given to those whom rules ask"),
      (error) => log.error({ error: String(error) }, "an approved course was not given; the night's work does it"),
    );
}

/** When all that was to be given soon has been. */
export const assignedSoon = (): Promise<void> => last;
