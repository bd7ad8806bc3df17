// SPDX-License-Identifier: EUPL-1.2
// The municipality by unit as rows for a spreadsheet: counts and coverage, no names.
import type { Dictionary } from "~/i18n/sv";
import { dayOf } from "~/lib/clock";
import type { Cell } from "~/lib/workbook.server";
import type { Actor } from "~/people/actor";
import { inOrder, percent, upToDate } from "./count";
import { readCoverage } from "./coverage.server";
import { readMunicipality, recordLook } from "./municipality.server";

/**
 * Takes the figures out. That somebody did is written in the audit log.
 * @param term the municipality's word, VIN or VIR
 */
export async function exportMunicipality(actor: Actor, courseId: string, words: Dictionary, term: string, now: Date) {
  const [{ units }, coverage] = await Promise.all([
    readMunicipality(actor, courseId, now),
    readCoverage(actor, "coordinator", dayOf(now), now),
    recordLook(actor, "municipality.exported", now),
  ]);
  const covered = new Map(coverage.map((row) => [row.unitId, row]));
  const say = words.team.coverage;
  const head: Cell[] = [
    words.municipality.unit,
    words.municipality.people,
    ...inOrder.map((standing) => words.team.count[standing]),
    words.municipality.share,
    words.roles.vinOmbud(term),
    say.renewed,
    say.successor,
  ];
  const rows = units.map(({ id, name, count }): Cell[] => {
    const row = covered.get(id);
    return [
      name,
      count.people,
      ...inOrder.map((standing) => count[standing]),
      words.municipality.percent(percent(upToDate(count), count.people)),
      row ? row.ombud.length : "",
      row ? (row.renewedOn ?? say.no) : "",
      row ? (row.successor ? say.yes : say.no) : "",
    ];
  });
  return { people: units.length, rows: [[head, ...rows]], widths: [36, 10, 10, 12, 16, 10, 14, 16, 14, 22, 22] };
}
