// SPDX-License-Identifier: EUPL-1.2
// Reads a folder of courses into a catalogue and collects everything that is wrong in it. Used only by programs that
// end. It never writes.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { sha256 } from "~/lib/hash";
import {
  type Catalogue,
  type Course,
  type Module,
  partsOf,
  type Scenario,
  type Step,
  type TextStep,
  type Unit,
  unitsOf,
} from "./catalogue";
import type { Term } from "./glossary";
import { addressOfTerm } from "./glossary.server";
import { readGuides } from "./guides.server";
import { type CompileText, LessonFiles } from "./lessons.server";
import { type CheckScenario, libraryFolder, readLibrary, scenarioIds } from "./library.server";
import { lineOf, type Problem } from "./problem";
import { readRefreshers, refreshersFolder } from "./refreshers.server";
import { courseSource, easySource, moduleSource, stepSource, textSource, unitSource } from "./source";
import { easyPart, type ReadText } from "./text";

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
  const reader = new CourseReader(root, compilers.compileText);
  if (reader.registersAreBroken)
    return {
      catalogue: { courses: [], scenarios: [], facts: [], glossary: [] },
      texts: reader.texts,
      problems: reader.problems,
    };
  // Side by side, since compiling is other processes' work. The scenarios' files are read before the first lesson is
  // compiled, so that a unit knows what was written in those it leads to.
  const [scenarios, courses] = await Promise.all([readLibrary(reader, compilers.checkScenario), reader.courses()]);
  if (courses.length === 0 && reader.problems.length === 0)
    reader.problem("", 1, "There is no course here. A course is a folder with a course.yml.");
  for (const unit of courses.flatMap(unitsOf)) unit.hash = hashOf(unit, scenarios);
  const catalogue = { courses, scenarios, facts: reader.register.facts, glossary: reader.glossary(courses) };
  // What is compiled first is another each time; what is told comes in the order of the files.
  const texts = [...reader.texts].sort(byFile);
  const problems = [...reader.problems].sort((a, b) => byFile(a, b) || a.line - b.line);
  return { catalogue, texts, problems };
}

const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** What could be read of each folder, in their order. */
async function sideBySide<Read>(folders: string[], read: (folder: string) => Promise<Read | null>): Promise<Read[]> {
  return (await Promise.all(folders.map(read))).filter((each) => each !== null);
}

/** Of everything a learner meets in a unit, the scenes it leads to included. */
function hashOf(unit: Unit, scenarios: Scenario[]): string {
  const played = unit.steps.flatMap((step) =>
    step.kind === "roleplay" ? [scenarios.find(({ source }) => source.id === step.scenario)?.hash] : [],
  );
  const { hash: _, textHash: __, facts: ___, ...met } = unit;
  return sha256(JSON.stringify({ ...met, played }));
}

const isStep = /^\d+-[a-z0-9-]+\.(mdx|yml)$/;
const easyEnd = ".lattlast.mdx";

class CourseReader extends LessonFiles {
  readonly #scenarios = scenarioIds(this);

  async courses(): Promise<Course[]> {
    const folders = this.folders("").filter((name) => name !== libraryFolder);
    return sideBySide(folders, (folder) => this.course(folder));
  }

  async course(folder: string): Promise<Course | null> {
    const file = path.join(folder, "course.yml");
    const source = this.declared(file, courseSource);
    const refreshers = readRefreshers(this, folder);
    const folders = this.folders(folder).filter((each) => path.basename(each) !== refreshersFolder);
    const modules = await sideBySide(folders, (each) => this.module(each));
    if (!source) return null;
    this.once(`the course ${source.id}`, file);
    if (modules.length === 0)
      this.problem(file, 1, "The course has no module. A module is a folder with a module.yml.");
    if (source.changes.at(-1)?.version !== source.version)
      this.problem(file, 1, `changes: the last entry must say what version ${source.version} changed.`);
    const read = { ...source, ...this.written(folder), modules, refreshers };
    return { ...read, hash: sha256(JSON.stringify(partsOf(read))) };
  }

  async module(folder: string): Promise<Module | null> {
    const file = path.join(folder, "module.yml");
    const source = this.declared(file, moduleSource);
    const units = await sideBySide(this.folders(folder), (each) => this.unit(each));
    if (!source) return null;
    this.once(`the module ${source.id}`, file);
    if (units.length === 0) this.problem(file, 1, "The module has no unit. A unit is a folder with a unit.yml.");
    const guides = await readGuides(this, folder, { id: source.id, units });
    return { ...source, ...this.written(folder), units, guides };
  }

  /** The words, each with the units whose lessons mark it. */
  glossary(courses: Course[]): Term[] {
    const units = courses.flatMap(unitsOf);
    const marks = (unit: Unit, id: string) =>
      unit.steps.some(
        (step) => step.kind === "text" && `${step.html}${step.easy?.html}`.includes(`href="${addressOfTerm(id)}"`),
      );
    return this.register.terms.map((term) => ({
      ...term,
      units: units.filter((unit) => marks(unit, term.id)).map(({ id }) => id),
    }));
  }

  async unit(folder: string): Promise<Unit | null> {
    const file = path.join(folder, "unit.yml");
    const source = this.declared(file, unitSource);
    if (!source) return null;
    this.once(`the unit ${source.id}`, file);
    const names = readdirSync(path.join(this.root, folder)).filter((name) => /\.(mdx|yml)$/.test(name));
    const inOrder = names.filter((name) => isStep.test(name)).sort((a, b) => leading(a) - leading(b));
    for (const name of names.filter((each) => each !== "unit.yml" && !isStep.test(each)))
      this.beside(path.join(folder, name));
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
    const written = this.written(folder, ...scenes.map((id) => path.join(libraryFolder, id)));
    // Its hash is filled in when the scenes have been checked too.
    return { ...source, ...written, steps, hash: "" };
  }

  /** A file that is no step: the easy-read version of one, or a name that was meant to be something else. */
  beside(file: string) {
    const original = file.replace(easyEnd, ".mdx");
    if (original === file)
      this.problem(file, 1, "The file is no step: name it as 2-namn.mdx or 2-namn.yml, in small letters a–z.");
    else if (!existsSync(path.join(this.root, original)))
      this.problem(file, 1, `There is no ${path.basename(original)} beside it. Name it as the text it makes easy.`);
  }

  async easy(file: string, unitId: string): Promise<TextStep["easy"]> {
    const easy = file.replace(/\.mdx$/, easyEnd);
    if (!existsSync(path.join(this.root, easy))) return undefined;
    return (await this.lesson(easy, easyPart(unitId), easySource)) ?? undefined;
  }

  async step(file: string, unitId: string, number: number): Promise<Step | null> {
    if (file.endsWith(".mdx")) {
      const text = await this.lesson(file, unitId, textSource);
      const easy = await this.easy(file, unitId);
      if (!text) return null;
      return { kind: "text", id: `${unitId}/${text.id}`, number, title: text.title, html: text.html, easy };
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
    if (source.kind === "roleplay" && !this.#scenarios.has(source.scenario))
      this.problem(
        file,
        lineOf(raw, /^scenario:/),
        `There is no scenario ${source.scenario}. Write ${path.join(libraryFolder, source.scenario)}, or mend the name.`,
      );
    return { ...source, ...place };
  }
}

function leading(name: string): number {
  return Number.parseInt(name, 10);
}
