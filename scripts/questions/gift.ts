// SPDX-License-Identifier: EUPL-1.2
// Questions from GIFT, Moodle's text format. Questions are parsed one by one, so that each error has its line and one
// error hides no other.
import { type GIFTQuestion, parse, type TextFormat } from "gift-pegjs";
import { type Body, type Draft, letters, NotOurs, shortened, type Trouble } from "./draft";

interface Block {
  text: string;
  /** Of its first row in the file. */
  line: number;
}

/** Blank lines separate questions; comments belong to the question below them. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let current: string[] = [];
  let from = 1;
  const isOnlyComments = () => current.every((line) => /^\s*(\/\/.*)?$/.test(line));
  const rows = text.replace(/\r\n?/g, "\n").split("\n");
  for (const [index, row] of [...rows, ""].entries()) {
    if (row.trim() === "" && !isOnlyComments()) {
      blocks.push({ text: current.join("\n"), line: from });
      current = [];
    }
    if (current.length === 0) from = index + 1;
    if (row.trim() !== "" || current.length > 0) current.push(row);
  }
  return blocks;
}

/** What a `// [tag:goal=k1-1-2]` says. */
function tagged(tags: readonly string[] | null | undefined, name: string): string {
  const tag = tags?.find((each) => each.startsWith(`${name}=`));
  return tag ? tag.slice(name.length + 1).trim() : "";
}

/** Every question that can be one of ours, and what is wrong with the others. @param goal where a question has none */
export function readGift(text: string, goal: string): { drafts: Draft[]; troubles: Trouble[]; notes: Trouble[] } {
  const drafts: Draft[] = [];
  const troubles: Trouble[] = [];
  const notes: Trouble[] = [];
  for (const block of blocksOf(text)) {
    const line = block.line + block.text.split("\n").findIndex((row) => !/^\s*(\/\/.*)?$/.test(row));
    const here = { line, column: 1 };
    const parsed = parsedBlock(block);
    if ("trouble" in parsed) {
      troubles.push(parsed.trouble);
      continue;
    }
    for (const question of parsed.questions) {
      if (question.type === "Category") continue;
      const name = question.title ?? shortened(question.stem.text);
      try {
        const body = bodyOf(question);
        const said = (field: string) => tagged(question.tags, field);
        drafts.push({
          at: () => here,
          name,
          id: question.id ?? (/^[a-z0-9-]+$/.test(question.title ?? "") ? (question.title ?? "") : ""),
          goal: said("goal") || goal,
          difficulty: said("difficulty"),
          version: said("version"),
          passage: said("passage"),
          stem: plain(question.stem),
          body,
          source: said("source"),
        });
        if ("globalFeedback" in question && question.globalFeedback)
          notes.push({
            ...here,
            message: `${name}: the general feedback (####) is left out; our format has a why for each answer.`,
          });
      } catch (error) {
        if (!(error instanceof NotOurs)) throw error;
        troubles.push({ ...here, message: `${name}: ${error.message}` });
      }
    }
  }
  if (drafts.length === 0 && troubles.length === 0)
    troubles.push({ line: 1, column: 1, message: "There is no question." });
  return { drafts, troubles, notes };
}

function parsedBlock({ text, line }: Block): { questions: GIFTQuestion[] } | { trouble: Trouble } {
  try {
    return { questions: parse(text) };
  } catch (error) {
    const { location, message } = error as { location?: { start: { line: number; column: number } }; message: string };
    if (!location) throw error;
    const { start } = location;
    return {
      trouble: {
        line: line + start.line - 1,
        column: start.column,
        message: `This is not valid GIFT: ${message} ${hintFor(text)}`,
      },
    };
  }
}

function hintFor(text: string): string {
  const bare = text.replace(/\\./g, "").replace(/^\s*\/\/.*$/gm, "");
  const [open, close] = ["{", "}"].map((sign) => bare.split(sign).length - 1) as [number, number];
  if (open !== close) return `It has ${open} { and ${close} }. There may be no blank line inside the braces.`;
  return "Write a backslash before : = ~ # { and } where they belong to the text.";
}

/** What of GIFT has no place here, and what to do instead. */
const refused: Partial<Record<GIFTQuestion["type"], string>> = {
  Short: "asks for an answer in writing, and nobody's own words are kept here. Give it options to choose among.",
  Essay:
    "asks for an essay, and nobody's own words are kept here. Make it a step of the kind ownWords, or give it options.",
  Numerical: "asks for a number. Give it options to choose among.",
  Description: "is a text without a question. A story that questions follow is a case, which comes from a spreadsheet.",
};

/** @throws NotOurs */
function bodyOf(question: Exclude<GIFTQuestion, { type: "Category" }>): Body {
  switch (question.type) {
    case "TF": {
      // The first feedback is for whoever is wrong, the second for whoever is right (Moodle's GIFT format).
      const [wrong, right] = [question.trueFeedback, question.falseFeedback].map((each) => (each ? plain(each) : ""));
      const [ifTrue = "", ifFalse = ""] = question.isTrue ? [right, wrong] : [wrong, right];
      return { kind: "trueFalse", holds: question.isTrue, ifTrue, ifFalse };
    }
    case "MC":
      return { kind: "options", options: optionsOf(question) };
    case "Matching":
      return placesOf(question);
    default:
      throw new NotOurs(refused[question.type] ?? `is of the kind ${question.type}, which has no place here.`);
  }
}

/** GIFT has no feedback for a pair: its why is a tag. Where two belong in the same place, it is a sort. */
function placesOf({ matchPairs, tags }: Extract<GIFTQuestion, { type: "Matching" }>): Body {
  const pairs = matchPairs.map(({ subquestion, subanswer }) => ({ text: plain(subquestion), to: subanswer.trim() }));
  const items = pairs
    .filter(({ text }) => text !== "")
    .map((pair, index) => ({ ...pair, why: tagged(tags, `why_${letters[index]}`) }));
  const shared = new Set(items.map(({ to }) => to)).size < items.length;
  const spare = pairs.filter(({ text }) => text === "").map(({ to }) => to);
  return { kind: shared ? "sort" : "match", items, spare };
}

function optionsOf({ choices }: Extract<GIFTQuestion, { type: "MC" }>) {
  const single = choices.some((choice) => choice.isCorrect);
  return choices.map(({ isCorrect, weight, text, feedback }) => {
    if (single && !isCorrect && (weight ?? 0) > 0)
      throw new NotOurs(
        `gives ${weight} % for “${shortened(text.text)}”. Here an option is right or wrong: decide which.`,
      );
    return {
      text: plain(text),
      right: isCorrect || (!single && (weight ?? 0) > 0),
      why: feedback ? plain(feedback) : "",
    };
  });
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Text without the marks that Moodle's editor puts around it. @throws NotOurs for what would be lost: pictures, links, tables */
function plain({ format, text }: TextFormat): string {
  const bare = text.replace(/<(\/?)(p|br|div|span|b|i|em|strong|u)(\s[^>]*)?\/?>/gi, (_, __, tag: string) =>
    /^(p|br|div)$/i.test(tag) ? " " : "",
  );
  const left = /<\/?([a-z][a-z0-9]*)[\s>/]/i.exec(bare);
  if (left) throw new NotOurs(`has <${left[1]}> in it, which a question cannot hold. Write it as plain text.`);
  const decoded =
    format === "html" || format === "moodle"
      ? bare
          .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
          .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
      : bare;
  return decoded.replace(/\s+/g, " ").trim();
}
