// SPDX-License-Identifier: EUPL-1.2
// Tables in a lesson: lines of `| a | b |`, the second of them `| --- | --- |`. It never knows components or facts.

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  data?: { hProperties?: Record<string, string> };
  position?: { start: { line: number } };
}

const blank = (cell: Node[]) => cell.every((node) => node.type === "text" && !node.value?.trim());
const isRule = (row: Node[][]) =>
  row.every((cell) => cell.length === 1 && /^\s*:?-{3,}:?\s*$/.test(cell[0]?.value ?? ""));

/** A paragraph's rows and their cells, the empty ones outside the outermost lines included. */
function rowsOf(paragraph: Node): Node[][][] {
  const rows: Node[][][] = [[[]]];
  for (const node of paragraph.children ?? []) {
    for (const part of node.type === "text" ? (node.value ?? "").split(/([|\n])/) : [node]) {
      if (part === "\n") rows.push([[]]);
      else if (part === "|") rows.at(-1)?.push([]);
      else
        rows
          .at(-1)
          ?.at(-1)
          ?.push(typeof part === "string" ? { type: "text", value: part } : part);
    }
  }
  return rows;
}

const wordsOf = (node: Node): string => (node.value ?? "") + (node.children ?? []).map(wordsOf).join("");

/** Says of each cell which column it is of: on a narrow screen the cells of a row stand below each other. */
function label(row: Node[], head: Node[]): Node[] {
  return row.map((cell, index) => {
    const words = wordsOf(head[index] as Node);
    return words ? { ...cell, data: { hProperties: { dataLabel: words } } } : cell;
  });
}

/** The words of a cell, without the spaces that keep the lines of the file even. */
function cellOf(children: Node[]): Node {
  const words = children.filter((node) => node.type !== "text" || node.value);
  const [first, last] = [words[0], words.at(-1)];
  if (first?.type === "text") first.value = first.value?.trimStart();
  if (last?.type === "text") last.value = last.value?.trimEnd();
  return { type: "tableCell", children: words };
}

function tableOf(paragraph: Node): Node | null {
  const written = rowsOf(paragraph);
  if (!written.every((row) => row.length > 2 && blank(row[0] ?? []) && blank(row.at(-1) ?? []))) return null;
  const [head, rule, ...body] = written.map((row) => row.slice(1, -1));
  if (!head || !rule || body.length === 0 || !isRule(rule)) return null;
  if (![rule, ...body].every((row) => row.length === head.length)) return null;
  const top = head.map(cellOf);
  const rows = [top, ...body.map((row) => label(row.map(cellOf), top))];
  const children = rows.map((row) => ({ type: "tableRow", children: row }));
  return { type: "table", children, position: paragraph.position };
}

/**
 * Makes tables of the paragraphs that are written as such. Markdown itself has none, and the extension that does would
 * bring footnotes and bare links too.
 * @param report is told of what begins as a table and is none: it would be read as lines and dashes
 */
export function makeTables(tree: Node, report: (line: number, message: string) => void): void {
  if (!tree.children) return;
  tree.children = tree.children.map((node) => {
    makeTables(node, report);
    if (node.type !== "paragraph" || !node.children?.[0]?.value?.startsWith("|")) return node;
    const table = tableOf(node);
    if (!table)
      report(
        node.position?.start.line ?? 1,
        "A table is lines that begin and end with |, with equally many cells, and a second line of | --- |.",
      );
    return table ?? node;
  });
}
