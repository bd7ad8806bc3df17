// SPDX-License-Identifier: EUPL-1.2
// The words that the interface has for what rows hold: each list where it is used elsewhere, so that one is never told in
// two ways.
import type { Dictionary } from "~/i18n/sv";

export const lists = (words: Dictionary) => ({
  ...words.ownData.values,
  device: words.sessions.devices,
  groupPart: words.people.groups.parts,
  holdReason: words.retention.holds.reasons,
  importOutcome: words.staffImport.outcome,
  jobFamily: words.jobFamilies,
  mailKind: words.reminders.kinds,
  mailOutcome: words.reminders.outcomes,
  meritSource: words.merits.sources,
  renewalReason: words.renewal.reasons,
  unitFact: words.readiness.parts,
});

export type ListName = keyof ReturnType<typeof lists>;
