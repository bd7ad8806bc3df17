// SPDX-License-Identifier: EUPL-1.2
// The plain text of a YAML field that may be longer than a sentence: paragraphs and lists, and nothing else.

export type Block = { kind: "paragraph"; text: string } | { kind: "list"; items: string[] };

/** Paragraphs have an empty line between them; a block whose lines all begin with `- ` is a list. */
export function blocksOf(text: string): Block[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split("\n").map((line) => line.trim());
      return lines.every((line) => line.startsWith("- "))
        ? { kind: "list", items: lines.map((line) => line.slice(2)) }
        : { kind: "paragraph", text: lines.join(" ") };
    });
}
