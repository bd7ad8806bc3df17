// SPDX-License-Identifier: EUPL-1.2
// How deep a lesson is nested, before anything parses it: a parser of Markdown takes a time that grows with the square of
// it, and one of HTML runs out of stack. Nobody who writes for others comes near any of these.

/** Quotes and lists in each other, at the beginning of one line. */
const mostContainers = 6;
/** Components in each other. */
const mostComponents = 12;
/** Signs of a paragraph that can open something: brackets, stars and the like. */
const mostMarks = 1000;

const container = /[ \t]*(?:>|[-*+](?=\s)|\d+[.)](?=\s))/y;
const component = /<(\/?)[A-Za-z][\w.]*(?:"[^"]*"|[^<>"])*?(\/?)>/g;

function containersAt(line: string): number {
  let count = 0;
  for (container.lastIndex = 0; container.test(line); ) count += 1;
  return count;
}

/** The first line, from 1, on which something is nested deeper than anybody can read; null where nothing is. */
export function tooDeepAt(body: string): number | null {
  let [marks, depth] = [0, 0];
  for (const [index, line] of body.split("\n").entries()) {
    marks = line.trim() === "" ? 0 : marks + (line.match(/[[\]*_`~{}]/g)?.length ?? 0);
    for (const [, closes, closed] of line.matchAll(component)) if (!closed) depth += closes ? -1 : 1;
    if (marks > mostMarks || depth > mostComponents || containersAt(line) > mostContainers) return index + 1;
  }
  return null;
}
