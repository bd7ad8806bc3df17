// SPDX-License-Identifier: EUPL-1.2
import { type Day, dayOf } from "~/lib/clock";

/** That somebody is VIN-ombud of a unit today, or is to be. */
export interface OmbudRow {
  unitId: string;
  personId: string;
  name: string;
  fromDay: Day;
  /** The last day of the role. Null where none is known. */
  toDay: Day | null;
  /** The last day of the employment. Null where none is known. */
  employedTo: Day | null;
  /** When the person last completed what is asked of a VIN-ombud. A moment of an aggregate may come as text. */
  renewedAt: Date | string | null;
}

/** Whether a workplace has somebody to ask. */
export interface Coverage {
  unitId: string;
  unitName: string;
  /** Who has the role today, and the last day of it where one is known. */
  ombud: { name: string; lastDay: Day | null }[];
  /** The day the course was last completed by one of them, where that is within a year. */
  renewedOn: Day | null;
  /** Whether another one has the role too, or has it from a later day. */
  successor: boolean;
}

/** So many workplaces are read through; of more, those that lack the most come first. */
const mostShown = 60;

/** What a page shows of many workplaces: nobody to ask before nobody with this year's course before nobody to take over. */
export function lackingFirst(coverage: readonly Coverage[]): readonly Coverage[] {
  if (coverage.length <= mostShown) return coverage;
  const rank = ({ ombud, renewedOn, successor }: Coverage) =>
    ombud.length === 0 ? 0 : renewedOn === null ? 1 : successor ? 3 : 2;
  return [...coverage].sort((a, b) => rank(a) - rank(b)).slice(0, mostShown);
}

/** Who has the role today, each once: somebody who has it twice has it until the later of the two. */
function holding(rows: readonly OmbudRow[]): Coverage["ombud"] {
  const byPerson = new Map<string, Coverage["ombud"][number]>();
  for (const { personId, name, toDay, employedTo } of rows) {
    const [lastDay = null] = [toDay, employedTo].filter((each) => each !== null).sort();
    const known = byPerson.get(personId);
    if (!known) byPerson.set(personId, { name, lastDay });
    else known.lastDay = known.lastDay && lastDay && (known.lastDay > lastDay ? known.lastDay : lastDay);
  }
  return [...byPerson.values()];
}

/** @param since from when a completion counts as of this year */
export function coverageOf(
  workplaces: readonly { id: string; name: string }[],
  rows: readonly OmbudRow[],
  day: Day,
  since: Date,
): Coverage[] {
  const inUnit = new Map(workplaces.map(({ id }) => [id, [] as OmbudRow[]]));
  for (const row of rows) inUnit.get(row.unitId)?.push(row);
  return workplaces.map(({ id, name }) => {
    const here = inUnit.get(id) ?? [];
    const now = here.filter(({ fromDay }) => fromDay <= day);
    const renewed = now
      .flatMap(({ renewedAt }) => (renewedAt === null ? [] : [new Date(renewedAt)]))
      .filter((at) => at >= since)
      .sort((a, b) => b.getTime() - a.getTime());
    return {
      unitId: id,
      unitName: name,
      ombud: holding(now),
      renewedOn: renewed[0] ? dayOf(renewed[0]) : null,
      successor: new Set(here.map(({ personId }) => personId)).size > 1,
    };
  });
}
