// SPDX-License-Identifier: EUPL-1.2
// The table of docs/assurance.md names files and tests that are there: otherwise it would go on saying what was so once.
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const rows = readFileSync("docs/assurance.md", "utf8")
  .split("\n")
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => {
    const [number = "", what = "", testedBy = "", seen = "", ...more] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { number: Number(number), what, testedBy, seen, more };
  });

/** `FILE` "the beginning of a test's name" "another one", as a cell has them. */
function namedIn(cell: string): { file: string; sentences: string[] }[] {
  return [...cell.matchAll(/`([^`]+)`([^`]*)/g)].map(([, file = "", rest = ""]) => ({
    file,
    sentences: [...rest.matchAll(/"([^"]+)"/g)].map(([, sentence = ""]) => sentence),
  }));
}

/** The names of a file's tests as they are written, with … where something is filled in. */
function testsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const names: string[] = [];
  const look = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name)) names.push(name.text);
      else if (name && ts.isTemplateExpression(name))
        names.push(name.head.text + name.templateSpans.map(({ literal }) => `…${literal.text}`).join(""));
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return names;
}

/** `test`, `test.each(…)`, `test.skipIf(…)` and their like. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === "test";
  return (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)) && isTest(called.expression);
}

test("each of the 36 has one row, in order, with every cell filled in", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 36 }, (_, index) => index + 1));
  for (const { number, what, testedBy, seen, more } of rows) {
    expect([what, testedBy, seen].every(Boolean), `row ${number}`).toBe(true);
    expect(more, `row ${number} has a cell too many`).toEqual([]);
  }
});

test("every file that a row names is there, and every sentence begins the name of one of its tests", () => {
  const known = new Map<string, string[]>();
  const missing = rows.flatMap(({ number, testedBy }) =>
    namedIn(testedBy).flatMap(({ file, sentences }) => {
      if (!existsSync(file)) return [`${number}: ${file}`];
      if (!known.has(file)) known.set(file, testsIn(file));
      return sentences
        .filter((sentence) => !known.get(file)?.some((name) => name.startsWith(sentence)))
        .map((sentence) => `${number}: ${file} "${sentence}"`);
    }),
  );
  expect(missing).toEqual([]);
});

test("every row names a test, or says why there is none", () => {
  const bare = rows.filter(({ what, testedBy }) => {
    const named = namedIn(testedBy);
    const tested = named.length > 0 && named.every(({ file, sentences }) => sentences.length > 0 || /bench/.test(file));
    return !tested && !/does not apply/.test(what + testedBy);
  });
  expect(bare).toEqual([]);
});
