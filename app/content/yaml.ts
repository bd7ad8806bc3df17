// SPDX-License-Identifier: EUPL-1.2
import { LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import type { Problem } from "./problem";

/** Lists in lists on one line, deeper than any file of ours: each is a call of the parser in itself. */
const tooDeep = /(?:[[{]\s*){20}|^\s*(?:[-?] ){20}|^ {200}/;

/**
 * Parses YAML by a schema. Every problem names the line of the field that has it; a missing field, the line of what
 * should hold it.
 * @param firstLine the line of the file on which the text begins, for front matter
 */
export function parseYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  firstLine = 1,
): { value: T; problems: [] } | { value: null; problems: Problem[] } {
  const refuse = (at: number, message: string) => ({ value: null, problems: [{ file, line: at, message }] });
  const deep = text.split("\n").findIndex((each) => tooDeep.test(each));
  if (deep !== -1) return refuse(deep + firstLine, "This is nested too deep to be read. Make it flat.");
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0)
    return {
      value: null,
      problems: document.errors.map((error) => ({
        file,
        line: line(error.pos[0]),
        message: `This is not valid YAML: ${error.message}. Mend the line, or quote the text.`,
      })),
    };
  let alias = -1;
  visit(document, {
    Alias: (_key, node) => {
      alias = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (alias !== -1)
    return refuse(line(alias), "A reference (*name) stands for a text elsewhere. Write the text itself.");
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, problems: [] };
  const lineOf = (path: PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return line(node.range[0]);
    }
    return firstLine;
  };
  return {
    value: null,
    problems: parsed.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.path),
      message: `${issue.path.join(".") || "The file"}: ${issue.message}.`,
    })),
  };
}
