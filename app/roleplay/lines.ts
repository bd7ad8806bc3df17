// SPDX-License-Identifier: EUPL-1.2
import { lineOf } from "~/content/problem";

/** A line of an Ink file as its author wrote it, without the space around it. `number` counts from 1. */
export type Row = { number: number; text: string };

/** The lines that are not empty and not comments, trimmed, each with its number from 1. */
export function rowsOf(ink: string): Row[] {
  const uncommented = ink.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  return uncommented
    .split("\n")
    .map((text, index) => ({ number: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== "" && !text.startsWith("//"));
}

/** What is said and the tags of a choice line; null when the line is no choice in the form the contract asks for. */
export function readChoice(text: string): { said: string; tags: [string, string][] } | null {
  const inside = /^(?:\+\s*)+(?:\{[^}]*\}\s*)*\[([^\]]*)\]$/.exec(text)?.[1];
  if (inside === undefined) return null;
  return { said: inside.split("#")[0]?.trim() ?? "", tags: tagsOf(inside) };
}

/** Each `# key: value` of a line, in order. */
export function tagsOf(text: string): [string, string][] {
  return text
    .split("#")
    .slice(1)
    .map((part) => {
      const [key = "", ...rest] = part.split(":");
      return [key.trim(), rest.join(":").trim()];
    });
}

/** The line where a choice is written, counted from 1. */
export function lineOfChoice(ink: string, id: string): number {
  return lineOf(ink, new RegExp(`#\\s*id:\\s*${id}\\s*[#\\]]`));
}
