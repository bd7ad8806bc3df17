// SPDX-License-Identifier: EUPL-1.2
import { Compiler, CompilerOptions } from "inkjs/full";
import type { Problem } from "~/content/problem";

export type Compiled = { ok: true; story: string } | { ok: false; problems: Problem[] };

/**
 * Compiles an Ink text to the JSON that the player reads. For authors and the course check: a running server never needs it.
 * Warnings and TODO notes count as problems, since a loose end in a scene is a dead end for the learner.
 */
export function compileStory(ink: string, file: string): Compiled {
  const problems: Problem[] = [];
  const heard = (message: string) => problems.push(explain(message, file));
  try {
    const compiled = new Compiler(ink, new CompilerOptions(null, [], false, heard, noIncludes)).Compile();
    const story = compiled.ToJson();
    if (problems.length === 0 && story) return { ok: true, story };
  } catch (error) {
    // The compiler throws "Compilation failed." after it has told the handler everything.
    if (problems.length === 0) problems.push(explain(error instanceof Error ? error.message : String(error), file));
  }
  if (problems.length === 0) problems.push({ file, line: 1, message: "the Ink compiler gave no story and no reason" });
  return { ok: false, problems };
}

const noIncludes = {
  ResolveInkFilename: (name: string) => name,
  LoadInkFileContents: (name: string): string => {
    throw new Error(`a scenario is one file: move what is in ${name} into it and take the INCLUDE away`);
  },
};

function explain(said: string, file: string): Problem {
  const [, number, message] = /line (\d+): (.*)/s.exec(said) ?? [undefined, undefined, said];
  const hint = hints.find(([pattern]) => pattern.test(message ?? said))?.[1];
  return {
    file,
    line: number ? Number(number) : 1,
    message: hint ? `${message}. ${hint}` : (message ?? said),
  };
}

const hints: [RegExp, string][] = [
  [/saw '[|}\]]/, "In a tag write \\| for |, and leave out { } ] and ->"],
  [/loose end/i, "Every way through a knot must end in a choice, a divert (-> knot) or -> END"],
  [/Divert target not found|not found: '->/, "Write the knot, or correct the name after ->"],
  [/Unresolved variable/, "Declare it with VAR at the top and in the yml"],
];
