// Questions from GIFT, Moodle's text format. Questions are parsed one by one, so that each error has its line and one
// error hides no other.
import { type GIFTQuestion, parse, type TextFormat } from "gift-pegjs";
import { type Draft, type DraftOption, shortened, type Trouble, trueOrFalse } from "./draft";

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
    const at = { line, column: 1 };
    const parsed = parsedBlock(block);
    if ("trouble" in parsed) {
      troubles.push(parsed.trouble);
      continue;
    }
    for (const question of parsed.questions) {
      if (question.type === "Category") continue;
      const name = question.title ?? shortened(question.stem.text);
      try {
        const options = optionsOf(question);
        drafts.push({
          ...at,
          name,
          id: question.id ?? (/^[a-z0-9-]+$/.test(question.title ?? "") ? (question.title ?? "") : ""),
          goal: tagged(question.tags, "goal") || goal,
          difficulty: tagged(question.tags, "difficulty"),
          version: tagged(question.tags, "version"),
          stem: plain(question.stem),
          options,
          source: tagged(question.tags, "source"),
        });
        if ("globalFeedback" in question && question.globalFeedback)
          notes.push({
            ...at,
            message: `${name}: the general feedback (####) is left out; our format has a why for each option.`,
          });
      } catch (error) {
        if (!(error instanceof NotOurs)) throw error;
        troubles.push({ ...at, message: `${name}: ${error.message}` });
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

/** A question that our format cannot hold; the message says why and what to do. */
class NotOurs extends Error {}

function optionsOf(question: Exclude<GIFTQuestion, { type: "Category" }>): DraftOption[] {
  if (question.type === "TF") {
    // The first feedback is for whoever is wrong, the second for whoever is right (Moodle's GIFT format).
    const [wrong, right] = [question.trueFeedback, question.falseFeedback].map((each) => (each ? plain(each) : ""));
    return question.isTrue ? trueOrFalse(true, right ?? "", wrong ?? "") : trueOrFalse(false, wrong ?? "", right ?? "");
  }
  if (question.type !== "MC")
    throw new NotOurs(`is of the kind ${question.type}. Only questions with options and true/false can be imported.`);
  const single = question.choices.some((choice) => choice.isCorrect);
  return question.choices.map(({ isCorrect, weight, text, feedback }) => {
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
