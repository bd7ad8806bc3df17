// SPDX-License-Identifier: EUPL-1.2
// Whether the questions of a course can be answered without knowing anything: by length, by place, or from each other.
import { type Catalogue, type Question, type QuizStep, unitsOf } from "./catalogue";
import type { Problem } from "./problem";
import { placeOf, type ReadText } from "./text";

type Part = Exclude<Question, { kind: "case" }> | Extract<Question, { kind: "case" }>["parts"][number];

interface Bank {
  /** `k1`, or the step of a test: `k1-9-1/prov`. */
  name: string;
  questions: Question[];
}

/** All questions of a course, and those of each of its tests: what is shown together must hold together. */
function banksOf(catalogue: Catalogue): Bank[] {
  return catalogue.courses.flatMap((course) => {
    const quizzes = unitsOf(course)
      .flatMap((unit) => unit.steps)
      .filter((step): step is QuizStep => step.kind === "quiz");
    const tests = quizzes.filter((step) => step.test).map(({ id, questions }) => ({ name: id, questions }));
    return [{ name: course.id, questions: quizzes.flatMap((step) => step.questions) }, ...tests];
  });
}

/** What is asked and answered by itself; the parts of a case each. */
const partsOf = (question: Question): { id: string; part: Part }[] =>
  question.kind === "case"
    ? question.parts.map((part) => ({ id: question.id, part }))
    : [{ id: question.id, part: question }];

/** One way of guessing: in each question the chance that it hits by itself, and how far it did. */
interface Guess {
  says: string;
  mend: string;
  hits: { id: string; chance: number; hit: number }[];
}

/** Choosing the longest, or the shortest, option. Options are shuffled when shown, so that their order tells nothing. */
function byLength(bank: Bank, which: "longest" | "shortest"): Guess {
  const hits = bank.questions.flatMap(partsOf).flatMap(({ id, part }) => {
    if (part.kind !== "one" && part.kind !== "several") return [];
    const lengths = part.options.map(({ text }) => text.length);
    const length = which === "longest" ? Math.max(...lengths) : Math.min(...lengths);
    const chosen = part.options.filter(({ text }) => text.length === length);
    const share = (options: typeof chosen) => options.filter(({ right }) => right).length / options.length;
    return [{ id, chance: share(part.options), hit: share(chosen) }];
  });
  return { says: `is the ${which}`, mend: "Shorten some and give others more to say", hits };
}

/** Saying the same to every statement: true always stands before false. */
function byPlace(bank: Bank, answer: boolean): Guess {
  const hits = bank.questions
    .flatMap(partsOf)
    .flatMap(({ id, part }) =>
      part.kind === "trueFalse" ? [{ id, chance: 0.5, hit: part.holds === answer ? 1 : 0 }] : [],
    );
  return { says: `is that the statement is ${answer}`, mend: "Turn some statements round", hits };
}

/** More hits than chance gives, by more than two standard deviations: whoever guesses so learns nothing else. */
function tooMany({ hits }: Guess): boolean {
  const sum = (of: (each: Guess["hits"][number]) => number) => hits.reduce((total, each) => total + of(each), 0);
  const expected = sum(({ chance }) => chance);
  return sum(({ hit }) => hit) > expected + 2 * Math.sqrt(sum(({ chance }) => chance * (1 - chance)));
}

/** Banks in which the right answer is known by how it looks. */
export function checkBanks(catalogue: Catalogue, texts: ReadText[]): Problem[] {
  return banksOf(catalogue).flatMap((bank) =>
    [byLength(bank, "longest"), byLength(bank, "shortest"), byPlace(bank, true), byPlace(bank, false)]
      .filter(tooMany)
      .map(({ says, mend, hits }) => {
        const seen = [...new Set(hits.filter(({ hit, chance }) => hit > chance).map(({ id }) => id))];
        const number = hits.filter(({ hit, chance }) => hit > chance).length;
        return {
          ...placeOf(texts, seen[0] ?? ""),
          message: `In ${bank.name} the right answer ${says} in ${number} of ${hits.length} questions, more than chance gives. ${mend}: ${seen.slice(0, 8).join(", ")}.`,
        };
      }),
  );
}

/** Three words that follow one another, each such once. */
function triples(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/** What is read before one answers; a case is one story. */
const stemOf = (question: Question) =>
  question.kind === "case"
    ? [question.stem, ...question.parts.flatMap((part) => [part.before ?? "", part.stem])].join(" ")
    : question.stem;

/** Questions that are the same one asked again: more than half of the word triples of the shorter are in both. */
export function checkStems(catalogue: Catalogue, texts: ReadText[]): Problem[] {
  const before: { id: string; triples: Set<string> }[] = [];
  /** For each triple, the questions before that have it. */
  const having = new Map<string, number[]>();
  return banksOf(catalogue)
    .filter(({ name }) => catalogue.courses.some(({ id }) => id === name))
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const own = triples(stemOf(question));
      const shared = new Map<number, number>();
      for (const triple of own) for (const at of having.get(triple) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      const same = [...shared].find(
        ([at, number]) => number > Math.min(own.size, before[at]?.triples.size ?? 0) / 2,
      )?.[0];
      for (const triple of own) having.set(triple, [...(having.get(triple) ?? []), before.length]);
      before.push({ id: question.id, triples: own });
      if (same === undefined) return [];
      const message = `${question.id} asks nearly what ${before[same]?.id} asks: more than half of the words follow each other in both. Tell another situation.`;
      return [{ ...placeOf(texts, question.id), message }];
    });
}
