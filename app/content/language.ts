// How plain a text is, and what no course text may say. It never judges a text's worth.
import type { Catalogue, Question } from "./catalogue";
import { unitsOf } from "./catalogue";
import type { Problem } from "./problem";
import { type ReadText, scenarioPart } from "./text";

/** What is said in a story and in its choices, each line a sentence: without logic, tags and the author's notes. */
function spoken(ink: string): string {
  return ink
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .filter((line) => !/^\s*(\/\/|VAR\b|~|->|=|\{\s*$|\}\s*$|-\s.*:\s*$|#)/.test(line))
    .map((line) => line.replace(/#.*$/, "").replace(/^\s*\+\s*/, ""))
    .map((line) => line.replace(/\{[^{}|]*:/g, "").replace(/->.*$/, ""))
    .map((line) => `${line.replace(/[{}|[\]]/g, " ").trim()}.`)
    .join("\n");
}

/** The text of a lesson or YAML file without its markup. Each heading, list item and field is a sentence. */
function plain(text: ReadText): string {
  if (text.kind === "ink") return spoken(text.body);
  const body =
    text.kind === "lesson"
      ? text.body.replace(/<[^>]+>/g, " ")
      : text.body
          .replace(/^.*\{.*\}\s*$/gm, "")
          .replace(
            /^\s*(- )?(id|kind|goal|version|difficulty|right|holds|place|passage|draw|passPercent|scenario|roles):.*$/gm,
            "",
          )
          .replace(/^\s*(- )?\w+: ?[|>]?-?/gm, "\n");
  return body
    .split("\n")
    .map((line) => line.replace(/^\s*(#+|[-*]|\d+\.)\s+/, "").trim())
    .map((line, index, lines) => (lines[index + 1] === "" || index === lines.length - 1 ? `${line}.` : line))
    .join(" ")
    .replace(/[*_`|[\]()]/g, " ");
}

/**
 * LIX (Björnsson 1968): words per sentence plus the share of words longer than six letters, in percent. 0 for no text.
 */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? [];
  const sentences = text.split(/[.!?:]+(?=\s|$)/).filter((each) => /[\p{L}]/u.test(each)).length;
  if (words.length === 0) return 0;
  return words.length / Math.max(1, sentences) + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

const unitLimit = 43;
const courseLimit = 38;

/** Phrases that blame, lecture or promise what nobody can keep, and signs of shouting. */
const neverSay: [RegExp, string][] = [
  [/det krävs två/i, "It blames the exposed person. Say what happens."],
  [/bara psykiskt/i, "Psychological violence is not less. Say what it is."],
  [/kulturkrock/i, "It explains violence away. Say who does what."],
  [/bra jobbat/i, "No praise. Say what it meant to the person."],
  [/allt stannar mellan oss(?!”|")/i, "Nobody can promise that. Say what is true."],
  [/\bförövare|\boffret\b|\boffer\b/i, "Not an identity. Say the exposed person, or the one who uses violence."],
  [/[a-zåäö]!(\s|$)/i, "No exclamation marks in course texts."],
];

/** Figures, law and numbers have to come from the register of facts, so that they are dated. */
const typedFact = /\d+(?:[,.]\d+)?\s*(?:procent|%)|§|\b(?:19|20)\d\d:\d+|\b0\d{1,3}-\d[\d ]{4,}|\b11[26] ?\d{0,3}\b/;

/** Everything the rules for language find in the texts that were read. */
export function checkLanguage(texts: ReadText[], catalogue: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const facts = catalogue.facts.flatMap((fact) => [fact.sv, fact.phone ?? fact.sv]);
  for (const text of texts) {
    text.body.split("\n").forEach((line, index) => {
      const report = (message: string) => problems.push({ file: text.file, line: index + text.firstLine, message });
      for (const [phrase, advice] of neverSay) {
        const hit = phrase.exec(line);
        if (hit) report(`"${hit[0].trim()}": ${advice}`);
      }
      const own = facts.reduce((rest, fact) => rest.replaceAll(fact, ""), line).replace(/^source:.*|^\s+source:.*/, "");
      const typed = typedFact.exec(own);
      if (typed)
        report(`"${typed[0].trim()}" is a figure, a law or a number. Put it in facts.yml and quote it from there.`);
    });
  }
  for (const course of catalogue.courses) {
    const courseUnits = new Set(unitsOf(course).map((unit) => unit.id));
    for (const unit of courseUnits)
      problems.push(
        ...tooHard(
          texts.filter((text) => text.part === unit),
          `the unit ${unit}`,
          unitLimit,
        ),
      );
    problems.push(
      ...tooHard(
        texts.filter((text) => courseUnits.has(text.part)),
        `the course ${course.id}`,
        courseLimit,
      ),
    );
  }
  for (const { source } of catalogue.scenarios) {
    const own = texts.filter((text) => text.part === scenarioPart(source.id));
    // Apart, so that a heavy reading version does not hide behind short lines.
    const [played, read] = [own.filter((text) => text.kind === "ink"), own.filter((text) => text.kind !== "ink")];
    problems.push(...tooHard(read, `the scenario ${source.id}, to read`, unitLimit));
    problems.push(...tooHard(played, `the scenario ${source.id}, to play`, unitLimit));
  }
  return problems;
}

function tooHard(texts: ReadText[], what: string, limit: number): Problem[] {
  const measured = lix(texts.map(plain).join("\n"));
  const first = texts[0];
  if (!first || measured <= limit) return [];
  return [
    {
      file: first.file,
      line: 1,
      message: `LIX of ${what} is ${measured.toFixed(0)}, over ${limit}. Shorten sentences and words.`,
    },
  ];
}

/** A bank where the right answer can be guessed by its length teaches guessing. */
export function checkBank(catalogue: Catalogue, fileOf: (questionId: string) => string): Problem[] {
  return catalogue.courses.flatMap((course) => {
    const questions = unitsOf(course)
      .flatMap((unit) => unit.steps)
      .flatMap((step) => (step.kind === "quiz" ? step.questions : []))
      .filter((question): question is Extract<Question, { kind: "one" }> => question.kind === "one");
    const longest = questions.filter((question) => {
      const lengths = question.options.map((option) => option.text.length);
      return question.options.some((option) => option.right && option.text.length === Math.max(...lengths));
    });
    if (questions.length < 6 || longest.length <= questions.length / 2) return [];
    const first = longest[0]?.id ?? "";
    return [
      {
        file: fileOf(first),
        line: 1,
        message: `In ${course.id} the right answer is the longest in ${longest.length} of ${questions.length} questions, ${first} among them. Shorten right answers or give wrong ones more to say.`,
      },
    ];
  });
}

/** Lessons may only quote facts that somebody has seen at the source. */
export function checkFacts(catalogue: Catalogue, texts: ReadText[]): Problem[] {
  return catalogue.facts
    .filter((fact) => fact.status === "unverified")
    .flatMap((fact) =>
      texts
        .filter((text) => text.body.includes(`id="${fact.id}"`) || text.body.includes(fact.sv))
        .map((text) => ({
          file: text.file,
          line: text.firstLine,
          message: `The fact ${fact.id} is unverified. Read it at its source first, or take it out of the text.`,
        })),
    );
}
