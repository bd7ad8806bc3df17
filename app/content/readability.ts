// SPDX-License-Identifier: EUPL-1.2
// How hard a text may be to read, and which of its sentences make it so. It never judges a text's worth.
import { type Catalogue, unitsOf } from "./catalogue";
import type { Problem } from "./problem";
import { lix, type Sentence, sentencesOf } from "./sentences";
import { easyPart, glossaryPart, guidePart, type ReadText, refresherPart, scenarioPart } from "./text";

const unitLimit = 43;
const courseLimit = 38;
const easyLimit = 30;

/** Every unit, course, guide and scenario that is harder to read than it may be. */
export function checkReadability(read: ReadText[], catalogue: Catalogue): Problem[] {
  // A text counts in its unit and in its course.
  const texts = read.map((text) => ({ ...text, sentences: sentencesOf(text) }));
  const of = (part: string) => texts.filter((text) => text.part === part);
  const courses = catalogue.courses.flatMap((course) => {
    const units = unitsOf(course).map(({ id }) => id);
    const refreshers = course.refreshers.map(({ id }) => id);
    const own = [...units, ...refreshers.map(refresherPart)];
    return [
      ...units.flatMap((id) => tooHard(of(id), `the unit ${id}`, unitLimit)),
      ...units.flatMap((id) => of(easyPart(id)).flatMap((text) => tooHard([text], `easy read in ${id}`, easyLimit))),
      ...refreshers.flatMap((id) => tooHard(of(refresherPart(id)), `the refresher ${id}`, unitLimit)),
      ...course.modules.flatMap(({ id }) =>
        of(guidePart(id)).flatMap((text) => tooHard([text], `the guide in ${id}`, unitLimit)),
      ),
      ...tooHard(
        texts.filter((text) => own.includes(text.part)),
        `the course ${course.id}`,
        courseLimit,
      ),
    ];
  });
  const scenarios = catalogue.scenarios.flatMap(({ source: { id } }) => {
    const own = of(scenarioPart(id));
    // Apart, so that a heavy reading version does not hide behind short lines.
    const [played, read] = [own.filter((text) => text.kind === "ink"), own.filter((text) => text.kind !== "ink")];
    return [
      ...tooHard(read, `the scenario ${id}, to read`, unitLimit),
      ...tooHard(played, `the scenario ${id}, to play`, unitLimit),
    ];
  });
  return [...courses, ...scenarios, ...tooHard(of(glossaryPart), glossaryPart, unitLimit)];
}

function tooHard(texts: (ReadText & { sentences: Sentence[] })[], what: string, limit: number): Problem[] {
  const sentences = texts.flatMap((text) => text.sentences);
  const measured = lix(sentences);
  const first = texts[0];
  if (!first || measured <= limit) return [];
  // By how much each pulls the text over its limit: a long sentence of long words more than a heading of one.
  const pull = (sentence: Sentence) => (lix([sentence]) - limit) * sentence.words.length;
  const worst = [...sentences].sort((a, b) => pull(b) - pull(a)).slice(0, 3);
  const named = worst.map(({ file, line, text }) => `${file}:${line} "${short(text)}"`).join("; ");
  return [
    {
      file: worst[0]?.file ?? first.file,
      line: worst[0]?.line ?? first.firstLine,
      message: `LIX of ${what} is ${measured.toFixed(0)}, over ${limit}. Shorten sentences and words. The heaviest: ${named}.`,
    },
  ];
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
