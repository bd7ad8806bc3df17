// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { sha256 } from "~/lib/hash";
import type { Written } from "./catalogue";
import { lineOf, type Problem } from "./problem";
import type { Register } from "./register";
import { factSource, termSource } from "./source";
import { parseYaml } from "./yaml";

/** Controls, and overrides of direction: what stands there is not what is read (Unicode TR 36). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Five times the longest there is; more is nothing that somebody has written. In characters. */
const [longestLesson, longestFile] = [64 * 1024, 512 * 1024];

/** The files of a folder of courses with its registers of facts and words, and what was found wrong in them so far. */
export class CourseFiles {
  readonly problems: Problem[] = [];
  /** Then nothing that quotes from them can be judged. */
  registersAreBroken = false;
  readonly register: Register = { facts: [], terms: [] };
  readonly #seen = new Map<string, string>();
  /** By folder, what was written in each file that has been read, and the facts it quotes. */
  readonly #written = new Map<string, Map<string, { text: string; facts: Set<string> }>>();

  constructor(readonly root: string) {
    const { facts, terms } = this.register;
    facts.push(...this.list("facts.yml", factSource));
    for (const fact of facts) this.once(`the fact ${fact.id}`, "facts.yml");
    terms.push(...this.list("glossary.yml", termSource));
    for (const term of terms) {
      this.once(`the term ${term.id}`, "glossary.yml");
      for (const see of term.see.filter((each) => each === term.id || !terms.some(({ id }) => id === each)))
        this.problem(
          "glossary.yml",
          this.lineOfTerm(term.id),
          `see of ${term.id} names ${see}, which is no other word of the glossary. Add it, or mend the name.`,
        );
    }
  }

  /** The line of the glossary on which an entry begins. */
  lineOfTerm(id: string): number {
    return lineOf(this.text("glossary.yml"), new RegExp(`^- id: ${id}$`));
  }

  /** A register: a file that need not be there. */
  private list<T>(file: string, schema: z.ZodType<T>): T[] {
    if (!existsSync(path.join(this.root, file))) return [];
    const read = this.yaml(file, this.text(file), z.array(schema));
    if (!read) this.registersAreBroken = true;
    return read ?? [];
  }

  /** The file's text with facts and phone numbers filled in, line by line as before. */
  text(file: string): string {
    const raw = this.#shortened(
      file,
      readFileSync(path.join(this.root, file), "utf8")
        .replace(/^\uFEFF/, "")
        .replace(/\r\n/g, "\n"),
    );
    this.#checkSigns(file, raw);
    const quoted = [...raw.matchAll(/%(?:fact|phone):([a-z0-9-]+)%|<(?:Fact|Source)\s+id="([^"]+)"/g)];
    const beside = this.#written.get(path.dirname(file)) ?? new Map();
    beside.set(file, {
      text: raw,
      facts: new Set(quoted.map(([, token, component]) => token ?? component ?? "")),
    });
    this.#written.set(path.dirname(file), beside);
    return raw
      .split("\n")
      .map((line, index) =>
        line.replace(/%(fact|phone):([a-z0-9-]+)%/g, (_, what: string, id: string) => {
          const fact = this.register.facts.find((each) => each.id === id);
          const filled = what === "fact" ? fact?.sv : fact?.phone;
          if (!filled) this.problem(file, index + 1, `facts.yml has no ${what} ${id}. Add it, or mend the name.`);
          return filled ?? id;
        }),
      )
      .join("\n");
  }

  /** The text; of one that is too long only its beginning, so that what reads it further does not take minutes. */
  #shortened(file: string, text: string): string {
    const most = file.endsWith(".mdx") ? longestLesson : longestFile;
    if (text.length <= most) return text;
    const line = text.slice(0, most).split("\n").length;
    this.problem(
      file,
      line,
      `The file is longer than ${most} characters here. Divide it, or take away what is too much.`,
    );
    return text.slice(0, 10_000);
  }

  /** A reviewer must see what a reader gets: nothing that turns the direction of a text, and no controls. */
  #checkSigns(file: string, text: string) {
    if (!hidden.test(text)) return;
    const line = text.split("\n").findIndex((each) => hidden.test(each)) + 1;
    this.problem(file, line, "The line has a sign in it that nobody can see. Write it anew, without copying.");
  }

  /**
   * What was written in these files, and in all files of these folders (not of those below), as long as no author changes a word of it or of
   * the facts it quotes: whatever the compiler makes of it, and whenever a fact was last read at its source.
   */
  written(...places: string[]): Written {
    const files = [...new Set(places)]
      .flatMap((place) => [...(this.#written.get(place) ?? this.#alone(place))])
      .sort(([one], [other]) => (one < other ? -1 : 1));
    const facts = this.register.facts.filter(({ id }) => files.some(([, { facts }]) => facts.has(id)));
    const said = facts.map(({ id, sv, phone, forWhom, source, url }) => [id, sv, phone, forWhom, source, url]);
    const texts = files.map(([file, { text }]) => [path.basename(file), text]);
    return { facts: facts.map(({ id }) => id), textHash: sha256(JSON.stringify([texts, said])) };
  }

  /** A file by itself, as `#written` has it beside the others of its folder. */
  #alone(file: string): Map<string, { text: string; facts: Set<string> }> {
    const written = this.#written.get(path.dirname(file))?.get(file);
    return new Map(written && [[file, written]]);
  }

  required<T>(file: string, schema: z.ZodType<T>): T | null {
    if (!existsSync(path.join(this.root, file))) {
      this.problem(path.dirname(file), 1, `The folder needs a ${path.basename(file)}.`);
      return null;
    }
    return this.yaml(file, this.text(file), schema);
  }

  yaml<T>(file: string, text: string, schema: z.ZodType<T>): T | null {
    const parsed = parseYaml(text, file, schema);
    this.problems.push(...parsed.problems);
    return parsed.value;
  }

  folders(folder: string): string[] {
    return readdirSync(path.join(this.root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => path.join(folder, entry.name))
      .sort();
  }

  /** Of two it is the later in the order of files that is told, whichever was read first. */
  once(what: string, file: string) {
    const other = this.#seen.get(what);
    const [first, second] = other !== undefined && file < other ? [file, other] : [other ?? file, file];
    if (other !== undefined)
      this.problem(second, 1, `There are two of ${what}: the other is in ${first}. Give one a new id.`);
    this.#seen.set(what, first);
  }

  problem(file: string, line: number, message: string) {
    this.problems.push({ file, line, message });
  }
}
