// SPDX-License-Identifier: EUPL-1.2
// The time it is, for whoever begins something: requests, the night's work and programs ask here once and hand it on.
import { startOf } from "./clock";
import { environment } from "./environment.server";

/** Nine in the morning, when mails go and somebody may be at work. */
const morning = 9 * 3_600_000;

/**
 * How far ahead of the machine's clock this process is, in milliseconds. Nothing but in a demo that was started on another
 * day, which then goes on from that day's morning: so one can see, and test, what a year brings.
 */
const ahead = environment.demoDay === null ? 0 : startOf(environment.demoDay).getTime() + morning - Date.now();

export const now = (): Date => new Date(Date.now() + ahead);
