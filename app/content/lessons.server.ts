import type { Fact } from "./catalogue";
import { CourseFiles } from "./files.server";
import type { Problem } from "./problem";
import { textSource } from "./source";
import type { ReadText } from "./text";
import { parseYaml } from "./yaml";

/** The Markdown of a lesson to HTML; kept by hash by whoever calls. */
export type CompileText = (
  body: string,
  file: string,
  firstLine: number,
  facts: Fact[],
) => Promise<{ html: string | null; problems: Problem[] }>;

/** The files of a folder of courses with the lessons in them, and every text that was read. */
export class LessonFiles extends CourseFiles {
  readonly texts: ReadText[] = [];

  constructor(
    root: string,
    readonly compileText: CompileText,
  ) {
    super(root);
  }

  async lesson(file: string, part: string): Promise<{ id: string; title: string; html: string } | null> {
    const raw = this.text(file);
    const parts = /^---\n([\s\S]*?\n)---\n/.exec(raw);
    if (!parts?.[1]) {
      this.problem(file, 1, "The file must begin with front matter: --- , id: …, title: …, ---.");
      return null;
    }
    const front = parseYaml(parts[1], file, textSource, 2);
    this.problems.push(...front.problems);
    const firstLine = parts[0].split("\n").length;
    const body = raw.slice(parts[0].length);
    this.texts.push({ file, part, firstLine, body, kind: "lesson" });
    const compiled = await this.compileText(body, file, firstLine, this.facts);
    this.problems.push(...compiled.problems);
    return front.value && compiled.html !== null ? { ...front.value, html: compiled.html } : null;
  }
}
