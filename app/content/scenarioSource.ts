// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { id, text } from "./shape";

/** Where in a municipality somebody works. */
export const workRoles = [
  "hemtjanst",
  "aldreomsorg",
  "hemsjukvard",
  "bistand",
  "lss",
  "socialtjanst",
  "utskrivning",
  "bibliotek",
  "reception",
  "daglig-verksamhet",
  "personlig-assistans",
  "traffpunkt",
  "chef",
  "skyddsombud",
  "arbetsmarknad",
  "ekonomiskt-bistand",
  "larare",
  "fritid",
] as const;
export type WorkRole = (typeof workRoles)[number];

/** `scenarios/<id>/<id>.yml`, beside the story and the reading version of the same name. */
export const scenarioSource = z.strictObject({
  id,
  title: text,
  /** How long a run takes. */
  minutes: z.int().min(1).max(30),
  /**
   * What has to be written down on every way. `client`: whether the routine question was asked and what came of it.
   * `everyone`: only that everybody was asked (a manager's talk). `none`: nothing.
   */
  documentation: z.enum(["client", "everyone", "none"]),
  /** Who meets this at work. */
  roles: z.array(z.enum(workRoles)).min(1),
  /** The person one meets. */
  person: z.strictObject({ name: text, age: z.int().min(10).max(110), about: text }),
  place: text,
  /** What the learner knows and is there to do, before the first line. */
  situation: text,
  contentNote: text,
  visits: z.int().min(1).max(12),
  /** For one that needs more states than others, though it has few visits. */
  long: z.boolean().default(false),
  /** Every Ink variable with the values it may take. */
  variables: z.record(z.string().regex(/^[a-z][a-z_]*$/), z.strictObject({ min: z.int(), max: z.int() })),
  /** What one can show; `always` means it counts as met on every path, so that dodging it is seen. */
  skills: z
    .array(z.strictObject({ id, name: text, about: text, always: z.boolean().default(false) }))
    .min(2)
    .max(12),
  /** From where one would wish the person to be and down; the first one has to be earned. Never listed to a learner. */
  endings: z
    .array(z.strictObject({ id, title: text, what: text, owe: text, self: text }))
    .min(2)
    .max(8),
  /** Choice ids that must never be on a path to these endings: conduct that never pays. */
  neverPays: z.array(z.strictObject({ choice: id, endings: z.array(id).min(1) })).default([]),
  /** One line to try in your own words. */
  tryThis: text,
  /**
   * Places worth choosing at again, by themselves: `after` these choices one stands there. A learner reads `about`, and
   * then what was said last.
   */
  moments: z
    .array(z.strictObject({ id, title: text, about: text.max(300), after: z.array(id) }))
    .max(8)
    .default([]),
});
export type ScenarioSource = z.infer<typeof scenarioSource>;
