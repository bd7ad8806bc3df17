// SPDX-License-Identifier: EUPL-1.2
// The scenes of the repository remember what was done in them: over every way through each, not a sample.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "~/roleplay/compile";
import { type Step, type Walk, walkStory } from "~/roleplay/walk";
import { shortestWay } from "~/roleplay/ways";

const library = path.join("courses", "scenarios");

function storyOf(id: string): string {
  const compiled = compileStory(readFileSync(path.join(library, id, `${id}.ink`), "utf8"), `${id}.ink`);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.story;
}

const walks = new Map<string, Walk>();

function walkOf(id: string): Walk {
  const walk = walks.get(id) ?? walkStory(storyOf(id));
  expect(walk.complete).toBe(true);
  walks.set(id, walk);
  return walk;
}

type Kind = (step: Step) => boolean;
const chosen =
  (...ids: string[]): Kind =>
  ({ id }) =>
    ids.includes(id);
const reading =
  (words: RegExp): Kind =>
  ({ said }) =>
    words.test(said);

/** The shortest way on which a choice of the first kind is followed by one of the second, or null. */
const wayFrom = (id: string, first: Kind, then: Kind) =>
  shortestWay(walkOf(id), {
    start: 0,
    take: (memory, _state, step) => (memory === 1 && then(step) ? 2 : memory || (first(step) ? 1 : 0)),
    done: (memory) => memory === 2,
  });

/** The shortest way to a choice of one kind without any of another before or at it, or null. */
const wayWithout = (id: string, without: Kind, to: Kind) =>
  shortestWay(walkOf(id), {
    start: 0,
    take: (_memory, _state, step) => (without(step) ? null : to(step) ? 1 : 0),
    done: (memory) => memory === 1,
  });

test("whoever took a colleague to the manager is not offered to tell the manager, and nobody is said to know alone", () => {
  const toManager = chosen("dorrar-kom");
  expect(wayFrom("ombud-disken", toManager, chosen("svar-mer"))).not.toBe(null);
  expect(wayFrom("ombud-disken", toManager, chosen("svar-vanja"))).toBe(null);
  expect(wayFrom("ombud-disken", toManager, reading(/bara du som vet/))).toBe(null);
  expect(wayFrom("ombud-disken", chosen("kickan-tungt", "svar-vanja"), reading(/bara du som vet/))).toBe(null);
  expect(wayWithout("ombud-disken", toManager, reading(/Ann-Sofie vet|Hos Ann-Sofie var det du/))).toBe(null);
});

test("what a colleague comes back to a month later was said to her", () => {
  expect(wayWithout("ombud-disken", chosen("dorrar-tre"), reading(/Den där listan/))).toBe(null);
  expect(wayWithout("ombud-disken", chosen("dorrar-tiden"), reading(/Det där numret/))).toBe(null);
  expect(wayWithout("ombud-disken", chosen("lange-vard"), reading(/Någon som kan det här, säger/))).toBe(null);
  expect(wayWithout("ombud-disken", chosen("kvall-annan"), reading(/dosett/))).toBe(null);
  expect(wayWithout("ombud-disken", chosen("kvall-lapp"), reading(/sa något om en lapp/))).toBe(null);
  expect(wayWithout("ombud-disken", chosen("svar-alla"), reading(/vad den säger till alla/))).toBe(null);
});

test("to write the answer down nowhere is shown only by whoever never wrote it", () => {
  const wrote = chosen("ruta-falt", "ruta-papper");
  expect(wayFrom("nagot-mer", wrote, ({ skills }) => skills.includes("dokumentera"))).toBe(null);
  expect(wayWithout("nagot-mer", wrote, ({ skills }) => skills.includes("dokumentera"))).not.toBe(null);
});

test("a note with all the advice on it hangs only where some was given", () => {
  const advice = chosen("valj-felvand", "valj-alla", "radd-oppna", "omgang-utan", "tva-viska");
  expect(wayWithout("ombud-sju-rad", advice, reading(/Bekräfta\. Inga råd/))).toBe(null);
  expect(wayWithout("ombud-sju-rad", advice, reading(/lapp på skärmen: ”Inga råd/))).not.toBe(null);
});

test("no scene shows the signs of a markup that nothing reads there", () => {
  const wordsIn = (part: unknown): string[] =>
    typeof part === "string"
      ? part.startsWith("^")
        ? [part.slice(1)]
        : []
      : typeof part === "object" && part !== null
        ? Object.values(part).flatMap(wordsIn)
        : [];
  for (const id of readdirSync(library))
    expect(wordsIn(JSON.parse(storyOf(id))).filter((words) => /[*_`]\S|\S[*_`]/.test(words))).toEqual([]);
});
