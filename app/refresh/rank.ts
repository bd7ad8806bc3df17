// SPDX-License-Identifier: EUPL-1.2
/** Figures that are compared one after the other. */
type Rank = readonly (number | boolean)[];

/** Sorted by the first figure that differs; false before true. */
export function inRank<Each>(list: readonly Each[], rank: (each: Each) => Rank): Each[] {
  return list
    .map((each) => ({ each, rank: rank(each).map(Number) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((figure, index) => figure !== b.rank[index]);
      return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    })
    .map(({ each }) => each);
}
