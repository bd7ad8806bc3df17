// SPDX-License-Identifier: EUPL-1.2
// The roles of one person after another as the file says them: which begin, which end, and which are left alone.
import { addDays, type Day } from "~/lib/clock";
import type { Role } from "../actor";
import type { JobFamily } from "../jobFamily";
import {
  isOpen,
  type KnownMembership,
  type KnownPerson,
  type PlannedMembership,
  type Setting,
  type Told,
} from "./planned";
import type { ImportRow } from "./sheet";

/** Whether a role holds today or will: one that was taken back before its first day never does. */
const isHeld = ({ fromDay, toDay }: KnownMembership, today: Day) =>
  isOpen(toDay, today) && (toDay === null || toDay >= fromDay);

/** A role as the file wants it. */
interface Wanted {
  role: Role;
  unit: string;
  jobFamily: JobFamily | null;
}

export class RolePlan {
  /** By id: what is said last of a role is what it will be. */
  readonly #memberships = new Map<string, PlannedMembership>();
  /** The roles that the file can say of somebody: those it never mentions are left alone. */
  readonly #stated = new Set<Role>(["employee"]);

  constructor(
    rows: readonly ImportRow[],
    readonly setting: Setting,
    readonly unitOf: (row: ImportRow) => string | null,
    readonly nameOf: (unitId: string) => string,
  ) {
    for (const row of rows) {
      for (const role of row.roles) this.#stated.add(role);
      if (row.manager !== "") this.#stated.add("manager");
    }
  }

  planned(): PlannedMembership[] {
    return [...this.#memberships.values()];
  }

  /** The roles of an employment end with it: they do not come back with the next one. */
  endedWith(known: KnownPerson, last: Day): KnownMembership[] {
    return known.memberships.map((each) => {
      if (each.fromDay > last || (each.toDay !== null && each.toDay <= last)) return each;
      const ended = { ...each, toDay: last };
      this.#put({ ...ended, personId: known.id });
      return ended;
    });
  }

  /**
   * What becomes of somebody's roles.
   * @param led the units that others' lines say they lead
   * @param start the day from which a new role holds
   */
  change(
    personId: string,
    held: readonly KnownMembership[],
    rows: readonly ImportRow[],
    led: ReadonlySet<string>,
    start: Day,
    told: Told,
  ) {
    const { today } = this.setting;
    const wanted = new Map<string, Wanted>();
    for (const row of rows)
      for (const role of row.roles) {
        const unit = this.unitOf(row) ?? this.setting.rootId;
        const before = wanted.get(`${role} ${unit}`);
        wanted.set(`${role} ${unit}`, {
          role,
          unit,
          jobFamily: role === "employee" ? (before?.jobFamily ?? row.jobFamily) : null,
        });
      }
    for (const unit of led) wanted.set(`manager ${unit}`, { role: "manager", unit, jobFamily: null });
    const works = new Set([...wanted.values()].map(({ unit }) => unit));
    const open = held.filter((each) => isHeld(each, today));
    const leavesUnit = new Set(
      open
        .filter(({ role, orgUnitId }) => role === "employee" && !works.has(orgUnitId))
        .map(({ orgUnitId }) => orgUnitId),
    );
    for (const each of open) {
      const isWanted = wanted.has(`${each.role} ${each.orgUnitId}`);
      // A role that begins later has been given by hand; one that the file cannot say is left alone, but for a unit left.
      const isStated = this.#stated.has(each.role) && (each.fromDay <= today || each.role === "employee");
      const goes = isStated || (leavesUnit.has(each.orgUnitId) && each.role !== "coordinator");
      if (!isWanted && goes) this.#end(personId, each, told);
    }
    for (const want of wanted.values()) this.give(personId, held, want, start, told);
  }

  #end(personId: string, held: KnownMembership, told: Told) {
    const last = addDays(held.fromDay > this.setting.today ? held.fromDay : this.setting.today, -1);
    this.#put({ ...held, personId, toDay: last });
    told.changes.push({ what: "roleEnded", role: held.role, from: this.nameOf(held.orgUnitId) });
  }

  give(personId: string, held: readonly KnownMembership[], want: Wanted, start: Day, told: Told) {
    const { today, newId } = this.setting;
    const same = held.filter((each) => each.role === want.role && each.orgUnitId === want.unit);
    const now = same.find((each) => isHeld(each, today));
    const jobFamily = want.jobFamily ?? now?.jobFamily ?? null;
    if (now && now.jobFamily === jobFamily) return;
    told.changes.push({ what: "roleGiven", role: want.role, jobFamily, to: this.nameOf(want.unit) });
    // What began today or begins later is put right; what has been is closed, and another row begins.
    if (now && now.fromDay < today) this.#put({ ...now, personId, toDay: addDays(today, -1) });
    const from = now && now.fromDay >= today ? now.fromDay : start;
    // A role that ended yesterday goes on, and one that was taken back on its first day is given again.
    const before =
      same.find((each) => each.fromDay === from) ??
      (now
        ? undefined
        : same.find(
            (each) => each.toDay === addDays(today, -1) && each.jobFamily === jobFamily && each.fromDay <= start,
          ));
    if (before) this.#put({ ...before, personId, jobFamily, toDay: null });
    else
      this.#put({
        id: newId(),
        personId,
        orgUnitId: want.unit,
        role: want.role,
        jobFamily,
        fromDay: from,
        toDay: null,
      });
  }

  #put(membership: PlannedMembership) {
    this.#memberships.set(membership.id, membership);
  }
}
