// SPDX-License-Identifier: EUPL-1.2
// What a mail can say. It never decides who gets it.

/**
 * To a learner: `opened` that a renewal is open, `before14`, `before3` and `onTheDay` before the last day, `late1` to
 * `late4` after it, `asked` when the manager reminds. To a manager: `team`, that somebody of theirs is a week late.
 */
export const mailKinds = [
  "opened",
  "before14",
  "before3",
  "onTheDay",
  "late1",
  "late2",
  "late3",
  "late4",
  "asked",
  "team",
] as const;
export type MailKind = (typeof mailKinds)[number];

/** What a mail can say beside: that a person has asked for a new way in to their account. It goes at once. */
export type ItemKind = MailKind | "wayIn";
