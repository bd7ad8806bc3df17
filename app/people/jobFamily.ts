// SPDX-License-Identifier: EUPL-1.2
/** What an employee works with, for rules that ask a course of some of them. The words are in `i18n`. */
export const jobFamilies = [
  "homeCare",
  "housing",
  "housingSupport",
  "personalAssistance",
  "homeNursing",
  "needsAssessor",
  "disabilityOfficer",
  "socialWorker",
  "incomeSupport",
  "labourMarket",
  "school",
  "administration",
  "other",
] as const;
export type JobFamily = (typeof jobFamilies)[number];
