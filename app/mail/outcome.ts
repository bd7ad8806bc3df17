// SPDX-License-Identifier: EUPL-1.2
// Why a mail was given up. Each is a word that the page of reminders explains.

/**
 * `refused`: the mail server said that it never will take it. `unreachable`: it took nothing for two days. `unknown`: the
 * work broke off in the middle, and nobody knows whether it was sent; it is not sent again, because twice is worse than a
 * reminder missed, and the next one is on its way. `untrue`: what it would have said was no longer so. `joined`: another
 * mail to the same person said it.
 */
export const outcomes = ["refused", "unreachable", "unknown", "untrue", "joined"] as const;
export type Outcome = (typeof outcomes)[number];
