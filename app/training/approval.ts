// SPDX-License-Identifier: EUPL-1.2
// What has changed in a course since somebody approved it. An approval is of the exact words: it holds for as long as
// the course has the same hash, also within one version, and its parts say what to read again when it has another.
import type { partsOf } from "~/content/catalogue";

/** A part as it was, or is: the course itself, a module or a unit. */
export type Part = ReturnType<typeof partsOf>[number];

export interface Changes {
  /** Ids of parts with other words than then. */
  changed: string[];
  added: string[];
  /** What was there then and is not now. */
  gone: Part[];
  /** The same parts in another order. */
  moved: boolean;
}

export function changesSince(before: readonly Part[], now: readonly Part[]): Changes {
  const then = new Map(before.map((part) => [part.id, part.textHash]));
  const here = new Set(now.map((part) => part.id));
  const stayed = (parts: readonly Part[]) => parts.filter(({ id }) => then.has(id) && here.has(id)).map(({ id }) => id);
  return {
    changed: now.filter(({ id, textHash }) => then.has(id) && then.get(id) !== textHash).map(({ id }) => id),
    added: now.filter(({ id }) => !then.has(id)).map(({ id }) => id),
    gone: before.filter(({ id }) => !here.has(id)),
    moved: stayed(before).join() !== stayed(now).join(),
  };
}
