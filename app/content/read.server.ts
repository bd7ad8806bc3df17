// Reads a folder of courses into a catalogue and collects everything that is wrong in it. Used only by programs that
// end. It never writes.
import { readdirSync } from "node:fs";
import path from "node:path";
import { sha256 } from "~/lib/hash";
import { type Catalogue, type Course, type Module, partsOf, type Scenario, type Step, type Unit } from "./catalogue";
import { type CompileText, LessonFiles } from "./lessons.server";
import { type CheckScenario, type Library, libraryFolder, readLibrary } from "./library.server";
import type { Problem } from "./problem";
import { courseSource, moduleSource, stepSource, unitSource } from "./source";
import type { ReadText } from "./text";

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
  reader.library = await readLibrary(reader, compilers.checkScenario);
  const courses: Course[] = [];
  for (const folder of reader.folders("").filter((name) => name !== libraryFolder)) {
    const course = await reader.course(folder);
    if (course) courses.push(course);
  }
  if (courses.length === 0 && reader.problems.length === 0)
    reader.problem("", 1, "There is no course here. A course is a folder with a course.yml.");
  const catalogue = { courses, scenarios: reader.library.scenarios, facts: reader.facts };
  return { catalogue, texts: reader.texts, problems: reader.problems };
}

class CourseReader extends LessonFiles {
  library: Library = { scenarios: [], ids: new Set() };

  constructor(root: string, { compileText }: Compilers) {
    super(root, compileText);
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
    const read = { ...source, ...this.written(folder), modules };
    return { ...read, hash: sha256(JSON.stringify(partsOf(read))) };
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
    return { ...source, ...this.written(folder), units };
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
    const scenes = steps.flatMap((step) => (step.kind === "roleplay" ? [step.scenario] : []));
    const played = scenes.map((id) => this.scenario(id)?.hash);
    const written = this.written(folder, ...scenes.map((id) => path.join(libraryFolder, id)));
    return { ...source, ...written, steps, hash: sha256(JSON.stringify({ ...source, steps, played })) };
  }

  scenario(id: string): Scenario | undefined {
    return this.library.scenarios.find(({ source }) => source.id === id);
  }

  async step(file: string, unitId: string, number: number): Promise<Step | null> {
    if (file.endsWith(".mdx")) {
      const text = await this.lesson(file, unitId);
      return text && { kind: "text", id: `${unitId}/${text.id}`, number, title: text.title, html: text.html };
    }
    const raw = this.text(file);
    this.texts.push({ file, part: unitId, firstLine: 1, body: raw, kind: "yaml" });
    const source = this.yaml(file, raw, stepSource);
    if (!source) return null;
    const place = { number, id: `${unitId}/${source.id}`, title: source.title };
    if (source.kind === "quiz") {
      for (const question of source.questions) this.once(`the question ${question.id}`, file);
      if (source.test && source.test.draw > source.questions.length)
        this.problem(file, 1, `test.draw is ${source.test.draw}, but there are ${source.questions.length} questions.`);
      const goals = new Set(source.questions.map((question) => question.goal)).size;
      if (source.test && source.test.draw < goals)
        this.problem(file, 1, `test.draw is ${source.test.draw}, but there are ${goals} goals to ask about. Raise it.`);
      return { ...source, ...place };
    }
    if (source.kind === "roleplay" && !this.library.ids.has(source.scenario))
      this.problem(
        file,
        lineOf(raw, /^scenario:/),
        `There is no scenario ${source.scenario}. Write ${path.join(libraryFolder, source.scenario)}, or mend the name.`,
      );
    return { ...source, ...place };
  }
}

function lineOf(text: string, pattern: RegExp): number {
  return Math.max(1, text.split("\n").findIndex((line) => pattern.test(line)) + 1);
}

function leading(name: string): number {
  return Number.parseInt(name, 10);
}
