// Reads a folder of courses into a catalogue and collects everything that is wrong in it. Used only by programs that
// end. It never writes.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { sha256 } from "~/lib/hash";
import type { Catalogue, Course, Fact, Module, Step, Unit } from "./catalogue";
import { CourseFiles } from "./files.server";
import type { Problem } from "./problem";
import { courseSource, moduleSource, type RoleplaySource, stepSource, textSource, unitSource } from "./source";
import { parseYaml } from "./yaml";

/** The Markdown of a lesson to HTML; kept by hash by whoever calls. */
export type CompileText = (
  body: string,
  file: string,
  firstLine: number,
  facts: Fact[],
) => Promise<{ html: string | null; problems: Problem[] }>;

/** A scenario to a compiled story, checked. The engine is another noun: whoever calls hands it in. */
export type CheckScenario = (given: {
  ink: string;
  inkFile: string;
  source: RoleplaySource;
  sourceFile: string;
}) => Promise<{ story: string | null; problems: Problem[] }>;

/** One lesson or YAML text as it was read, for the rules about language. */
export interface ReadText {
  file: string;
  unitId: string;
  firstLine: number;
  body: string;
  kind: "lesson" | "yaml" | "ink";
}

export interface ReadCourses {
  catalogue: Catalogue;
  texts: ReadText[];
  problems: Problem[];
}

interface Compilers {
  compileText: CompileText;
  checkScenario: CheckScenario;
}

export async function readCourses(root: string, compilers: Compilers): Promise<ReadCourses> {
  const reader = new CourseReader(root, compilers);
  const courses: Course[] = [];
  for (const folder of reader.folders("")) {
    const course = await reader.course(folder);
    if (course) courses.push(course);
  }
  if (courses.length === 0 && reader.problems.length === 0)
    reader.problem("", 1, "There is no course here. A course is a folder with a course.yml.");
  return { catalogue: { courses, facts: reader.facts }, texts: reader.texts, problems: reader.problems };
}

class CourseReader extends CourseFiles {
  readonly texts: ReadText[] = [];

  constructor(
    root: string,
    readonly compilers: Compilers,
  ) {
    super(root);
  }

  async course(folder: string): Promise<Course | null> {
    const file = path.join(folder, "course.yml");
    const source = this.required(file, courseSource);
    const modules: Module[] = [];
    for (const each of this.folders(folder)) {
      const module = await this.module(each);
      if (module) modules.push(module);
    }
    if (!source) return null;
    this.once(`the course ${source.id}`, file);
    if (modules.length === 0)
      this.problem(file, 1, "The course has no module. A module is a folder with a module.yml.");
    if (source.changes.at(-1)?.version !== source.version)
      this.problem(file, 1, `changes: the last entry must say what version ${source.version} changed.`);
    return { ...source, modules };
  }

  async module(folder: string): Promise<Module | null> {
    const file = path.join(folder, "module.yml");
    const source = this.required(file, moduleSource);
    const units: Unit[] = [];
    for (const each of this.folders(folder)) {
      const unit = await this.unit(each);
      if (unit) units.push(unit);
    }
    if (!source) return null;
    this.once(`the module ${source.id}`, file);
    if (units.length === 0) this.problem(file, 1, "The module has no unit. A unit is a folder with a unit.yml.");
    return { ...source, units };
  }

  async unit(folder: string): Promise<Unit | null> {
    const file = path.join(folder, "unit.yml");
    const source = this.required(file, unitSource);
    if (!source) return null;
    this.once(`the unit ${source.id}`, file);
    const names = readdirSync(path.join(this.root, folder)).filter((name) => /^\d+-[a-z0-9-]+\.(mdx|yml)$/.test(name));
    const inOrder = names.filter((name) => !name.endsWith(".las.mdx")).sort((a, b) => leading(a) - leading(b));
    const steps: Step[] = [];
    for (const name of inOrder) {
      const step = await this.step(path.join(folder, name), source.id, steps.length + 1);
      if (!step) continue;
      this.once(`the step ${step.id}`, path.join(folder, name));
      steps.push(step);
    }
    if (inOrder.length === 0)
      this.problem(file, 1, "The unit has no step. A step is a file such as 1-las.mdx or 2-fragor.yml.");
    if (steps.some((step) => step.kind === "roleplay") && !source.contentNote)
      this.problem(file, 1, "A unit with a role-play needs a contentNote: what occurs, and that one may read instead.");
    return { ...source, steps, hash: sha256(JSON.stringify({ ...source, steps })) };
  }

  async step(file: string, unitId: string, number: number): Promise<Step | null> {
    if (file.endsWith(".mdx")) {
      const text = await this.lesson(file, unitId);
      return text && { kind: "text", id: `${unitId}/${text.id}`, number, title: text.title, html: text.html };
    }
    const raw = this.text(file);
    this.texts.push({ file, unitId, firstLine: 1, body: raw, kind: "yaml" });
    const source = this.yaml(file, raw, stepSource);
    if (!source) return null;
    const place = { number, id: `${unitId}/${source.id}`, title: source.title };
    if (source.kind === "quiz") {
      for (const question of source.questions) this.once(`the question ${question.id}`, file);
      if (source.test && source.test.draw > source.questions.length)
        this.problem(file, 1, `test.draw is ${source.test.draw}, but there are ${source.questions.length} questions.`);
      return { ...source, ...place };
    }
    if (source.kind === "roleplay") return this.roleplay(file, unitId, source, place);
    return { ...source, ...place };
  }

  async roleplay(
    file: string,
    unitId: string,
    source: RoleplaySource,
    place: { id: string; number: number; title: string },
  ) {
    const inkFile = file.replace(/\.yml$/, ".ink");
    const readingFile = file.replace(/\.yml$/, ".las.mdx");
    for (const needed of [inkFile, readingFile])
      if (!existsSync(path.join(this.root, needed)))
        this.problem(file, 1, `The role-play needs ${path.basename(needed)} beside it.`);
    if (!existsSync(path.join(this.root, inkFile)) || !existsSync(path.join(this.root, readingFile))) return null;
    const ink = this.text(inkFile);
    this.texts.push({ file: inkFile, unitId, firstLine: 1, body: ink, kind: "ink" });
    const checked = await this.compilers.checkScenario({ ink, inkFile, source, sourceFile: file });
    this.problems.push(...checked.problems);
    const reading = await this.lesson(readingFile, unitId);
    if (!checked.story || !reading) return null;
    return {
      kind: "roleplay" as const,
      ...place,
      scenario: source,
      story: checked.story,
      storyHash: sha256(checked.story),
      reading: { title: reading.title, html: reading.html },
    };
  }

  async lesson(file: string, unitId: string): Promise<{ id: string; title: string; html: string } | null> {
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
    this.texts.push({ file, unitId, firstLine, body, kind: "lesson" });
    const compiled = await this.compilers.compileText(body, file, firstLine, this.facts);
    this.problems.push(...compiled.problems);
    return front.value && compiled.html !== null ? { ...front.value, html: compiled.html } : null;
  }
}

function leading(name: string): number {
  return Number.parseInt(name, 10);
}
