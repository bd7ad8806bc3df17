// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { compileStory } from "./compile";
import { smallInk } from "./smallMeeting";

function problemsOf(ink: string) {
  const compiled = compileStory(ink, "s.ink");
  return compiled.ok ? [] : compiled.problems;
}

test("a scenario compiles to JSON", () => {
  const compiled = compileStory(smallInk, "s.ink");
  expect(compiled.ok && JSON.parse(compiled.story).inkVersion).toBe(21);
});

test("a divert to nowhere is told with its line and what to do", () => {
  const [problem] = problemsOf("-> hall\n=== hall ===\nHej.\n-> koket\n");
  expect(problem).toMatchObject({ file: "s.ink", line: 4, message: expect.stringContaining("Write the knot") });
});

test.each([
  ["a brace that is not closed", "{trust > 1: Hej.", 4],
  ["a bracket that is not closed", "+ [Hej. #id: hej", 4],
  ["a calculation that makes no sense", "~ trust = = 2", 4],
  ["a name that is not declared", "{tillit > 1: Hej.}", 4],
])("%s is told with its line", (_name, line, number) => {
  const [problem] = problemsOf(`VAR trust = 1\n-> hall\n=== hall ===\n${line}\n-> END\n`);
  expect(problem).toMatchObject({ file: "s.ink", line: number });
});

test("a sign that breaks a tag is explained", () => {
  const ink = smallInk.replace("Nu hör ni varandra.", "Nu hör ni | varandra.");
  expect(problemsOf(ink)[0]?.message).toContain("write \\|");
});

test("a loose end is refused although Ink only warns", () => {
  expect(problemsOf("-> hall\n=== hall ===\nHej.\n")[0]).toMatchObject({ line: 3 });
});

test("another file cannot be drawn in", () => {
  expect(problemsOf("INCLUDE annan.ink\nHej.\n-> END\n")[0]?.message).toContain("a scenario is one file");
});
