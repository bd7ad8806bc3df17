// SPDX-License-Identifier: EUPL-1.2
// The shape of what authors write under `courses/`: one schema per kind of YAML file.
// It never reads a file, and it knows nothing about people.
import { z } from "zod";
import { isDay } from "~/lib/clock";
import { roles } from "~/people/actor";
import { practiceSource } from "./practiceSource";
import { questionSource } from "./questionSource";
import { id, text } from "./shape";

const day = z.string().refine(isDay, "write the date as YYYY-MM-DD");

/** One dated statement with its source. `unverified` may stand in the register but not in a lesson. */
export const factSource = z.strictObject({
  id,
  kind: z.enum(["figure", "law", "line", "guidance"]),
  sv: text,
  en: text,
  /** Only for kind `line`: the number as it is printed, and the same for `tel:`. */
  phone: text.optional(),
  /** Only for kind `line`: who it is for, in a few words. */
  forWhom: z.strictObject({ sv: text, en: text }).optional(),
  /** What the reader sees as the source: publisher, title, year. */
  source: text,
  url: z.url(),
  /** When somebody of ours read it at the source. */
  seen: day,
  /** When it has to be read again. */
  reviewBy: day,
  /** `confirmed` is a named person's act and is never written by us. */
  status: z.enum(["seen", "confirmed", "unverified"]),
});
export type FactSource = z.infer<typeof factSource>;

/** A word of the courses and what it means, in plain words: an entry of `glossary.yml`. */
export const termSource = z.strictObject({
  id,
  /** The Swedish word, as it stands in a text. */
  term: text,
  /** What it means, in one to three plain sentences. */
  sv: text,
  en: text,
  /** Ids of words that one may want to read next. */
  see: z.array(id).max(5).default([]),
});

/** `course.yml` */
export const courseSource = z.strictObject({
  id,
  title: text,
  summary: text,
  /** Who it is for, in words a reader understands. */
  audience: text,
  owner: text,
  version: z.int().min(1),
  /** What each version changed, for those who read or approved the one before. */
  changes: z
    .array(
      z.strictObject({
        version: z.int().min(1),
        on: day,
        what: text,
        /** Whether somebody who knows the version before has to read again. */
        material: z.boolean(),
        /** The units that were changed or taken away. New ones need not be named. */
        units: z.array(id).default([]),
      }),
    )
    .min(1),
  /** How long a completion counts, in calendar months. */
  validityMonths: z.int().min(1).max(120),
  /** Days until it should be done, from the start of employment or from when the course could first be given. */
  dueDays: z.int().min(1).max(365),
  /** Who gets it when they are new. Nobody, where it is left out: then it is there for who wants it. */
  newHires: z.array(z.enum(roles)).default([]),
});

/** `module.yml` */
export const moduleSource = z.strictObject({
  id,
  title: text,
});

/** Front matter of `samtal.mdx`: what a team talks about after a module. */
export const talkSource = z.strictObject({ title: text, minutes: z.int().min(10).max(20) });

/** Front matter of `chef.mdx`: what the manager does so that the module becomes practice. */
export const managerGuideSource = z.strictObject({ title: text });

/** `unit.yml` */
export const unitSource = z.strictObject({
  id,
  title: text,
  minutes: z.int().min(1).max(30),
  goals: z.array(text).min(1).max(4),
  contentNote: text.optional(),
});

/** Front matter of a `text` step (`1-las.mdx`). */
export const textSource = z.strictObject({ id, title: text });

/** Front matter of the easy-read version of a `text` step (`1-las.lattlast.mdx`): it is the same step. */
export const easySource = z.strictObject({ title: text });

export const quizSource = z.strictObject({
  id,
  kind: z.literal("quiz"),
  title: text,
  intro: text.optional(),
  /** Present only for a test: handed in as a whole, feedback after, this many drawn, this share needed. */
  test: z.strictObject({ draw: z.int().min(1), passPercent: z.int().min(1).max(100) }).optional(),
  questions: z.array(questionSource).min(1),
});

/** What doing it takes, besides reading it: the minutes a unit promises are held against the sum of these. */
const minutes = z.int().min(1).max(20).optional();

/** The learner's own words. They stay in the browser. */
export const ownWordsSource = z.strictObject({
  id,
  kind: z.literal("ownWords"),
  title: text,
  minutes,
  intro: text,
  prompts: z
    // The examples are shown afterwards, so that nobody copies them.
    .array(z.strictObject({ id, label: text, hint: text.optional(), examples: z.array(text).min(1).max(3) }))
    .min(1)
    .max(5),
});

export const reflectionSource = z.strictObject({
  id,
  kind: z.literal("reflection"),
  title: text,
  minutes,
  intro: text,
  prompts: z.array(text).min(1).max(4),
  /** Where to take what came up: who to talk to. */
  after: text,
});

/** One concrete thing to do at one's own workplace. */
export const taskSource = z.strictObject({
  id,
  kind: z.literal("task"),
  title: text,
  minutes,
  intro: text,
  /** What to do, one line each. */
  doThis: z.array(text).min(1).max(5),
  /** Who to ask at the workplace. */
  askWho: text,
});

/** A scene to play, or its reading version: it stands in the library, and several units may lead to the same one. */
const roleplaySource = z.strictObject({
  id,
  kind: z.literal("roleplay"),
  title: text,
  /** The scenario's id: the name of its folder under `courses/scenarios`. */
  scenario: id,
});

export const stepSource = z.discriminatedUnion("kind", [
  quizSource,
  ownWordsSource,
  reflectionSource,
  taskSource,
  roleplaySource,
  practiceSource,
]);
