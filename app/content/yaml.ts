import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem } from "./problem";

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
