// SPDX-License-Identifier: EUPL-1.2
// The sentences of a text as it is read, each with its line: without markup, logic and what only the product reads.
import type { ReadText } from "./text";

export interface Sentence {
  file: string;
  line: number;
  text: string;
  words: string[];
}

/** What stands on one line of the file, and whether a new sentence begins there. */
interface Piece {
  line: number;
  text: string;
  begins: boolean;
}

/** Takes something away, and leaves its line breaks, so that every line keeps its number. */
const without = (text: string, what: RegExp) => text.replace(what, (found) => found.replace(/[^\n]/g, " "));

/** A lesson: each heading, list item and row of a table is a sentence at least. */
function inLesson(body: string): Piece[] {
  const begin = /^\s*(#+|[-*]|\d+\.)\s+|^\s*\|/;
  return without(body, /<[^>]+>|(?<=\])\([^)\s]*\)/g)
    .split("\n")
    .map((text, line, lines) => ({
      line,
      text: text.replace(begin, ""),
      begins: begin.test(text) || /^\s*#/.test(lines[line - 1] ?? ""),
    }));
}

const declared =
  /^\s*(- )?(id|kind|goal|version|difficulty|right|holds|place|passage|draw|passPercent|scenario|moment|roles|minutes):.*$/;

/** The way to a moment: ids of choices. */
const way = /^\s*after: \[[^\]]*\]/gm;

/** The fields of a YAML file that somebody reads, each a sentence at least. */
function inYaml(body: string): Piece[] {
  const begin = /^\s*(- )*([A-Za-z]\w*:( |$))?[|>]?-?\s*/;
  return without(body, way)
    .split("\n")
    .map((text, line) => {
      if (declared.test(text) || /^.*\{.*\}\s*$|^\s*#/.test(text)) return { line, text: "", begins: true };
      const begins = /^\s*(- |[A-Za-z]\w*:( |$))/.test(text);
      return { line, text: begins ? text.replace(begin, "") : text, begins };
    });
}

/** What is said in a story and in its choices, each line a sentence: without logic, tags and the author's notes. */
function inStory(ink: string): Piece[] {
  return without(ink, /\/\*[\s\S]*?\*\//g)
    .split("\n")
    .map((text, line) => ({
      line,
      begins: true,
      text: /^\s*(\/\/|VAR\b|~|->|=|\{\s*$|\}\s*$|-\s.*:\s*$|#)/.test(text)
        ? ""
        : text
            .replace(/#.*$/, "")
            .replace(/^\s*\+\s*/, "")
            .replace(/\{[^{}|]*:/g, "")
            .replace(/->.*$/, "")
            .replace(/[{}]/g, " "),
    }));
}

const pieces = { lesson: inLesson, yaml: inYaml, ink: inStory };

const wordsIn = (text: string) => text.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? [];

/** An empty line, a new field or item, and a full stop, question mark or colon end a sentence. */
export function sentencesOf(text: ReadText): Sentence[] {
  const found: Sentence[] = [];
  let open: { line: number; parts: string[] } = { line: 0, parts: [] };
  const close = () => {
    const said = open.parts.join(" ").replace(/\s+/g, " ");
    const words = wordsIn(said);
    if (words.some((word) => /\p{L}/u.test(word)))
      found.push({ file: text.file, line: open.line + text.firstLine, text: said, words });
    open = { line: 0, parts: [] };
  };
  for (const piece of pieces[text.kind](text.body)) {
    const plain = piece.text.replace(/[*_`|[\]()]/g, " ");
    if (piece.begins || !plain.trim()) close();
    for (const part of plain.trim().split(/(?<=[.!?:]["”’»]*)\s+/)) {
      if (!part) continue;
      if (open.parts.length === 0) open.line = piece.line;
      open.parts.push(part);
      if (/[.!?:]["”’»]*$/.test(part)) close();
    }
  }
  close();
  return found;
}

const isLong = (word: string) => word.length > 6;

/** LIX (Björnsson 1968): words a sentence, and the percentage of words longer than six letters. 0 for no text. */
export function lix(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return 0;
  return words.length / sentences.length + (100 * words.filter(isLong).length) / words.length;
}
