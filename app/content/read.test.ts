// SPDX-License-Identifier: EUPL-1.2
import path from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { lesson, text, unitFile, write } from "../../tests/tinyCourse";
import type { CompileText } from "./lessons.server";
import { readCourses } from "./read.server";

const folder = path.join(inject("place"), "read-in-order");
const second = "01-m/02-u";

beforeAll(() => {
  for (const id of ["bra", "mer"])
    write(folder, id, {
      [text]: lesson(`Text ${id} %fact:borta%.`),
      // The same unit in both courses.
      [`${second}/unit.yml`]: "id: samma\ntitle: Del\nminutes: 1\ngoals:\n  - Kan fråga.\n",
      [`${second}/1-las.mdx`]: lesson(`Mer ${id}.`),
    });
});

/** Compiles nothing, and takes longer for the file that comes first or last in this order. */
const after =
  (order: string[]): CompileText =>
  async (_body, file, line) => {
    await new Promise((resolve) => setTimeout(resolve, 20 * order.findIndex((part) => file.startsWith(part))));
    return { html: null, problems: [{ file, line, message: "broken" }] };
  };

test("what is wrong is told in the order of the files, whichever was compiled first", async () => {
  const checkScenario = () => Promise.reject(new Error("there is none"));
  const read = (order: string[]) => readCourses(folder, { compileText: after(order), checkScenario });
  const folders = [`bra/${path.dirname(text)}`, `bra/${second}`, "bra", "mer"];
  const [one, other] = [await read(folders), await read([...folders].reverse())];
  expect(one.problems.map(({ file }) => file)).toEqual([...one.problems.map(({ file }) => file)].sort());
  expect(one.problems).toEqual(other.problems);
  expect(one.texts).toEqual(other.texts);
  expect(one.problems).toContainEqual({
    file: `mer/${second}/unit.yml`,
    line: 1,
    message: `There are two of the unit samma: the other is in bra/${second}/unit.yml. Give one a new id.`,
  });
  expect(one.problems.some(({ file }) => file === `bra/${unitFile}`)).toBe(false);
});
