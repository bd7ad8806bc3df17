// SPDX-License-Identifier: EUPL-1.2
// A test and a practice as a model: whatever the order of answering, tabs, retries, going back, handing in, beginning anew
// and courses that change, what is stored is what the model says, and a result never moves.
import fc from "fast-check";
import { expect, test } from "vitest";
import { openStep, takeItem, takeStep } from "~/attempts/step.server";
import { saveInBackground } from "~/attempts/test.server";
import { type QuizPlace, readTries } from "~/attempts/tries.server";
import { findStep, type Question, type QuizStep, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import type { Actor } from "~/people/actor";
import { readProgress } from "~/progress/read.server";
import type { Asked } from "~/quiz/asked";
import { answerProblem, markOf, neededFor } from "~/quiz/mark";
import { rightAnswer, wrongAnswer } from "./answering";
import { newcomer } from "./world";

const course = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" }).courses[0] ?? (null as never);
const exam = unitsOf(course)
  .flatMap((unit) => unit.steps)
  .find((step): step is QuizStep => step.kind === "quiz" && step.test !== undefined);
const found = findStep(course, exam?.id ?? "") as QuizPlace;
/** Few questions, so that what is tried happens, and one of each kind among them. */
const kinds = ["one", "several", "trueFalse", "order", "match", "sort", "case"];
const bank = kinds.flatMap((kind) => found.step.questions.filter((each) => each.kind === kind).slice(0, 2));

type Fields = [string, string][];
const form = (fields: Fields) => new URLSearchParams(fields);
const fieldsOf = (asked: Asked, answer: string[]): Fields => answer.map((each) => [`a.${asked.id}`, each]);

/** What a tab has before it: a try, and the answers as they were when the page was made. */
interface Tab {
  number: number;
  asked: Asked[];
  shown: Map<string, string[]>;
}

interface Model {
  number: number;
  handedIn: boolean;
  answers: Map<string, string[]>;
  results: Map<number, string>;
  sent: Fields[];
}

/** What really happens. */
class World {
  tabs: (Tab | null)[] = [null, null];
  clock = Date.parse("2026-11-22T08:00:00Z");
  questions: Question[] = bank;
  constructor(readonly who: Actor) {}

  get place(): QuizPlace {
    const test = { draw: 5, passPercent: 60 };
    return { ...found, step: { ...found.step, questions: this.questions, test } };
  }

  now() {
    this.clock += 1000;
    return new Date(this.clock);
  }

  async read(number: number) {
    return (await readTries(this.who, this.place, number)).given;
  }
}

type Command = fc.AsyncCommand<Model, World>;

/** After each thing that happens: what is stored is what the model says. */
async function agree(model: Model, world: World) {
  if (model.number === 0) return;
  const given = await world.read(model.number);
  expect(given?.finished).toBe(model.handedIn);
  expect(new Map([...(given?.answers ?? [])].sort())).toEqual(
    new Map([...model.answers].filter(([, answer]) => answer.length > 0).sort()),
  );
  for (const [number, told] of model.results) expect(resultIn(await toldOf(world, number))).toBe(told);
}

/** How an ended try is shown, but for the others beside it and the page for the next. */
async function toldOf(world: World, number: number) {
  const opened = await openStep(
    world.who,
    { ...world.place, stage: null },
    form([["try", String(number)]]),
    true,
    world.now(),
  );
  return (opened as { view: { questions: unknown; right: number; of: number; needed: number } }).view;
}

class Open implements Command {
  constructor(readonly tab: number) {}
  check = () => true;
  async run(model: Model, world: World) {
    const wanted = model.handedIn || model.number === 0 ? model.number + 1 : model.number;
    await takeItem(world.who, { ...world.place, stage: null }, "begin", form([["try", String(wanted)]]), world.now());
    const given = await world.read(wanted);
    expect(given?.finished).toBe(false);
    if (wanted !== model.number) Object.assign(model, { number: wanted, handedIn: false, answers: new Map() });
    world.tabs[this.tab] = { number: wanted, asked: given?.asked ?? [], shown: new Map(given?.answers) };
  }
  toString = () => `open(${this.tab})`;
}

class Answer implements Command {
  constructor(
    readonly tab: number,
    readonly at: number,
    readonly how: "right" | "wrong" | "half" | "none",
    readonly background: boolean,
  ) {}
  check = () => true;
  async run(model: Model, world: World) {
    const tab = world.tabs[this.tab];
    const alone = tab?.asked.filter((each) => !each.inCase) ?? [];
    const asked = alone[this.at % Math.max(1, alone.length)];
    if (!tab || !asked) return;
    const whole = this.how === "wrong" ? wrongAnswer(asked) : rightAnswer(asked);
    const answer = this.how === "none" ? [] : this.how === "half" ? whole.slice(0, 1) : whole;
    const shown = tab.shown.get(asked.id) ?? [];
    // The whole page is sent, with what it showed for every question.
    const fields: Fields = [
      ["try", String(tab.number)],
      ["key", `k-${model.sent.length}`],
      ...tab.asked
        .filter((each) => !each.inCase)
        .flatMap((each): Fields => {
          const before = tab.shown.get(each.id) ?? [];
          return [[`was.${each.id}`, before.join(" ")], ...fieldsOf(each, each === asked ? answer : before)];
        }),
    ];
    model.sent.push(fields);
    if (this.background) await saveInBackground(world.who, world.place, form(fields), world.now());
    else await takeStep(world.who, { ...world.place, stage: null }, form(fields), world.now());
    const changed = answer.length !== shown.length || answer.some((each) => !shown.includes(each));
    tab.shown.set(asked.id, answer);
    if (changed && tab.number === model.number && !model.handedIn) model.answers.set(asked.id, answer);
    await agree(model, world);
  }
  toString = () => `answer(${this.tab}, ${this.at}, ${this.how}, ${this.background ? "background" : "page"})`;
}

/** The same form once more, as after a lost answer of the server: whatever has happened since, it changes nothing. */
class Retry implements Command {
  constructor(readonly which: number) {}
  check = (model: Readonly<Model>) => model.sent.length > 0;
  async run(model: Model, world: World) {
    const fields = model.sent[this.which % model.sent.length] ?? [];
    await saveInBackground(world.who, world.place, form(fields), world.now());
    await agree(model, world);
  }
  toString = () => `retry(${this.which})`;
}

class GoOnInCase implements Command {
  constructor(
    readonly tab: number,
    readonly right: boolean,
  ) {}
  check = () => true;
  async run(model: Model, world: World) {
    const tab = world.tabs[this.tab];
    const given = tab && (await world.read(tab.number));
    if (!tab || !given) return;
    const next = given.asked.findIndex((each) => each.inCase && !given.answers.has(each.id));
    const asked = given.asked[next];
    if (!asked) return;
    const answer = this.right ? rightAnswer(asked) : wrongAnswer(asked);
    const fields: Fields = [["try", String(tab.number)], ["go", "next"], ...fieldsOf(asked, answer)];
    await takeItem(world.who, { ...world.place, stage: null }, String(next + 1), form(fields), world.now());
    if (tab.number === model.number && !model.handedIn) model.answers.set(asked.id, answer);
    await agree(model, world);
  }
  toString = () => `goOnInCase(${this.tab}, ${this.right})`;
}

/** Everything that is open, as somebody does who wants to be done. */
class FillIn implements Command {
  constructor(
    readonly tab: number,
    readonly right: boolean,
  ) {}
  check = (model: Readonly<Model>) => model.number > 0;
  async run(model: Model, world: World) {
    const { asked = [] } = world.tabs[this.tab] ?? {};
    for (const [at, each] of asked.filter(({ inCase }) => !inCase).entries())
      if (answerProblem(each, model.answers.get(each.id) ?? []) !== null)
        await new Answer(this.tab, at, this.right ? "right" : "wrong", true).run(model, world);
    for (const { inCase } of asked) if (inCase) await new GoOnInCase(this.tab, this.right).run(model, world);
  }
  toString = () => `fillIn(${this.tab}, ${this.right})`;
}

let handedIn = 0;

class HandIn implements Command {
  constructor(readonly tab: number) {}
  check = () => true;
  async run(model: Model, world: World) {
    const tab = world.tabs[this.tab];
    if (!tab) return;
    const taken = await takeItem(
      world.who,
      { ...world.place, stage: null },
      "check",
      form([["try", String(tab.number)]]),
      world.now(),
    );
    if (tab.number !== model.number || model.handedIn) return agree(model, world);
    const open = tab.asked.filter((each) => answerProblem(each, model.answers.get(each.id) ?? []) !== null);
    expect(taken && "refused" in taken ? taken.refused.problems.map((each) => each.questionId) : []).toEqual(
      open.map((each) => each.id),
    );
    if (open.length > 0) return agree(model, world);
    model.handedIn = true;
    handedIn += 1;
    const right = tab.asked.filter((each) => markOf(each, model.answers.get(each.id) ?? []).right).length;
    const told = await toldOf(world, tab.number);
    expect([told.right, told.of, told.needed]).toEqual([right, tab.asked.length, neededFor(60, tab.asked.length)]);
    const progress = await readProgress(world.who, course.id);
    if (right >= told.needed) expect(progress.steps.has(found.step.id)).toBe(true);
    await agree(model, world);
    model.results.set(tab.number, resultIn(told));
  }
  toString = () => `handIn(${this.tab})`;
}

/** An author rewrites a question, turns its key round, or withdraws it. */
class Change implements Command {
  constructor(
    readonly at: number,
    readonly how: "reword" | "turn" | "withdraw",
  ) {}
  check = () => true;
  async run(model: Model, world: World) {
    world.questions = world.questions.flatMap((question, index) => {
      if (index !== this.at % world.questions.length) return [question];
      if (this.how === "withdraw") return world.questions.length > 6 ? [] : [question];
      const stem = `${question.stem} (${this.how})`;
      if (this.how === "turn" && (question.kind === "one" || question.kind === "several"))
        return [{ ...question, stem, options: question.options.map((each) => ({ ...each, right: !each.right })) }];
      return [{ ...question, stem, version: question.version + 1 }];
    });
    await agree(model, world);
  }
  toString = () => `change(${this.at}, ${this.how})`;
}

const resultIn = ({ questions, right, of, needed }: Awaited<ReturnType<typeof toldOf>>) =>
  JSON.stringify([questions, right, of, needed]);

const tab = fc.nat(1);
const commands = [
  tab.map((at) => new Open(at)),
  fc
    .tuple(
      tab,
      fc.nat(9),
      fc.constantFrom("right" as const, "right" as const, "wrong" as const, "half" as const, "none" as const),
      fc.boolean(),
    )
    .map(([at, which, how, background]) => new Answer(at, which, how, background)),
  fc.tuple(tab, fc.nat(9)).map(([at, which]) => new Answer(at, which, "right", true)),
  fc.tuple(tab, fc.boolean()).map(([at, right]) => new GoOnInCase(at, right)),
  fc.nat(30).map((which) => new Retry(which)),
  fc.tuple(tab, fc.boolean()).map(([at, right]) => new FillIn(at, right)),
  tab.map((at) => new HandIn(at)),
  fc
    .tuple(fc.nat(20), fc.constantFrom("reword" as const, "turn" as const, "withdraw" as const))
    .map(([at, how]) => new Change(at, how)),
];

test("whatever the interleaving of two tabs, retries, handing in, new tries and changed courses, the rows are as the model says", async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { size: "+1", maxCommands: 60 }), async (all) => {
      const world = new World(await newcomer());
      const model: Model = { number: 0, handedIn: false, answers: new Map(), results: new Map(), sent: [] };
      await fc.asyncModelRun(() => ({ model, real: world }), all);
    }),
    { numRuns: 60 },
  );
  // What is to be tried is tried.
  expect(handedIn).toBeGreaterThan(20);
}, 180_000);
