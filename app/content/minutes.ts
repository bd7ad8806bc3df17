// SPDX-License-Identifier: EUPL-1.2
// How long a unit takes, counted: what is read in it, and what is done.
import { type Catalogue, findScenario, type Question, type Step, type Unit, unitsOf } from "./catalogue";
import { textAndSources } from "./mdx";
import { lineOf, type Problem } from "./problem";
import { placeOf, type ReadText } from "./text";

const wordsAMinute = 150;
/** A unit may say so much more or less than what is counted. */
const tolerance = 0.25;

const words = (...texts: (string | undefined)[]) =>
  texts.reduce((sum, text) => sum + (text?.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu)?.length ?? 0), 0);
const mean = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);

/** The words one sees in a lesson, quoted facts with it; not its list of sources, nor the marks that lead there. */
function visible(html: string): number {
  const text = textAndSources(html).text.replace(/<a class="fact-ref"[^>]*>.*?<\/a>/g, " ");
  return words(text.replace(/<[^>]+>/g, " ").replace(/&[a-z#\d]+;/g, " "));
}

/** What is read of a question: all that is asked, and one of the whys; of a case the same for each of its parts. */
function ofQuestion(question: Question): number {
  if (question.kind !== "case") return ofPart(question);
  return words(question.stem) + question.parts.reduce((sum, part) => sum + words(part.before) + ofPart(part), 0);
}

type Part = Exclude<Question, { kind: "case" }> | Extract<Question, { kind: "case" }>["parts"][number];

function ofPart(part: Part): number {
  if (part.kind === "trueFalse") return words(part.stem) + mean([words(part.ifTrue), words(part.ifFalse)]);
  const things = part.kind === "one" || part.kind === "several" ? part.options : part.items;
  const places = part.kind === "match" || part.kind === "sort" ? part.places : [];
  return (
    words(part.stem, ...things.map(({ text }) => text), ...places.map(({ text }) => text)) +
    mean(things.map(({ why }) => words(why)))
  );
}

/** Minutes to read a unit's texts, without what is done in it. */
export const readingMinutes = ({ steps }: Pick<Unit, "steps">): number =>
  steps.reduce((sum, step) => sum + (step.kind === "text" ? visible(step.html) : 0), 0) / wordsAMinute;

/** Minutes to read a question with one of its whys. */
export const questionMinutes = (question: Question): number => ofQuestion(question) / wordsAMinute;

/** Minutes of reading and of doing. A scene's are those of its scenario, whichever way one takes it. */
function ofStep(step: Step, catalogue: Catalogue): { read: number; done: number } {
  const reads = (number: number, done = 0) => ({ read: number / wordsAMinute, done });
  switch (step.kind) {
    case "text":
      return reads(visible(step.html));
    case "quiz": {
      const each = step.questions.map(ofQuestion);
      return reads(words(step.intro) + mean(each) * (step.test?.draw ?? each.length));
    }
    case "ownWords":
      return reads(
        words(step.intro, ...step.prompts.flatMap(({ label, hint, examples }) => [label, hint, ...examples])),
        step.minutes,
      );
    case "reflection":
      return reads(words(step.intro, ...step.prompts, step.after), step.minutes);
    case "task":
      return reads(words(step.intro, ...step.doThis, step.askWho), step.minutes);
    case "practice": {
      // One reads one's own card, and what one listens for.
      const card = mean(step.cards.map(({ text, secret }) => words(text, secret)));
      return reads(words(step.intro, step.sheet.intro, ...step.sheet.rows, step.after) + card, step.minutes);
    }
    case "roleplay":
      return { read: 0, done: findScenario(catalogue, step.scenario)?.source.minutes ?? 0 };
  }
}

/** Units whose minutes are not what they take. The whole minute nearest to what is counted is always right. */
export function checkMinutes(catalogue: Catalogue, texts: ReadText[]): Problem[] {
  return catalogue.courses.flatMap(unitsOf).flatMap((unit: Unit) => {
    const counted = unit.steps.map((step) => ofStep(step, catalogue));
    const read = counted.reduce((sum, each) => sum + each.read, 0);
    const done = counted.reduce((sum, each) => sum + each.done, 0);
    const nearest = Math.max(1, Math.round(read + done));
    if (unit.minutes === nearest || Math.abs(unit.minutes - (read + done)) <= tolerance * (read + done)) return [];
    const message = `minutes of ${unit.id} is ${unit.minutes}, but reading takes ${read.toFixed(1)} (${wordsAMinute} words a minute) and doing ${done}. Write ${nearest}, or change the texts.`;
    const { file } = placeOf(texts, unit.id);
    const declared = texts.find((text) => text.file === file);
    return [{ file, line: declared ? lineOf(declared.body, /^minutes:/) : 1, message }];
  });
}
