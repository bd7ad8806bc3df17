// SPDX-License-Identifier: EUPL-1.2
import type { z } from "zod";
import { CourseFiles } from "./files.server";
import type { Problem } from "./problem";
import type { Register } from "./register";
import { declaredPart, glossaryPart, type ReadText } from "./text";
import { parseYaml } from "./yaml";

/** The Markdown of a lesson to HTML; kept by hash by whoever calls. */
export type CompileText = (
  body: string,
  file: string,
  firstLine: number,
  register: Register,
) => Promise<{ html: string | null; problems: Problem[] }>;

/** The files of a folder of courses with the lessons in them, and every text that was read. */
export class LessonFiles extends CourseFiles {
  readonly texts: ReadText[] = [];

  constructor(
    root: string,
    readonly compileText: CompileText,
  ) {
    super(root);
    for (const { id, sv } of this.register.terms)
      this.texts.push({
        file: "glossary.yml",
        part: glossaryPart,
        firstLine: this.lineOfTerm(id),
        body: sv,
        kind: "yaml",
      });
  }

  /** A file that says what a course, a module or a unit is; null when it is missing or broken. */
  declared<T>(file: string, schema: z.ZodType<T>): T | null {
    const source = this.required(file, schema);
    if (source) this.texts.push({ file, part: declaredPart, firstLine: 1, body: this.text(file), kind: "yaml" });
    return source;
  }

  /** A lesson with what its front matter says, or null when either is broken. */
  async lesson<Front>(
    file: string,
    part: string,
    schema: z.ZodType<Front>,
  ): Promise<(Front & { html: string }) | null> {
    const raw = this.text(file);
    const parts = /^---\n([\s\S]*?\n)---\n/.exec(raw);
    if (!parts?.[1]) {
      this.problem(file, 1, "The file must begin with front matter: ---, its fields (title: … and the others), ---.");
      return null;
    }
    const front = parseYaml(parts[1], file, schema, 2);
    this.problems.push(...front.problems);
    const firstLine = parts[0].split("\n").length;
    const body = raw.slice(parts[0].length);
    const { html, problems } = await this.compileText(body, file, firstLine, this.register);
    this.texts.push({ file, part, firstLine, body, html: html ?? undefined, kind: "lesson" });
    this.problems.push(...problems);
    return front.value && html !== null ? { ...front.value, html } : null;
  }
}
