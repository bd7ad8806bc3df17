// SPDX-License-Identifier: EUPL-1.2
// Which unit a row means: one there is, by code or by name, or a new one.
import { folded, type Header } from "./columns";
import { type ImportRow, type LineProblem, type Wrong, wrongAt } from "./sheet";

export interface KnownUnit {
  id: string;
  parentId: string | null;
  name: string;
  code: string | null;
  isClosed: boolean;
}

/** A new unit, or one there is that gets its code. */
export interface PlannedUnit {
  id: string;
  parentId: string;
  name: string;
  code: string | null;
  isNew: boolean;
}

interface Named {
  code: string;
  name: string;
  parent: string;
}

type Found = { id: string } | { problem: LineProblem };

/** Reads units off rows, and remembers what it has made up on the way. */
export class UnitBook {
  readonly planned = new Map<string, PlannedUnit>();
  readonly #byCode = new Map<string, KnownUnit>();
  readonly #byName = new Map<string, KnownUnit[]>();
  /** What the file says of a code or a name, from the first row that says it. */
  readonly #said = new Map<string, Named>();
  readonly #found = new Map<string, Found>();
  readonly #reading = new Set<string>();

  constructor(
    known: readonly KnownUnit[],
    rows: readonly ImportRow[],
    readonly rootId: string,
    readonly newId: () => string,
  ) {
    for (const unit of known) {
      if (unit.code !== null) this.#byCode.set(unit.code, unit);
      const name = folded(unit.name);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), unit]);
    }
    for (const row of rows) {
      const key = keyOf(row.unitCode, row.unit, row.parent);
      const before = this.#said.get(key);
      if (!before || (!before.name && row.unit))
        this.#said.set(key, { code: row.unitCode, name: row.unit, parent: row.parent });
    }
  }

  /** The unit of the row, or what is wrong with it. */
  of(row: ImportRow, header: Header): { id: string } | { wrong: Wrong } {
    const found = this.#find(keyOf(row.unitCode, row.unit, row.parent));
    if ("id" in found) return found;
    const about = ["parentUnknown", "unitCycle"].includes(found.problem)
      ? "parent"
      : row.unitCode
        ? "unitCode"
        : "unit";
    return { wrong: wrongAt(header, about, found.problem, row[about === "parent" ? "parent" : about]) };
  }

  #find(key: string): Found {
    const before = this.#found.get(key);
    if (before) return before;
    if (this.#reading.has(key)) return { problem: "unitCycle" };
    this.#reading.add(key);
    const found = this.#read(key);
    this.#reading.delete(key);
    this.#found.set(key, found);
    return found;
  }

  #read(key: string): Found {
    const { code, name, parent } = this.#said.get(key) ?? { code: "", name: "", parent: "" };
    const coded = code ? this.#byCode.get(code) : undefined;
    if (coded) return coded.isClosed ? { problem: "unitClosed" } : { id: coded.id };
    if (name === "") return { problem: "unitUnnamed" };
    const above = parent === "" ? { id: this.rootId } : this.#parentOf(parent);
    if ("problem" in above) return above;
    const named = (this.#byName.get(folded(name)) ?? []).filter(
      (unit) => !unit.isClosed && (code === "" || unit.code === null),
    );
    const there = named.length > 1 || parent !== "" ? named.filter((unit) => unit.parentId === above.id) : named;
    if (there.length > 1) return { problem: "unitAmbiguous" };
    const [unit] = there.length === 1 ? there : parent === "" && named.length === 1 ? named : [];
    if (unit) {
      if (unit.id === this.rootId || code === "" || this.planned.has(unit.id)) return { id: unit.id };
      const { id, name: known } = unit;
      this.planned.set(id, { id, parentId: unit.parentId ?? this.rootId, name: known, code, isNew: false });
      return { id };
    }
    if (named.length > 1) return { problem: "unitAmbiguous" };
    const id = this.newId();
    this.planned.set(id, { id, parentId: above.id, name, code: code || null, isNew: true });
    return { id };
  }

  /** What stands above: a code or a name of a unit there is or of one in the file; another name is a new one at the top. */
  #parentOf(word: string): Found {
    const key = `above ${folded(word)}`;
    const before = this.#found.get(key);
    if (before) return before;
    const found = this.#readParent(word);
    if (!("problem" in found && found.problem === "unitCycle")) this.#found.set(key, found);
    return found;
  }

  #readParent(word: string): Found {
    const coded = this.#byCode.get(word);
    if (coded) return coded.isClosed ? { problem: "unitClosed" } : { id: coded.id };
    const inFile = [...this.#said.entries()].find(([, said]) => said.code === word)?.[0];
    if (inFile) return this.#find(inFile);
    const named = (this.#byName.get(folded(word)) ?? []).filter((unit) => !unit.isClosed);
    if (named.length > 1) return { problem: "unitAmbiguous" };
    if (named[0]) return { id: named[0].id };
    const alike = [...this.#said.entries()].filter(([, said]) => folded(said.name) === folded(word));
    if (alike.length > 1) return { problem: "unitAmbiguous" };
    if (alike[0]) return this.#find(alike[0][0]);
    if (!/\p{L}/u.test(word)) return { problem: "parentUnknown" };
    const id = this.newId();
    this.planned.set(id, { id, parentId: this.rootId, name: word, code: null, isNew: true });
    return { id };
  }
}

/** Rows that say the same code mean the same unit; without a code, the same name in the same place. */
const keyOf = (code: string, name: string, parent: string) =>
  code ? `code ${code}` : `name ${folded(name)}/${folded(parent)}`;
