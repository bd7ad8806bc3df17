// SPDX-License-Identifier: EUPL-1.2
// The course as the server gives it to this run's people, with the right answers that no page tells.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  type Catalogue,
  type Course,
  findCourse,
  findScenario,
  findUnit,
  type Scenario,
  type Unit,
} from "../../app/content/catalogue";
import type { Term } from "../../app/content/glossary";
import { fillCatalogue } from "../../app/content/words";
import { formatMonth } from "../../app/i18n/language";
import { addToMonth } from "../../app/lib/clock";
import type { Asked } from "../../app/quiz/asked";
import { municipality } from "../../prisma/world";
import { allAsked } from "../answering";

const folder = "test-results/data/content";
let read: Catalogue | undefined;

/** In Exempelkommunen's words. Only to be asked for once the server answers: it compiles them. */
function theCatalogue(): Catalogue {
  if (read) return read;
  const file = readdirSync(folder).find((name) => name.startsWith("catalogue-")) ?? "";
  const compiled: Catalogue = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  read = fillCatalogue(compiled, { kommunen: municipality.name, vin: municipality.term });
  return read;
}

export function theCourse(): Course {
  const course = findCourse(theCatalogue(), "k1");
  if (!course) throw new Error("The journeys need the course k1.");
  return course;
}

export const everyCourse = (): Course[] => theCatalogue().courses;

export const theWords = (): Term[] => theCatalogue().glossary;

export function theScenario(id: string): Scenario {
  const scenario = findScenario(theCatalogue(), id);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  return scenario;
}

/** What a course says beside its titles that is neither language nor seen. */
const notText =
  /^(id|kind|html|story|storyHash|hash|owner|name|url|phone|status|version|on|by|documentation|roles|facts|textHash|newHires)$/;

/** Every piece of text that a learner may meet somewhere in the course, long enough to be known again. */
export function courseTexts(): string[] {
  const texts = new Set<string>();
  const collect = (value: unknown, key: string) => {
    if (typeof value === "string") {
      if (key === "story") for (const [, line] of value.matchAll(/"\^([^"\\]+)"/g)) collect(line, "line");
      if (key === "html") for (const part of value.split(/<[^>]+>/)) collect(part.replace(/&.*/s, ""), "part");
      const text = value.replace(/\s+/g, " ").trim();
      if (!notText.test(key) && text.length >= 8) texts.add(text);
    } else if (value && typeof value === "object" && key !== "ways") {
      for (const [inner, each] of Object.entries(value)) collect(each, Array.isArray(value) ? key : inner);
    }
  };
  const { courses, scenarios, facts } = theCatalogue();
  collect([courses, scenarios], "");
  // A name that an option says alone, such as that of a helpline, stands in English sentences too, and so does a month.
  const months = Array.from({ length: 12 }, (_, index) => formatMonth("en", addToMonth("2026-01", index)));
  const inEnglish = [...facts.map(({ en }) => en), ...months].join(" ");
  return [...texts].filter((text) => !inEnglish.includes(text));
}

export function theUnit(id: string): Unit {
  const found = findUnit(theCourse(), id);
  if (!found) throw new Error(`The course has no unit ${id}.`);
  return found.unit;
}

/** What a unit's first quiz or test may ask. */
export function questionsOf(unitId: string): Asked[] {
  const quiz = theUnit(unitId).steps.find((step) => step.kind === "quiz");
  return quiz?.kind === "quiz" ? allAsked(quiz.questions) : [];
}
