// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "~/i18n/sv";
import type { Standing } from "~/training/standing";

/** Where somebody stands, as people read it. */
export function standingName(words: Dictionary, standing: Standing): string {
  const names: Record<Standing, string> = {
    done: words.state.done,
    started: words.team.started,
    notStarted: words.team.notStarted,
    late: words.due.lateShort,
    expiring: words.team.expiring,
  };
  return names[standing];
}
