// SPDX-License-Identifier: EUPL-1.2
/** What one is in a group across units: who leads it, who handles cases, who comes from the operations. */
export const parts = ["lead", "caseHandler", "operations", "other"] as const;
export type Part = (typeof parts)[number];
