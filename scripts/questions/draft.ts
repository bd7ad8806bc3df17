// A question on its way into our format, from whichever file it was written in, and what it still lacks. Nothing is
// invented for it: what is not there is named.
import { z } from "zod";
import { type QuestionSource, quizSource } from "../../app/content/source";

/** Where something stands in the file, from 1. */
export interface At {
  line: number;
  column: number;
}

export interface Trouble extends At {
  message: string;
}

export interface DraftOption {
  text: string;
  right: boolean;
  why: string;
}

/** Empty text is what the file did not say. */
export interface Draft extends At {
  /** What to call it in a message where it has no id. */
  name: string;
  id: string;
  goal: string;
  difficulty: string;
  version: string;
  stem: string;
  options: DraftOption[];
  source: string;
}

/** Option ids by place. They are for ever, as every id: what was answered is kept under them. */
export const letters = ["a", "b", "c", "d", "e", "f"];

/** The two options of a statement that is true or false. */
export function trueOrFalse(holds: boolean, whyTrue: string, whyFalse: string): DraftOption[] {
  return [
    { text: "Sant", right: holds, why: whyTrue },
    { text: "Falskt", right: !holds, why: whyFalse },
  ];
}

const questions = quizSource.shape.questions;

/** The question, or everything that keeps it from being one. */
export function finish(
  draft: Draft,
): { question: QuestionSource; troubles: [] } | { question: null; troubles: Trouble[] } {
  const { line, column, options } = draft;
  const missing = [
    ...(["id", "goal", "difficulty", "stem", "source"] as const).filter((field) => draft[field] === ""),
    ...options.flatMap(({ text, why }, index) => {
      const letter = letters[index] ?? String(index + 1);
      return [
        ...(text === "" ? [`text of ${letter}`] : []),
        ...(why === "" ? [`why of ${letter} (${shortened(text)})`] : []),
      ];
    }),
  ];
  const trouble = (message: string): Trouble => ({ line, column, message: `${draft.id || draft.name}: ${message}` });
  const found = missing.length > 0 ? [trouble(`missing ${missing.join(", ")}.`)] : [];
  if (options.length > letters.length) found.push(trouble(`has ${options.length} options; six is the most.`));
  if (found.length > 0) return { question: null, troubles: found };
  const right = options.filter((option) => option.right).length;
  const parsed = questions.safeParse([
    {
      id: draft.id,
      version: number(draft.version || "1"),
      kind: right > 1 ? "several" : "one",
      goal: draft.goal,
      difficulty: number(draft.difficulty),
      stem: draft.stem,
      options: options.map(({ text, right, why }, index) => ({
        id: letters[index],
        text,
        ...(right ? { right } : {}),
        why,
      })),
      source: draft.source,
    },
  ]);
  const [question] = parsed.data ?? [];
  if (question) return { question, troubles: [] };
  const issues = parsed.error instanceof z.ZodError ? parsed.error.issues : [];
  return {
    question: null,
    troubles: issues.map(({ path, message }) => trouble(`${path.slice(1).join(".") || "the question"}: ${message}.`)),
  };
}

/** As it was written where that is no number, so that the schema says what is wrong with it. */
const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** Questions that have the id of one before them. */
export function sameIds(drafts: readonly Draft[]): Trouble[] {
  const seen = new Map<string, number>();
  return drafts.flatMap(({ id, line, column }) => {
    const first = seen.get(id);
    if (id === "" || first === undefined) {
      seen.set(id, line);
      return [];
    }
    return [{ line, column, message: `${id}: line ${first} has this id already. Give one of them another.` }];
  });
}
