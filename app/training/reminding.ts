// SPDX-License-Identifier: EUPL-1.2
/**
 * What a manager's reminder came to. `again`: there was one in the last seven days. `settled`: nothing is to be done, or it
 * is not asked any longer. `away`: the person is not at work. `unreachable`: they have no mail address, or no mails go out.
 */
export const remindings = ["reminded", "again", "settled", "away", "unreachable"] as const;
export type Reminding = (typeof remindings)[number];
