// SPDX-License-Identifier: EUPL-1.2
// What a file from an HR system would change, told line by line before anything is written. It never knows the database.
import { addDays } from "~/lib/clock";
import type { Header } from "./columns";
import { ledBy, roundOf } from "./managers";
import { PeopleBook } from "./peopleBook";
import {
  type Change,
  isOpen,
  type Known,
  type KnownPerson,
  type Outcome,
  type Plan,
  type PlannedLine,
  type PlannedPerson,
  type Setting,
  type Told,
  worksIn,
} from "./planned";
import { RolePlan } from "./rolePlan";
import { type ImportRow, type Sheet, type Wrong, wrongAt } from "./sheet";
import { UnitBook } from "./units";

/**
 * What the file would change. A line with something wrong keeps everything from being written, so that the rest of the
 * plan is what would be once it is mended.
 */
export function planImport(sheet: Sheet, known: Known, setting: Setting): Plan {
  const planner = new Planner(sheet, known, setting);
  return planner.plan();
}

class Planner {
  readonly #lines: PlannedLine[] = [];
  readonly #persons: PlannedPerson[] = [];
  readonly #rowsOf = new Map<string, ImportRow[]>();
  readonly #wrong = new Map<ImportRow, Wrong[]>();
  readonly #unitOf = new Map<ImportRow, string>();
  readonly #matched = new Set<string>();
  readonly #people: PeopleBook;
  readonly #rows: readonly ImportRow[];
  readonly #units: UnitBook;
  readonly #parents: Map<string, string | null>;
  readonly #roles: RolePlan;
  readonly #header: Header;

  constructor(
    sheet: Sheet,
    readonly known: Known,
    readonly setting: Setting,
  ) {
    this.#header = sheet.header;
    this.#people = new PeopleBook(known.people, sheet);
    this.#rows = this.#people.rows;
    this.#units = new UnitBook(known.units, this.#rows, setting.rootId, setting.newId);
    for (const row of this.#rows) {
      this.#wrong.set(row, [...row.wrong]);
      if (row.number !== "") this.#rowsOf.set(row.number, [...(this.#rowsOf.get(row.number) ?? []), row]);
    }
    for (const row of this.#rows) {
      if (row.unitCode === "" && row.unit === "") continue;
      const unit = this.#units.of(row, this.#header);
      if ("id" in unit) this.#unitOf.set(row, unit.id);
      else this.#wrong.get(row)?.push(unit.wrong);
    }
    const units = [...known.units, ...this.#units.planned.values()];
    const names = new Map(units.map(({ id, name }) => [id, name]));
    this.#roles = new RolePlan(
      this.#rows,
      setting,
      (row) => this.#unitOf.get(row) ?? null,
      (unitId) => names.get(unitId) ?? "",
    );
    this.#parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  }

  plan(): Plan {
    this.#compareLines();
    this.#checkManagers();
    const led = ledBy(
      this.#rows,
      (row) => this.#unitOf.get(row) ?? null,
      (upper, lower) => this.#isAbove(upper, lower),
    );
    for (const rows of this.#rowsOf.values()) this.#planPerson(rows, led.get(rows[0]?.number ?? "") ?? new Set());
    for (const row of this.#rows) if (row.number === "") this.#tellWrong(row);
    // Named as a manager, but without a line of their own.
    for (const [number, units] of led) this.#planManager(number, units);
    const inFile = this.#lines.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return {
      lines: [...inFile, ...this.#leavers()],
      units: [...this.#units.planned.values()],
      persons: this.#persons,
      memberships: this.#roles.planned(),
    };
  }

  #isAbove(upper: string, lower: string): boolean {
    for (let unit: string | null | undefined = lower, steps = 0; unit && steps < 1000; steps++) {
      if (unit === upper) return true;
      unit = this.#parents.get(unit);
    }
    return false;
  }

  /** Lines with the same number say the same of the person; lines with the same address are of the same person. */
  #compareLines() {
    const first = new Map<string, ImportRow>();
    for (const rows of this.#rowsOf.values())
      for (const row of rows) {
        const [one = row] = rows;
        const differs = (
          [
            ["name", this.#header.at.name === undefined ? "lastName" : "name", row.name],
            ["email", "email", row.email ?? ""],
            ["from", "from", row.from ?? ""],
            ["to", "to", row.to ?? ""],
          ] as const
        ).find(([field]) => (row[field] ?? "") !== (one[field] ?? ""));
        if (differs) this.#wrong.get(row)?.push(wrongAt(this.#header, differs[1], "otherLine", differs[2], one.line));
        if (row.email === null) continue;
        const same = first.get(row.email);
        if (same && same.number !== row.number)
          this.#wrong.get(row)?.push(wrongAt(this.#header, "email", "sameEmail", row.email, same.line));
        else first.set(row.email, row);
      }
  }

  #checkManagers() {
    const round = roundOf(this.#rows);
    for (const row of this.#rows) {
      if (row.manager === "") continue;
      if (!this.#rowsOf.has(row.manager) && !this.#employed(row.manager))
        this.#wrong.get(row)?.push(wrongAt(this.#header, "manager", "managerUnknown", row.manager));
      else if (round.has(row.number) && round.has(row.manager))
        this.#wrong.get(row)?.push(wrongAt(this.#header, "manager", "managerCycle", row.manager));
    }
  }

  #employed(number: string): boolean {
    const person = this.#people.numbered(number);
    return person !== undefined && isOpen(person.employedTo, this.setting.today);
  }

  #tellWrong(row: ImportRow) {
    this.#lines.push({
      line: row.line,
      outcome: "error",
      number: row.wrong.some(({ problem }) => problem === "identityNumber") ? "" : row.number,
      name: row.name,
      personId: null,
      told: { changes: [], wrong: this.#wrong.get(row) ?? [], notes: [] },
    });
  }

  #planPerson(rows: readonly ImportRow[], led: ReadonlySet<string>) {
    const [row] = rows;
    if (!row) return;
    const match = this.#people.match(row.number);
    if ("wrong" in match) this.#wrong.get(row)?.push(match.wrong);
    const known = "person" in match ? match.person : null;
    if (known) this.#matched.add(known.id);
    if (!known && row.from === null && "person" in match && !(row.to && row.to < this.setting.today))
      this.#wrong.get(row)?.push(wrongAt(this.#header, "from", "fromMissing", ""));
    if (known && row.to && row.to < (row.from ?? known.employedFrom))
      if (!row.wrong.some(({ problem }) => problem === "endBeforeStart"))
        this.#wrong.get(row)?.push(wrongAt(this.#header, "to", "endBeforeStart", row.to));
    const faulty = rows.filter((each) => (this.#wrong.get(each) ?? []).length > 0);
    const [fault] = faulty;
    if (fault) {
      for (const each of faulty) this.#tellWrong(each);
      for (const each of rows) if (!faulty.includes(each)) this.#tellSame(each, fault, "unchanged", known?.id ?? null);
      return;
    }
    const told: Told = { changes: [], wrong: [], notes: [] };
    for (const { unknownJob } of rows) if (unknownJob) told.notes.push({ note: "unknownJob", value: unknownJob });
    const id = known?.id ?? this.setting.newId();
    const outcome = known ? this.#change(known, rows, led, told) : this.#add(id, rows, led, told);
    const personId = known || outcome === "new" ? id : null;
    this.#tell(row, outcome, personId, told);
    for (const each of rows.slice(1)) this.#tellSame(each, row, outcome, personId);
  }

  #tell({ line, number, name }: ImportRow, outcome: Outcome, personId: string | null, told: Told) {
    this.#lines.push({ line, outcome, number, name, personId, told });
  }

  #tellSame(row: ImportRow, other: ImportRow, outcome: Outcome, personId: string | null) {
    const notes: Told["notes"] = [{ note: "sameAs", value: String(other.line) }];
    this.#tell(row, outcome, personId, { changes: [], wrong: [], notes });
  }

  #add(id: string, rows: readonly ImportRow[], led: ReadonlySet<string>, told: Told): Outcome {
    const [row] = rows as [ImportRow];
    const { today, protectedName } = this.setting;
    if (row.to && row.to < today) {
      told.notes.push({ note: "alreadyLeft", value: row.to });
      return "unchanged";
    }
    const from = row.from ?? today;
    this.#persons.push({
      id,
      number: row.number,
      isRenumbered: true,
      name: row.isProtected ? protectedName : row.name,
      email: row.email,
      employedFrom: from,
      employedTo: row.to ?? null,
      protectedOn: row.isProtected ? today : null,
      pastFrom: null,
      pastTo: null,
    });
    this.#roles.change(id, [], rows, led, from, told);
    return "new";
  }

  #change(known: KnownPerson, rows: readonly ImportRow[], led: ReadonlySet<string>, told: Told): Outcome {
    const [row] = rows as [ImportRow];
    const { today } = this.setting;
    const hadLeft = !isOpen(known.employedTo, today);
    const to = row.to === undefined ? (hadLeft ? null : known.employedTo) : row.to;
    const stays = isOpen(to, today);
    const from = row.from ?? known.employedFrom;
    const again = known.employedTo !== null && from > known.employedTo && known.employedTo >= known.employedFrom;
    const next: PlannedPerson = {
      id: known.id,
      number: row.number,
      isRenumbered: known.number !== row.number,
      name: row.name,
      email: row.isProtected ? null : (row.email ?? known.email),
      employedFrom: from,
      employedTo: to,
      protectedOn: known.protectedOn ?? (row.isProtected ? today : null),
      pastFrom: again ? known.employedFrom : null,
      pastTo: again ? known.employedTo : null,
    };
    const { changes } = told;
    if (next.isRenumbered) changes.push({ what: "number", from: known.number, to: next.number });
    if (!row.isProtected && next.name !== known.name) changes.push({ what: "name", from: known.name, to: next.name });
    if (!row.isProtected && next.email !== known.email)
      changes.push({ what: "email", from: known.email, to: next.email });
    if (again) changes.push({ what: "employedAgain", from: known.employedTo, to: from });
    else if (from !== known.employedFrom) changes.push({ what: "employedFrom", from: known.employedFrom, to: from });
    if (!again && to !== known.employedTo) changes.push({ what: "employedTo", from: known.employedTo, to });
    if (next.protectedOn !== known.protectedOn) changes.push({ what: "protected" });
    if (changes.length > 0) this.#persons.push(next);
    // Roles of an employment that has ended are left as they were.
    if (stays) {
      const held = again ? this.#roles.endedWith(known, known.employedTo ?? today) : known.memberships;
      const start = again || from > today ? from : today;
      this.#roles.change(known.id, held, rows, led, start, told);
    }
    if (hadLeft && stays) return "returns";
    if (!hadLeft && !stays) return "leaves";
    return changes.length > 0 ? "changed" : "unchanged";
  }

  /** Somebody who leads people of the file and has no line in it. */
  #planManager(number: string, units: ReadonlySet<string>) {
    const person = this.#people.numbered(number);
    if (this.#rowsOf.has(number) || !person || !isOpen(person.employedTo, this.setting.today)) return;
    // Whoever leads others has not left.
    this.#matched.add(person.id);
    const told: Told = { changes: [], wrong: [], notes: [] };
    for (const unit of units)
      this.#roles.give(
        person.id,
        person.memberships,
        { role: "manager", unit, jobFamily: null },
        this.setting.today,
        told,
      );
    if (told.changes.length === 0) return;
    const name = person.protectedOn === null ? person.name : "";
    this.#lines.push({ line: null, outcome: "changed", number, name, personId: person.id, told });
  }

  /** Who works in the scope, is known by a number and is not in the file. Nobody who coordinates leaves by a file. */
  #leavers(): PlannedLine[] {
    const { scope, today } = this.setting;
    if (scope === null) return [];
    const last = addDays(today, -1);
    return this.known.people
      .filter((person) => worksIn(person, scope, today) && !this.#matched.has(person.id))
      .map((person) => {
        const { id, number, employedFrom, protectedOn } = person;
        const [name, email] = protectedOn === null ? [person.name, person.email] : ["", null];
        const shown = { line: null, number: number ?? "", name, personId: id };
        if (person.memberships.some(({ role, toDay }) => role === "coordinator" && isOpen(toDay, today)))
          return {
            ...shown,
            outcome: "unchanged",
            told: { changes: [], wrong: [], notes: [{ note: "kept", value: "" }] },
          };
        this.#persons.push({
          ...{ id, number: number ?? "", isRenumbered: false, name, email, employedFrom, protectedOn },
          employedTo: last,
          pastFrom: null,
          pastTo: null,
        });
        const changes: Change[] = [{ what: "employedTo", from: person.employedTo, to: last }];
        return { ...shown, outcome: "leaves", told: { changes, wrong: [], notes: [] } };
      });
  }
}
