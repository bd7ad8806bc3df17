// SPDX-License-Identifier: EUPL-1.2
/**
 * Where somebody can have learnt what a unit is about: the national web course on violence, another municipality's
 * course, or an education. The words are in `i18n`.
 */
export const meritSources = ["nationalCourse", "otherMunicipality", "education"] as const;
export type MeritSource = (typeof meritSources)[number];
