// SPDX-License-Identifier: EUPL-1.2
// One-time ways in: with each a person chooses a password once.

/**
 * `link`: of the setup, for somebody who has no password yet. `code`: on paper, made by a manager or a coordinator for
 * somebody else. `mail`: asked for by the person, and sent to where their mails go.
 */
export type OneTimeKind = "link" | "code" | "mail";

const hour = 3_600_000;

/** How long each works. A code waits for the first day of somebody new; a mail is read at once or not at all. */
export const lifetimes: Record<OneTimeKind, number> = { link: 48 * hour, code: 14 * 24 * hour, mail: hour };

/** A way in that can be used now. */
export interface OneTime {
  id: string;
  kind: OneTimeKind;
  personId: string;
  name: string;
  login: string | null;
  email: string | null;
  /** Whether using it is somebody else's doing: then what the person has answered is deleted. */
  byAnother: boolean;
}
