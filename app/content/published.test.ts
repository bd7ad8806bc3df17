// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { sha256 } from "~/lib/hash";
import type { Catalogue, Question, Step } from "./catalogue";
import type { Problem } from "./problem";
import { checkPublished, type Published, publish } from "./published";
import type { ReadText } from "./text";

/** A course of one unit with a lesson, a question of two options and a scene of two choices and a moment. */
const first = {
  version: 1,
  told: [] as { version: number; units: string[] }[],
  lesson: "Fråga i dag.",
  step: "text" as Step["kind"],
  options: { a: "Jag frågar.", b: "Jag går." } as Record<string, string>,
  choices: { vanta: { knot: "hallen", text: "Vänta." }, fraga: { knot: "hallen", text: "Fråga." } } as Record<
    string,
    { knot: string; text: string }
  >,
  moment: { id: "dorren", title: "Vid dörren", after: ["vanta"] },
  refreshers: { "k-r01": "Ring i dag." } as Record<string, string>,
};
type Given = typeof first;

function courses(change: Partial<Given> = {}) {
  const { version, told, lesson, step, options, choices, moment, refreshers } = { ...first, ...change };
  const question = {
    id: "u-1-q1",
    kind: "one",
    stem: "Vad gör du?",
    options: Object.entries(options).map(([id, text]) => ({ id, text, right: id === "a", why: "Så." })),
  } as unknown as Question;
  const steps = [
    { id: "u-1/las", kind: step, number: 1, title: "Läs", html: "" },
    { id: "u-1/fragor", kind: "quiz", number: 2, title: "Frågor", questions: [question] },
    { id: "u-1/mote", kind: "roleplay", number: 3, title: "Mötet", scenario: "elsa" },
  ];
  const knots = [...new Set(Object.values(choices).map(({ knot }) => knot))].map((knot) => ({
    id: knot,
    choices: Object.entries(choices).flatMap(([id, each]) => (each.knot === knot ? [{ id, text: each.text }] : [])),
  }));
  const texts: ReadText[] = [
    { file: "k/u/1-las.mdx", part: "u-1", firstLine: 5, body: lesson, kind: "lesson" },
    {
      file: "k/u/2-fragor.yml",
      part: "u-1",
      firstLine: 1,
      body: "id: fragor\nquestions:\n  - id: u-1-q1",
      kind: "yaml",
    },
    {
      file: "scenarios/elsa/elsa.ink",
      part: "scenario elsa",
      firstLine: 1,
      body: Object.keys(choices)
        .map((id) => `+ [Text #id: ${id}]`)
        .join("\n"),
      kind: "ink",
    },
    {
      file: "scenarios/elsa/elsa.yml",
      part: "scenario elsa",
      firstLine: 1,
      body: `id: elsa\nmoments:\n  - id: ${moment.id}`,
      kind: "yaml",
    },
  ];
  const catalogue = {
    courses: [
      {
        id: "k",
        version,
        changes: told,
        refreshers: Object.entries(refreshers).map(([id, text]) => ({ id, textHash: sha256(text) })),
        modules: [
          {
            units: [
              {
                id: "u-1",
                title: "Del",
                steps,
                hash: "",
                textHash: sha256(JSON.stringify([lesson, step, options, choices])),
              },
            ],
          },
        ],
      },
    ],
    scenarios: [{ source: { id: "elsa", moments: [moment] }, ways: { knots } }],
  } as unknown as Catalogue;
  return { catalogue, texts };
}

/** What is wrong with the last of these when each before it has been published, told as it should be. */
function afterPublishing(...versions: Partial<Given>[]): Problem[] {
  let before: Published | null = null;
  for (const each of versions.slice(0, -1)) before = publish(before, courses(each));
  const last = { version: 99, told: [{ version: 99, units: ["u-1"] }], ...versions.at(-1) };
  return before ? checkPublished(before, courses(last)) : [];
}

const without = <Value>(record: Record<string, Value>, gone: string) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => id !== gone));

test("what is not changed may be published again and again", () => {
  expect(afterPublishing({}, {}, { version: 1, told: [] })).toEqual([]);
});

test("a choice that was taken away does not come back as another, and its line is told", () => {
  const gone = { choices: without(first.choices, "fraga") };
  const other = { choices: { ...first.choices, fraga: { knot: "hallen", text: "Gå hem." } } };
  expect(afterPublishing({}, gone, other)).toEqual([
    {
      file: "scenarios/elsa/elsa.ink",
      line: 2,
      message: "elsa/fraga was published as something else, and an id is never used again. Give this one a new id.",
    },
  ]);
  // However long ago it was.
  expect(afterPublishing({}, gone, gone, gone, other)).toHaveLength(1);
});

test("what was taken away may come back as it was", () => {
  expect(afterPublishing({}, { choices: without(first.choices, "fraga") }, {})).toEqual([]);
});

test("a choice may be mended or moved, and one that is both is another", () => {
  const fraga = (knot: string, text: string) => ({ choices: { ...first.choices, fraga: { knot, text } } });
  expect(afterPublishing({}, fraga("hallen", "Fråga nu."))).toEqual([]);
  expect(afterPublishing({}, fraga("koket", "Fråga."))).toEqual([]);
  expect(afterPublishing({}, fraga("koket", "Gå hem."))).toHaveLength(1);
});

test("an option that was taken away does not come back with other words", () => {
  const gone = { options: without(first.options, "b") };
  const [problem] = afterPublishing({}, gone, { options: { ...first.options, b: "Jag ringer." } });
  expect(problem).toMatchObject({ file: "k/u/2-fragor.yml", line: 3 });
  expect(problem?.message).toMatch(/^u-1-q1\/b was published as something else/);
});

test("a step does not become one of another kind", () => {
  const [problem] = afterPublishing({}, { step: "task" });
  expect(problem?.message).toMatch(/^u-1\/las was published as something else/);
});

test("a changed unit has to be named under a version later than the published one", () => {
  const lesson = "Fråga i morgon.";
  const message = (told: Given["told"], version = 2) =>
    afterPublishing({}, { lesson, version, told })[0]?.message ?? "";
  expect(message([])).toMatch(/^u-1 is not as it was published in version 1 of k\. Raise the version/);
  expect(message([{ version: 1, units: ["u-1"] }])).not.toBe("");
  expect(message([{ version: 2, units: ["u-2"] }])).not.toBe("");
  expect(message([{ version: 2, units: ["u-1"] }])).toBe("");
});

test("a unit whose scene is changed is a changed unit", () => {
  const choices = { ...first.choices, ny: { knot: "hallen", text: "Sätt dig." } };
  expect(afterPublishing({}, { choices, told: [] })).toHaveLength(1);
});

test("a moment may get another title or another way there, and one that gets both is another", () => {
  const moment = (change: Partial<Given["moment"]>) => ({ moment: { ...first.moment, ...change } });
  expect(afterPublishing({}, moment({ title: "I hallen" }))).toEqual([]);
  expect(afterPublishing({}, moment({ after: ["fraga"] }))).toEqual([]);
  expect(afterPublishing({}, moment({ title: "I köket", after: ["fraga"] }))).toEqual([
    {
      file: "scenarios/elsa/elsa.yml",
      line: 3,
      message: "elsa#dorren was published as something else, and an id is never used again. Give this one a new id.",
    },
  ]);
});

test("a choice and a moment of one scene may share an id", () => {
  const moment = { ...first.moment, id: "vanta" };
  expect(afterPublishing({ moment }, { moment })).toEqual([]);
});

test("a refresher that is changed or taken away has to be named under a later version", () => {
  const told = (refreshers: Given["refreshers"], units: string[]) =>
    afterPublishing({}, { refreshers, told: [{ version: 99, units }] }).map(({ message }) => message);
  for (const refreshers of [{ "k-r01": "Ring i morgon." }, {}] as Given["refreshers"][]) {
    expect(told(refreshers, [])[0]).toMatch(/^k-r01 is not as it was published in version 1 of k\. Raise the version/);
    expect(told(refreshers, ["k-r01"])).toEqual([]);
  }
  expect(told({ ...first.refreshers, "k-r02": "Skriv." }, [])).toEqual([]);
});
