// SPDX-License-Identifier: EUPL-1.2
// Whether those who know the rest know this: how a question separates. `figures.ts` says why no more of it is told.
/** So many tries make the standard error of a correlation of 0.2 less than its own size: 1 / √29 = 0.19. */
export const enoughTries = 30;

/** So much of a correlation is told at most, either way. */
const mostTold = 0.6;

/** Sums over tries: of being right here (0 or 1), of the share right of the rest, its square and the product. */
export interface Sums {
  tries: number;
  right: number;
  rest: number;
  restSquared: number;
  rightTimesRest: number;
}

/**
 * The correlation between being right here and the share of right answers to the other questions of the try: the
 * point-biserial correlation, corrected by leaving the question itself out of what it is compared with (Henrysson 1963,
 * Psychometrika 28: 211–218), as Moodle's discrimination index also is. Not the upper and lower 27 % (Kelley 1939): tries
 * of a few questions have many ties, and who of them is "upper" would be chance.
 * @returns two decimals, at most 0.6 either way; null with too few tries, or where all were alike
 */
export function discriminationOf({ tries, right, rest, restSquared, rightTimesRest }: Sums): number | null {
  if (tries < enoughTries) return null;
  const spread = (tries * right - right * right) * (tries * restSquared - rest * rest);
  if (spread < 1e-6) return null;
  const correlation = (tries * rightTimesRest - right * rest) / Math.sqrt(spread);
  return Math.round(100 * Math.max(-mostTold, Math.min(mostTold, correlation))) / 100 || 0;
}

/** Ebel's limit for an item that separates (Essentials of Educational Measurement, 1972), and as far below nothing. */
export function separates(discrimination: number): "well" | "little" | "backwards" {
  return discrimination <= -0.2 ? "backwards" : discrimination < 0.2 ? "little" : "well";
}
