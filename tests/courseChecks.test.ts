// SPDX-License-Identifier: EUPL-1.2
// What the course check finds out about texts and questions together: links, words, pictures, guides, banks.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { addressOfTerm } from "~/content/glossary.server";
import {
  check,
  facts,
  files,
  goalOf,
  lesson,
  question,
  quiz,
  quizFile,
  right,
  text,
  unitFile,
  write,
  wrong,
} from "./tinyCourse";

const root = path.join(inject("place"), "course-checks");
const folder = path.join(root, "broken");
const easy = "01-m/01-u/1-las.lattlast.mdx";
const talk = "01-m/samtal.mdx";
const pair = "01-m/01-u/3-ova.yml";
const guide = (body: string) => `---\ntitle: Samtal\nminutes: 10\n---\n\n${body}\n`;
const longWords = "Verksamhetsutvecklingsperspektivet genomsyrar organisationsövergripande kvalitetssäkringsarbeten ";

const glossary = `
- id: vald
  term: våld
  sv: Att göra någon illa.
  en: To hurt somebody.
  see: [skam]
- id: skam
  term: skam
  sv: När man vill gömma sig.
  en: When one wants to hide.
- id: ensam
  term: ensam
  sv: Utan andra.
  en: Without others.
  see: [borta]
`;

const card = (id: string, said = "Svara nej.") => `  - id: ${id}\n    title: Kort\n    text: ${said}\n`;
const practice = (...cards: string[]) =>
  `id: ova\nkind: practice\ntitle: Öva\nminutes: 5\nintro: Öva.\ncards:\n${cards.join("")}sheet:\n  title: Blad\n  rows:\n    - Hördes det?\nafter: Prata.\n`;

/** A question by its stem and its options, the right one first. */
const asked = (id: string, stem: string, options: string[]) => `  - id: ${id}
    version: 1
    kind: one
    goal: ${goalOf(id)}
    difficulty: 1
    stem: ${stem}
    options:
${options.map((each, index) => `      - id: o${index}\n        text: ${each}\n        why: Därför.\n${index === 0 ? "        right: true\n" : ""}`).join("")}    source: Lektionen`;
const statement = (id: string, holds: boolean, stem: string) =>
  `  - id: ${id}\n    version: 1\n    kind: trueFalse\n    goal: ${goalOf(id)}\n    difficulty: 1\n    stem: ${stem}\n    holds: ${holds}\n    ifTrue: Ja.\n    ifFalse: Nej.\n    source: Lektionen`;
const names = [
  "Anna går hem.",
  "Bo sitter kvar länge.",
  "Siv ringer sin bror ofta.",
  "Leo låser.",
  "Mia tiger i dag.",
  "Per ler.",
];
const many = (make: (id: string, stem: string) => string) => (id: string) => ({
  [quizFile]: quiz(...names.map((stem, index) => make(`${id}-f${index}`, stem))),
});

/** Each fault by the name of its course: what is written over, and what the check must say of it. */
const faults: Record<string, { change: (id: string) => Record<string, string | null>; says: RegExp }> = {
  picture: {
    change: () => ({ [text]: lesson("Hej.\n\n![En dörr](/dorr.png)") }),
    says: /1-las\.mdx:10: A lesson has no pictures/,
  },
  jump: {
    change: () => ({ [text]: lesson("Hej.\n\n#### Långt ner\n\nHej.") }),
    says: /1-las\.mdx:10: A heading of level 4 stands under one of level 2\. Write ###/,
  },
  noterm: {
    change: () => ({ [text]: lesson('Det är <Term id="borta">borta</Term>.') }),
    says: /1-las\.mdx:8: There is no term borta in glossary\.yml/,
  },
  termtwice: {
    change: () => ({ [text]: lesson('<Term id="vald">Våld</Term>.\n\nOch <Term id="vald">våld</Term>.') }),
    says: /1-las\.mdx:10: The term vald is marked before/,
  },
  nopage: {
    change: () => ({ [text]: lesson("Hej.\n\nLäs [mer](/courses/nopage/nopage-u/9).") }),
    says: /1-las\.mdx:10: There is no page \/courses\/nopage\/nopage-u\/9/,
  },
  noword: {
    change: () => ({ [text]: lesson("Läs [mer](/glossary/borta).") }),
    says: /1-las\.mdx:8: There is no page \/glossary\/borta/,
  },
  noheading: {
    change: () => ({ [text]: lesson("Läs [mer](#finns-inte).") }),
    says: /1-las\.mdx:8: There is no heading #finns-inte there/,
  },
  accents: {
    change: () => ({ [text]: lesson("## Så går det\n\nLäs [mer](#så-går-det).") }),
    says: /1-las\.mdx:10: A heading is linked to in letters a–z: write #sa-gar-det/,
  },
  otherheading: {
    change: () => ({ [text]: lesson("Läs [mer](/courses/bra/bra-u/1#finns-inte).") }),
    says: /1-las\.mdx:8: There is no heading #finns-inte there/,
  },
  yamllink: {
    change: (id) => ({
      [quizFile]: quiz(question(`${id}-f`, `${right}\n${wrong}`).replace("Jag går.", "Se [Hjälp](/help).")),
    }),
    says: /2-fragor\.yml:\d+: A link works in \.mdx files only/,
  },
  english: {
    change: () => ({ [text]: lesson("Hej.\n\nDu should fråga.") }),
    says: /1-las\.mdx:10: "should" is English/,
  },
  blaming: {
    change: () => ({ [text]: lesson("Varför går hon inte?") }),
    says: /1-las\.mdx:8: "Varför går hon inte": It blames/,
  },
  promise: {
    change: () => ({ [text]: lesson("Det stannar mellan oss.") }),
    says: /1-las\.mdx:8: "Det stannar mellan oss": Nobody can promise/,
  },
  ingoals: {
    change: (id) => ({ [unitFile]: files(id)[unitFile]?.replace("Kan fråga.", "Kan hjälpa offer.") ?? null }),
    says: /unit\.yml:5: "offer": Not an identity/,
  },
  easyalone: {
    change: () => ({ "01-m/01-u/3-sen.lattlast.mdx": "---\ntitle: Lätt\n---\n\nHej.\n" }),
    says: /3-sen\.lattlast\.mdx:1: There is no 3-sen\.mdx beside it/,
  },
  easyfront: {
    change: () => ({ [easy]: "---\nid: las\ntitle: Lätt\n---\n\nHej.\n" }),
    says: /1-las\.lattlast\.mdx:\d: .*[Uu]nrecognized key/,
  },
  easyhard: {
    change: () => ({
      [easy]: "---\ntitle: Lätt\n---\n\nDu frågar henne. Därefter dokumenterar handläggaren uppgifterna tillsammans.\n",
    }),
    says: /1-las\.lattlast\.mdx:5: LIX of easy read in easyhard-u is \d+, over 30\. .*mdx:5 "Därefter/,
  },
  strange: {
    change: () => ({ "01-m/01-u/3-läs.mdx": lesson("Hej.") }),
    says: /3-läs\.mdx:1: The file is no step/,
  },
  notalk: { change: () => ({ [talk]: null }), says: /notalk\/01-m:1: The module needs a samtal\.mdx/ },
  longtalk: { change: () => ({ [talk]: guide("Hej.").replace("10", "45") }), says: /samtal\.mdx:3: minutes/ },
  hardtalk: {
    change: () => ({ [talk]: guide(`${longWords.repeat(4)}slut.`) }),
    says: /samtal\.mdx:6: LIX of the guide in hardtalk-m is \d+, over 43/,
  },
  discussion: {
    change: (id) => ({ "01-m/module.yml": `${files(id)["01-m/module.yml"]}discussion:\n  - Vad?\n` }),
    says: /module\.yml:\d+: .*[Uu]nrecognized key.*discussion/,
  },
  samecard: {
    change: () => ({ [pair]: practice(card("a"), card("a")) }),
    says: /3-ova\.yml:\d+: cards: two cards have the same id/,
  },
  cardname: {
    change: () => ({ [pair]: practice(card("a"), card("sheet")) }),
    says: /3-ova\.yml:\d+: cards\.1\.id: cards and sheet are names of pages/,
  },
  fullcard: {
    change: () => ({ [pair]: practice(card("a"), card("b", "Svara nej. ".repeat(90))) }),
    says: /3-ova\.yml:\d+: cards\.1: a card is half a page/,
  },
  longest: {
    change: many((id, stem) => asked(id, stem, ["Jag frågar henne i lugn och ro.", "Jag går.", "Jag ler."])),
    says: /2-fragor\.yml:5: In longest the right answer is the longest in 6 of 6 questions, more than chance gives/,
  },
  shortest: {
    change: many((id, stem) => asked(id, stem, ["Jag ler.", "Jag går härifrån.", "Jag sitter kvar."])),
    says: /In shortest the right answer is the shortest in 6 of 6/,
  },
  alwaystrue: {
    change: many((id, stem) => statement(id, true, stem)),
    says: /In alwaystrue the right answer is that the statement is true in 6 of 6/,
  },
  samestem: {
    change: (id) => ({
      [quizFile]: quiz(
        asked(`${id}-f1`, "Karin står vid dörren och tittar bort när du frågar.", ["Jag väntar.", "Jag ropar."]),
        asked(`${id}-f2`, "Karin står vid dörren och tittar bort när du ringer.", ["Jag dröjer.", "Jag viker."]),
      ),
    }),
    says: /2-fragor\.yml:20: samestem-f2 asks nearly what samestem-f1 asks/,
  },
};

/** Faults of what a unit promises: its goals and its minutes. */
const promises: typeof faults = {
  goalless: {
    change: (id) => ({ [unitFile]: files(id)[unitFile]?.replace("Kan fråga.", "Kan fråga.\n  - Kan vänta.") ?? null }),
    says: /unit\.yml:1: 2 questions of the course have goal: goalless-u, but its 2 goals need 4: 2 each/,
  },
  astray: {
    change: (id) => ({ [quizFile]: files(id)[quizFile]?.replace("goal: astray-u", "goal: borta") ?? null }),
    says: /2-fragor\.yml:5: goal of astray-f is borta, which is no unit of astray/,
  },
  toolong: {
    change: (id) => ({ [unitFile]: files(id)[unitFile]?.replace("minutes: 1", "minutes: 9") ?? null }),
    says: /unit\.yml:3: minutes of toolong-u is 9, but reading takes 0\.\d \(150 words a minute\) and doing 0\. Write 1/,
  },
  tooshort: {
    change: () => ({ [text]: lesson("Du kan fråga. ".repeat(100)) }),
    says: /unit\.yml:3: minutes of tooshort-u is 1, but reading takes 2\.\d/,
  },
  notcounted: {
    change: () => ({ [pair]: practice(card("a"), card("b")) }),
    says: /unit\.yml:3: minutes of notcounted-u is 1, but reading takes 0\.\d \(150 words a minute\) and doing 5\. Write 5/,
  },
};
Object.assign(faults, promises);

/** Things that look like a fault and are none. */
const fine: Record<string, (id: string) => Record<string, string>> = {
  quoting: () => ({
    [text]: lesson("Fråga inte ”varför går du inte?”. Boken *The Body* är bra. Någon läste ”The End”."),
  }),
  linking: (id) => ({
    [text]: lesson(
      `Läs [om](#rubrik), [hjälp](/help), [stöd](/support), [ord](${addressOfTerm("skam")}), [mer](/courses/${id}/${id}-u/1#rubrik).`,
    ),
    "01-m/chef.mdx": `---\ntitle: Chef\n---\n\nDu kan läsa [samtalet](/courses/${id}/guides/${id}-m). Gör det i dag.\n`,
  }),
  guessing: (id) => ({
    [quizFile]: quiz(
      ...names
        .map((stem, index) =>
          asked(
            `${id}-f${index}`,
            stem,
            index % 3 === 0 ? ["Jag väntar på svaret.", "Jag går."] : ["Jag ler.", "Jag går hem nu."],
          ),
        )
        .slice(0, 4),
    ),
  }),
  pairs: (id) => ({
    [pair]: practice(card("a"), card("b")),
    [unitFile]: files(id)[unitFile]?.replace("minutes: 1", "minutes: 5") ?? "",
  }),
  // A test reads as long as what it draws, and a unit that only tests is not asked about.
  testing: (id) => ({
    "01-m/02-p/unit.yml": `id: ${id}-p\ntitle: Prov\nminutes: 1\ngoals:\n  - Kan.\n`,
    "01-m/02-p/1-prov.yml": `${quiz(
      ...names.map((stem, index) =>
        statement(`${id}-p${index}`, index % 2 === 0, `${stem} ${"Och så går dagen. ".repeat(9)}`),
      ),
    ).replace("id: fragor", "id: prov")}test:\n  draw: 3\n  passPercent: 80\n`,
  }),
  easy: () => ({ [easy]: "---\ntitle: Lätt\n---\n\nDu kan fråga.\n" }),
};

mkdirSync(folder, { recursive: true });
for (const name of ["facts", "glossary"])
  writeFileSync(path.join(folder, `${name}.yml`), name === "facts" ? facts : glossary);
for (const [id, { change }] of Object.entries(faults)) write(folder, id, change(id));
for (const [id, change] of Object.entries(fine)) write(folder, id, change(id));
write(folder, "bra");
const said = check(folder).stderr.split("\n");
const saidOf = (id: string) => said.filter((line) => line.startsWith(path.join(folder, id) + path.sep)).join("\n");

for (const [id, { says }] of Object.entries(faults))
  test(`the course check finds the fault of "${id}", and says where and what to do`, () => {
    expect(saidOf(id)).toMatch(says);
  });

// In one folder every question of the tiny courses is the same one, which is a fault of its own.
for (const id of Object.keys(fine))
  test(`the course check finds nothing in "${id}"`, () => {
    expect(
      saidOf(id)
        .split("\n")
        .filter((line) => line && !line.includes("asks nearly what")),
    ).toEqual([]);
  });

test("a word that leads on to none is told with its line in the glossary", () => {
  expect(said.join("\n")).toMatch(/glossary\.yml:11: see of ensam names borta, which is no other word/);
});
