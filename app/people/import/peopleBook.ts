// SPDX-License-Identifier: EUPL-1.2
// Whom the rows of a number are about: somebody who is known, or nobody yet.
import { folded, type Header } from "./columns";
import type { KnownPerson } from "./planned";
import { type ImportRow, type Sheet, type Wrong, withoutNames, wrongAt } from "./sheet";

export type Match = { person: KnownPerson | null } | { wrong: Wrong };

export class PeopleBook {
  /** The rows of the file, without the name and address of who is known to be protected. */
  readonly rows: ImportRow[];
  readonly #byNumber = new Map<string, KnownPerson>();
  readonly #byEmail = new Map<string, KnownPerson[]>();
  readonly #matches = new Map<string, Match>();

  constructor(known: readonly KnownPerson[], { rows, header }: Sheet) {
    for (const person of known) {
      if (person.number !== null) this.#byNumber.set(person.number, person);
      if (person.email) this.#byEmail.set(person.email, [...(this.#byEmail.get(person.email) ?? []), person]);
    }
    const firsts = new Map<string, ImportRow>();
    for (const row of rows) if (row.number !== "" && !firsts.has(row.number)) firsts.set(row.number, row);
    const taken = new Set<string>();
    for (const [number, row] of firsts) {
      const match = this.#match(row, (other) => firsts.has(other), taken, header);
      if ("person" in match && match.person) taken.add(match.person.id);
      this.#matches.set(number, match);
    }
    this.rows = withoutNames(rows, header, (row) => this.#named(row).some(({ protectedOn }) => protectedOn !== null));
  }

  numbered(number: string): KnownPerson | undefined {
    return this.#byNumber.get(number);
  }

  /** The person of the rows with this number: by number, else by address, else nobody yet. */
  match(number: string): Match {
    return this.#matches.get(number) ?? { person: null };
  }

  #named(row: ImportRow): readonly KnownPerson[] {
    const numbered = this.#byNumber.get(row.number);
    if (numbered) return [numbered];
    return (row.email && this.#byEmail.get(row.email)) || [];
  }

  #match(row: ImportRow, isInFile: (number: string) => boolean, taken: ReadonlySet<string>, header: Header): Match {
    const named = this.#named(row);
    const [person, another] = named;
    if (!person || person.number === row.number) return { person: person ?? null };
    const shown = named.some(({ protectedOn }) => protectedOn !== null) ? "" : (row.email ?? "");
    if (another || (person.number !== null && isInFile(person.number)) || taken.has(person.id))
      return { wrong: wrongAt(header, "email", "emailOfAnother", shown) };
    // An address may have been given to somebody else since.
    if (person.number !== null && folded(person.name) !== folded(row.name))
      return { wrong: wrongAt(header, "email", "otherNumberAndName", shown) };
    return { person };
  }
}
