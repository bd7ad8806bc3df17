// SPDX-License-Identifier: EUPL-1.2
// What the course check refuses: each fault in a tiny course of its own, told as `file:line: what and what to do`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { parse } from "yaml";
import { type Catalogue, findScenario } from "~/content/catalogue";
import { fillCatalogue } from "~/content/words";
import { smallInk, smallSource } from "~/roleplay/smallMeeting";
import {
  check,
  facts,
  files,
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

const root = path.join(inject("place"), "courses");
const meetingStep = "id: mote\nkind: roleplay\ntitle: Mötet\nscenario: liten\n";
const meetingText = (body: string) => lesson(body).replace("id: las", "id: mote-las");
const longWords = "Verksamhetsutvecklingsperspektivet genomsyrar organisationsövergripande kvalitetssäkringsarbeten ";

/** Each fault by the name of its course: what is written over, and what the check must say of it. */
const faults: Record<string, { change: (id: string) => Record<string, string | null>; says: RegExp }> = {
  yaml: {
    change: () => ({ "course.yml": "id: yaml\ntitle: [broken\n" }),
    says: /yaml\/course\.yml:[23]: This is not valid YAML/,
  },
  unknownfield: {
    change: (id) => ({ [unitFile]: `${files(id)[unitFile]}extra: 1\n` }),
    says: /unit\.yml:\d+: .*[Uu]nrecognized key/,
  },
  nounit: { change: () => ({ [unitFile]: null }), says: /nounit\/01-m\/01-u:1: The folder needs a unit\.yml/ },
  component: {
    change: () => ({ [text]: lesson("<Marquee>Hej.</Marquee>") }),
    says: /1-las\.mdx:8: There is no component <Marquee>/,
  },
  attribute: {
    change: () => ({ [text]: lesson('<Callout kind="loud">\nHej.\n</Callout>') }),
    says: /1-las\.mdx:8: kind of <Callout> must be one of/,
  },
  importing: {
    change: () => ({ [text]: lesson('import x from "y"\n\nHej.') }),
    says: /1-las\.mdx:8: A lesson cannot import/,
  },
  expression: {
    change: () => ({ [text]: lesson("Hej.\n\nDet är {1 + 1}.") }),
    says: /1-las\.mdx:10: A lesson cannot contain \{…\}/,
  },
  html: {
    change: () => ({ [text]: lesson('Hej.\n\n<div onclick="x">Hej.</div>') }),
    says: /1-las\.mdx:10: There is no component <div>/,
  },
  script: {
    change: () => ({ [text]: lesson("<script>alert(1)</script>") }),
    says: /1-las\.mdx:8: There is no component <script>/,
  },
  link: {
    change: () => ({ [text]: lesson("[Hej](javascript:alert)") }),
    says: /1-las\.mdx:8: The link javascript:alert must begin with/,
  },
  unclosed: { change: () => ({ [text]: lesson("<Steps>\n\nHej.") }), says: /1-las\.mdx:\d+: The text cannot be read/ },
  heading: {
    change: () => ({ [text]: lesson("# Stor") }),
    says: /1-las\.mdx:8: The step's title is the page's first heading/,
  },
  front: { change: () => ({ [text]: "Hej.\n" }), says: /1-las\.mdx:1: The file must begin with front matter/ },
  figure: {
    change: () => ({ [text]: lesson("Hej.\n\nDet gäller 46 procent av alla.") }),
    says: /1-las\.mdx:10: "46 procent" is a figure/,
  },
  law: {
    change: () => ({ [text]: lesson("Det står i 5 kap. 11 § i lagen.") }),
    says: /1-las\.mdx:8: "§" is a figure, a law/,
  },
  phone: {
    change: () => ({ [text]: lesson("Ring 020-50 50 50 i dag.") }),
    says: /1-las\.mdx:8: "020-50 50 50" is a figure/,
  },
  nofact: {
    change: () => ({ [text]: lesson('Det är <Fact id="finnsinte" />.') }),
    says: /1-las\.mdx:8: There is no fact finnsinte/,
  },
  notoken: {
    change: () => ({ [text]: lesson("Hej.\n\nDet är %fact:finnsinte%.") }),
    says: /1-las\.mdx:10: facts\.yml has no fact finnsinte/,
  },
  unverified: {
    change: () => ({ [text]: lesson('Det är <Fact id="osedd" />.') }),
    says: /1-las\.mdx:\d+: The fact osedd is unverified/,
  },
  list: {
    change: () => ({ [text]: lesson("- a\n- b\n- c\n- d\n- e\n- f") }),
    says: /1-las\.mdx:8: No list is longer than five/,
  },
  table: {
    change: () => ({ [text]: lesson("Hej.\n\n| a | b |\n| --- | --- |\n| c |") }),
    says: /1-las\.mdx:10: A table is lines that begin and end with \|/,
  },
  blame: {
    change: () => ({ [text]: lesson("Det krävs två för att bråka.") }),
    says: /1-las\.mdx:8: "Det krävs två": It blames/,
  },
  shouting: { change: () => ({ [text]: lesson("Fråga nu!") }), says: /1-las\.mdx:8: .*No exclamation marks/ },
  nowhy: {
    change: (id) => ({ [quizFile]: quiz(question(`${id}-f`, `${right}\n      - id: b\n        text: Jag går.`)) }),
    says: /2-fragor\.yml:\d+: questions\.0\.options\.1\.why/,
  },
  tworight: {
    change: (id) => ({ [quizFile]: quiz(question(`${id}-f`, `${right}\n${wrong}\n        right: true`)) }),
    says: /2-fragor\.yml:12: .*exactly one option must be right, 2 are/,
  },
  noneright: {
    change: (id) => ({ [quizFile]: quiz(question(`${id}-f`, `${wrong}\n${wrong.replace("id: b", "id: c")}`)) }),
    says: /exactly one option must be right, 0 are/,
  },
  sameoption: {
    change: (id) => ({ [quizFile]: quiz(question(`${id}-f`, `${right}\n${wrong.replace("id: b", "id: a")}`)) }),
    says: /two options have the same id/,
  },
  twice: {
    change: (id) => ({
      [quizFile]: quiz(question(`${id}-f`, `${right}\n${wrong}`), question(`${id}-f`, `${right}\n${wrong}`)),
    }),
    says: /2-fragor\.yml:1: There are two of the question twice-f/,
  },
  sameunit: {
    change: (id) => ({
      "01-m/02-u/unit.yml": files(id)[unitFile] ?? "",
      "01-m/02-u/1-las.mdx": lesson("Du kan fråga. Det är bra."),
    }),
    says: /02-u\/unit\.yml:1: There are two of the unit sameunit-u/,
  },
  nostep: { change: () => ({ [text]: null, [quizFile]: null }), says: /unit\.yml:1: The unit has no step/ },
  toomany: {
    change: (id) => ({
      [quizFile]: `${quiz(question(`${id}-f`, `${right}\n${wrong}`))}test:\n  draw: 9\n  passPercent: 80\n`,
    }),
    says: /test\.draw is 9, but there are 1 questions/,
  },
  version: {
    change: (id) => ({
      "course.yml": (files(id)["course.yml"] ?? "").replace("version: 1\nchanges", "version: 2\nchanges"),
    }),
    says: /course\.yml:1: changes: the last entry must say what version 2 changed/,
  },
  hard: {
    change: () => ({ [text]: lesson(`${longWords.repeat(6)}slut.`) }),
    says: /1-las\.mdx:8: LIX of the unit hard-u is \d+, over 43\. .*The heaviest: hard\/01-m\/01-u\/1-las\.mdx:8 "Verksamhets/,
  },
  nonote: {
    change: () => ({ "01-m/01-u/3-mote.yml": meetingStep }),
    says: /unit\.yml:1: A unit with a role-play needs a contentNote/,
  },
  noscenario: {
    change: (id) => ({
      "01-m/01-u/3-mote.yml": meetingStep.replace("scenario: liten", "scenario: borta"),
      [unitFile]: `${files(id)[unitFile]}contentNote: En fråga om våld.\n`,
    }),
    says: /3-mote\.yml:4: There is no scenario borta\. Write scenarios\/borta, or mend the name/,
  },
};

/** Each fault of a scenario by its name: what is written over, and what the check must say of it. */
const scenarioFaults: Record<string, { change: (id: string) => Record<string, string | null>; says: RegExp }> = {
  ...Object.fromEntries(
    ["las.mdx", "ink", "yml"].map((end) => [
      `utan-${end.slice(0, 3)}`,
      {
        change: (id: string) => ({ [`${id}.${end}`]: null }),
        says: new RegExp(`scenarios/utan-${end.slice(0, 3)}:1: The scenario needs a utan-${end.slice(0, 3)}\\.${end}`),
      },
    ]),
  ),
  "fel-namn": {
    change: (id) => ({ [`${id}.yml`]: JSON.stringify(smallSource) }),
    says: /fel-namn\.yml:1: id is liten, but the folder is fel-namn/,
  },
  minuter: {
    change: (id) => ({ [`${id}.yml`]: JSON.stringify({ ...smallSource, id, minutes: undefined }) }),
    says: /minuter\.yml:\d+: minutes/,
  },
  ingenstans: {
    change: (id) => ({ [`${id}.ink`]: smallInk.replace("-> slut_nej", "-> ingenstans") }),
    says: /ingenstans\.ink:\d+: .*ingenstans/,
  },
  siffra: {
    change: (id) => ({ [`${id}.ink`]: smallInk.replace("Radion står på.", "Radion står på 46 procent.") }),
    says: /siffra\.ink:6: "46 procent" is a figure/,
  },
  skuld: {
    change: (id) => ({ [`${id}.las.mdx`]: meetingText("Det krävs två för att bråka.") }),
    says: /skuld\.las\.mdx:8: "Det krävs två": It blames/,
  },
  "tung-text": {
    change: (id) => ({ [`${id}.las.mdx`]: meetingText(`${longWords.repeat(20)}slut.`) }),
    says: /tung-text\.las\.mdx:8: LIX of the scenario tung-text, to read is \d+, over 43/,
  },
  "tung-scen": {
    change: (id) => ({ [`${id}.ink`]: smallInk.replaceAll("– Visst.", `– ${longWords.repeat(80)}då.`) }),
    says: /tung-scen\.ink:\d+: LIX of the scenario tung-scen, to play is \d+, over 43/,
  },
};

const libraryFiles = (id: string): Record<string, string> => ({
  [`${id}.yml`]: JSON.stringify({ ...smallSource, id }),
  [`${id}.ink`]: smallInk,
  [`${id}.las.mdx`]: meetingText("Du möter Elsa. Hon hör dig."),
});

const [good, broken, cache] = ["good", "broken", "cache"].map((name) => path.join(root, name)) as [
  string,
  string,
  string,
];
for (const folder of [good, broken]) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "facts.yml"), facts);
}
write(good, "bra", { [text]: lesson('Det gäller <Fact id="sedd" />. Fråga %vin%-ombudet i %kommunen%.') });
write(path.join(good, "scenarios"), "liten", {}, libraryFiles);
for (const [id, { change }] of Object.entries(faults)) write(broken, id, change(id));
write(path.join(broken, "scenarios"), "liten", {}, libraryFiles);
for (const [id, { change }] of Object.entries(scenarioFaults))
  write(path.join(broken, "scenarios"), id, change(id), libraryFiles);
const checked = check(broken);

test("a course without fault passes, and says how long it is", () => {
  const { status, stdout, stderr } = check(good);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe("bra Kurs: 1 units, 1 minutes.\n");
});

const everyFault = [
  ...Object.entries(faults).map(([id, fault]) => ({ folder: id, ...fault })),
  ...Object.entries(scenarioFaults).map(([id, fault]) => ({ folder: path.join("scenarios", id), ...fault })),
];
for (const { folder, says } of everyFault)
  test(`the course check finds the fault of "${folder}", and says where and what to do`, () => {
    const lines = checked.stderr.split("\n").filter((line) => line.startsWith(path.join(broken, folder)));
    expect(lines.join("\n")).toMatch(says);
    for (const line of lines) expect(line).toMatch(/^[^:]+:\d+: \S.*$/);
  });

test("a check that finds something ends with 1, counts it, and shows no stack", () => {
  expect(checked.status).toBe(1);
  expect(checked.stderr).toMatch(/\n\d+ to mend in .*\n$/);
  expect(checked.stderr).not.toMatch(/^\s+at |node:internal/m);
});

test("an empty folder and one that is not there are said in a sentence", () => {
  const empty = path.join(root, "empty");
  mkdirSync(empty);
  expect(check(empty).stderr).toContain("There is no course here");
  expect(check(path.join(root, "nowhere")).stderr).toMatch(/^There is no folder .*\n$/);
});

test("what is compiled is kept by the hash of what it was made from, and what is old is thrown away", () => {
  const names = () => readdirSync(cache).filter((name) => name.startsWith("catalogue-"));
  expect(check(good, cache).status).toBe(0);
  const [first] = names();
  expect(check(good, cache).status).toBe(0);
  expect(names()).toEqual([first]);
  write(good, "bra", { [text]: lesson("Fråga %vin%-ombudet i %kommunen%.") });
  expect(check(good, cache).status).toBe(0);
  expect(names()).toHaveLength(1);
  expect(names()).not.toEqual([first]);
});

test("a register that cannot be read is told alone, and not with everything that quotes from it", () => {
  const folder = path.join(root, "register");
  write(folder, "bra", { [text]: lesson('Det gäller <Fact id="sedd" />.') });
  writeFileSync(path.join(folder, "facts.yml"), facts.replace("  status: seen\n", ""));
  expect(check(folder).stderr).toMatch(/^\S+facts\.yml:2: 0\.status: [^\n]*\n1 to mend in [^\n]*\n$/);
});

test("a lesson that was compiled before is refused once the glossary has lost its word", () => {
  const [folder, kept] = [path.join(root, "word"), path.join(root, "word-kept")];
  const entry = "- id: skam\n  term: skam\n  sv: När man vill gömma sig.\n  en: When one wants to hide.\n";
  write(folder, "bra", { [text]: lesson('Det kallas <Term id="skam">skam</Term>.') });
  writeFileSync(path.join(folder, "glossary.yml"), entry);
  expect(check(folder, kept)).toMatchObject({ status: 0, stderr: "" });
  const name = readdirSync(kept).find((each) => each.startsWith("catalogue-")) ?? "";
  const { glossary }: Catalogue = JSON.parse(readFileSync(path.join(kept, name), "utf8"));
  expect(glossary).toMatchObject([{ id: "skam", see: [], units: ["bra-u"] }]);
  writeFileSync(path.join(folder, "glossary.yml"), entry.replace("id: skam", "id: blygsel"));
  expect(check(folder, kept).stderr).toMatch(/1-las\.mdx:8: There is no term skam in glossary\.yml/);
});

test("a unit is another unit when its easy-read text has changed, and the same when its guide has", () => {
  const [folder, kept] = [path.join(root, "easy"), path.join(root, "easy-kept")];
  const hash = (easy: string, talk: string) => {
    write(folder, "bra", {
      "01-m/01-u/1-las.lattlast.mdx": `---\ntitle: Lätt\n---\n\n${easy}\n`,
      "01-m/samtal.mdx": `---\ntitle: Samtal\nminutes: 10\n---\n\n${talk}\n`,
    });
    expect(check(folder, kept)).toMatchObject({ status: 0, stderr: "" });
    const name = readdirSync(kept).find((each) => each.startsWith("catalogue-")) ?? "";
    const { courses }: Catalogue = JSON.parse(readFileSync(path.join(kept, name), "utf8"));
    const [module] = courses[0]?.modules ?? [];
    expect(module?.guides).toMatchObject({ talk: { title: "Samtal", minutes: 10 }, manager: null });
    const [step] = module?.units[0]?.steps ?? [];
    expect(step).toMatchObject({ kind: "text", title: "Läs", easy: { title: "Lätt" } });
    return module?.units[0]?.hash;
  };
  const before = hash("Du kan fråga.", "Vad gör vi?");
  expect(hash("Du kan fråga.", "Vem gör det?")).toBe(before);
  expect(hash("Du kan vänta.", "Vem gör det?")).not.toBe(before);
});

test("a unit is another unit when the scenario it leads to has changed, in the story or in the text to read", () => {
  const hash = (...change: [from: string, to: string][]) => {
    const folder = path.join(root, `unit-${change.join()}`.replace(/[^a-z-]/gi, ""));
    const kept = `${folder}-kept`;
    const [ink = "", reading = ""] = ["liten.ink", "liten.las.mdx"].map((name) =>
      change.reduce((text, [from, to]) => text.replace(from, to), libraryFiles("liten")[name] ?? ""),
    );
    const unit = `${files("bra")[unitFile]?.replace("minutes: 1", "minutes: 2")}contentNote: En fråga om våld.\n`;
    write(folder, "bra", { "01-m/01-u/3-mote.yml": meetingStep, [unitFile]: unit });
    write(path.join(folder, "scenarios"), "liten", { "liten.ink": ink, "liten.las.mdx": reading }, libraryFiles);
    expect(check(folder, kept).stderr).toBe("");
    const name = readdirSync(kept).find((each) => each.startsWith("catalogue-")) ?? "";
    const catalogue: Catalogue = JSON.parse(readFileSync(path.join(kept, name), "utf8"));
    expect(findScenario(catalogue, "liten")?.source.person.name).toBe("Elsa");
    expect(findScenario(catalogue, "liten")?.ways.knots.map(({ id }) => id)).toContain("fraga");
    expect(catalogue.courses.map(({ id }) => id)).toEqual(["bra"]);
    return catalogue.courses[0]?.modules[0]?.units[0]?.hash;
  };
  const before = hash();
  expect(hash()).toBe(before);
  expect(hash(["Hon vinkar.", "Hon nickar."])).not.toBe(before);
  expect(hash(["Hon hör dig.", "Hon ser dig."])).not.toBe(before);
});

/** The HTML of the good course's lesson, when this is its text. */
function compiled(body: string): string {
  write(good, "bra", { [text]: lesson(body) });
  expect(check(good, cache)).toMatchObject({ status: 0, stderr: "" });
  const [kept] = readdirSync(cache).filter((name) => name.startsWith("catalogue-"));
  const { courses } = JSON.parse(readFileSync(path.join(cache, kept ?? ""), "utf8")) as Catalogue;
  const [step] = courses[0]?.modules[0]?.units[0]?.steps ?? [];
  return step?.kind === "text" ? step.html.replace(/\n/g, "") : "";
}

test("two facts on lines of their own are two paragraphs", () => {
  const html = compiled('<Callout kind="law">\n\n<Fact id="sedd" />\n\n<Fact id="sedd" />\n\n</Callout>');
  expect(html.match(/<p><span class="fact">.*?<\/span><\/p>/g)).toHaveLength(2);
});

test("lines with | between become a table, with what stands in its cells", () => {
  const table =
    "| I stället för | Säg |\n| --- | --- |\n| Blir du *styrd*? | Kan du gå ut? |\n| Och du? | [Hjälp](/help) |";
  const html = compiled(`<Figure caption="Två sätt.">\n\n${table}\n\n</Figure>`);
  const plain = html.replace(/ (role|data-label)="[^"]*"/g, "");
  expect(plain).toContain("<thead><tr><th>I stället för</th><th>Säg</th></tr></thead>");
  expect(plain).toContain("<tr><td>Blir du <em>styrd</em>?</td><td>Kan du gå ut?</td></tr>");
  expect(plain).toContain('<tr><td>Och du?</td><td><a href="/help">Hjälp</a></td></tr>');
  expect(html).not.toContain("|");
});

test("a table whose rows stand below each other on a phone is still one to those who hear it, and each cell says its column", () => {
  const html = compiled("| I *stället* för | |\n| --- | --- |\n| Blir du styrd? | Kan du gå ut? |");
  const cells = '<td data-label="I stället för" role="cell">Blir du styrd?</td><td role="cell">Kan du gå ut?</td>';
  expect(html).toContain('<table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader">');
  expect(html).toContain(`<tbody role="rowgroup"><tr role="row">${cells}</tr></tbody>`);
});

test("a cell with nothing in it, or three dots, is one to fill in by hand; one that says something is not", () => {
  const html = compiled("| Vad | Vem | När |\n| --- | --- | --- |\n| Ring … | … | |");
  const cells = html.replace(/ (role|data-label)="[^"]*"/g, "");
  expect(cells).toContain('<tr><td>Ring …</td><td class="fill">…</td><td class="fill"></td></tr>');
});

test("what a lesson ends with to be written by hand has a line on paper, and what leads on to a list has none", () => {
  const html = compiled("Prata om:\n\n- Kvällen\n- Natten\n\nDatum:\n\nAv:");
  expect(html).toContain("<p>Prata om:</p>");
  expect(html).toContain('<p class="write-on">Datum:</p><p class="write-on">Av:</p>');
});

test("a municipality's words are filled in everywhere, and never become markup", () => {
  const words = { kommunen: `<b onclick="x">K & "Å"</b> %vin%`, vin: "VIR" };
  const html = "<p>%vin% i %kommunen%</p>";
  const story = JSON.stringify({ text: "^%kommunen%" });
  const catalogue = {
    courses: [{ id: "k", title: "%kommunen%", modules: [{ units: [{ steps: [{ html, story, title: "100 %" }] }] }] }],
    scenarios: [],
    facts: [],
  };
  const filled = fillCatalogue(catalogue as unknown as Catalogue, words);
  const step = filled.courses[0]?.modules[0]?.units[0]?.steps[0] as unknown as Record<string, string>;
  expect(filled.courses[0]?.title).toBe(words.kommunen);
  expect(step.html).toBe("<p>VIR i &lt;b onclick=&quot;x&quot;&gt;K &amp; &quot;Å&quot;&lt;/b&gt; %vin%</p>");
  expect(JSON.parse(step.story ?? "").text).toBe(`^${words.kommunen}`);
  expect(step.title).toBe("100 %");
});

test("a change of what was published is told before it goes on, and the server takes it once it is", () => {
  const folder = path.join(root, "published");
  const lock = path.join(folder, "published.lock.json");
  write(folder, "bra");
  expect(check(folder)).toMatchObject({ status: 0, stderr: "" });
  expect(check(folder, "--publish").status).toBe(0);
  const first = readFileSync(lock, "utf8");
  expect(check(folder)).toMatchObject({ status: 0, stderr: "" });

  write(folder, "bra", { [text]: lesson("Fråga i dag.") });
  const untold = check(folder, cache);
  expect(untold.status).toBe(1);
  expect(untold.stderr).toMatch(/bra-u is not as it was published in version 1 of bra\. Raise the version/);
  expect(check(folder, "--publish").status).toBe(1);
  expect(readFileSync(lock, "utf8")).toBe(first);

  const told = `${files("bra")["course.yml"]}`
    .replace("version: 1\nchanges", "version: 2\nchanges")
    .replace(
      "validity",
      "  - version: 2\n    on: 2026-11-02\n    what: Kortare.\n    material: false\n    units: [bra-u]\nvalidity",
    );
  write(folder, "bra", { [text]: lesson("Fråga i dag."), "course.yml": told });
  expect(check(folder, cache)).toMatchObject({ status: 0, stderr: "" });
  expect(check(folder).stderr).toMatch(/published\.lock\.json is behind\. Run npm run check:courses -- --publish/);
  expect(check(folder, "--publish").status).toBe(0);
  expect(check(folder)).toMatchObject({ status: 0, stderr: "" });

  writeFileSync(lock, `<<<<<<< mine\n${first}`);
  expect(check(folder)).toMatchObject({ status: 1, stderr: expect.stringMatching(/published\.lock\.json:\d+: \S/) });
});

test("the courses of the repository say what they have published", () => {
  expect(readdirSync("courses")).toContain("published.lock.json");
});

test("the scene that the guide for authors gives to start from passes the check as it stands", () => {
  const guide = readFileSync(path.join("courses", "README.md"), "utf8");
  const given = Object.fromEntries(
    [...guide.matchAll(/`(lampan\.[a-z.]+)`:\n\n```\w+\n([\s\S]*?)```/g)].map(([, name = "", body = ""]) => [
      name,
      body,
    ]),
  );
  expect(Object.keys(given)).toEqual(["lampan.ink", "lampan.yml", "lampan.las.mdx"]);
  const folder = path.join(root, "guide");
  write(folder, "bra");
  write(path.join(folder, "scenarios"), "lampan", given, () => ({}));
  const { status, stderr } = check(folder);
  expect([status, stderr]).toEqual([0, ""]);
});

test("the moment and the refresher that the guide for authors gives to start from pass the check as they stand", () => {
  const guide = readFileSync(path.join("courses", "README.md"), "utf8");
  const given = Object.fromEntries(
    [...guide.matchAll(/`((?:lampan|01-posten)\.[a-z.]+)`:\n\n```\w+\n([\s\S]*?)```/g)].map(
      ([, name = "", body = ""]) => [name, body],
    ),
  );
  const folder = path.join(root, "guide-refresher");
  write(folder, "bra", { "refreshers/01-posten.yml": given["01-posten.yml"] ?? "" });
  write(path.join(folder, "scenarios"), "lampan", given, () => ({}));
  expect(check(folder)).toMatchObject({ status: 0, stderr: "" });
});

test("every scenario has its row among those whom one meets", () => {
  const guide = readFileSync(path.join("courses", "README.md"), "utf8");
  for (const id of readdirSync(path.join("courses", "scenarios")))
    expect(guide).toMatch(new RegExp(`^\\| \`${id}\` \\|`, "m"));
});

/** The texts and questions of the repository's courses, by their paths. */
const written = readdirSync("courses", { recursive: true, encoding: "utf8" })
  .filter((file) => /^k\d[^/]*\/.*\.(mdx|yml)$/.test(file))
  .sort()
  .map((file) => ({ file, source: readFileSync(path.join("courses", file), "utf8") }));

test("an introduction that says how many questions come says how many are asked", () => {
  const numbers = ["en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];
  const said = written.flatMap(({ file, source }) => {
    const quiz = /^kind: quiz$/m.test(source) ? parse(source) : { intro: "", questions: [] };
    const [, number = ""] =
      /^(\p{L}+) (?:\p{L}+ )?(?:frågor|lägen|uppgifter|ögonblick|bilder|situationer)\b/u.exec(quiz.intro ?? "") ?? [];
    if (!numbers.includes(number.toLowerCase())) return [];
    const asked = quiz.questions.flatMap((each: { parts?: unknown[] }) => each.parts ?? [each]).length;
    return [{ file, said: numbers.indexOf(number.toLowerCase()) + 1, asked }];
  });
  expect(said.length).toBeGreaterThan(9);
  for (const { file, said: number, asked } of said) expect([file, number]).toEqual([file, asked]);
});

test("a link that is called what a step is called leads to that step", () => {
  const units = new Map(
    written
      .filter(({ file }) => file.endsWith("/unit.yml"))
      .map(({ file, source }) => [parse(source).id, path.dirname(file)] as const),
  );
  const links = written.flatMap(({ file, source }) =>
    [...source.matchAll(/\[([^\]]+)\]\(\/courses\/\w+\/([\w-]+)\/(\d+)/g)].map(([, name, unit = "", step]) => {
      const steps = written
        .filter((each) => path.dirname(each.file) === units.get(unit) && /\/\d+-[^/.]+\.(mdx|yml)$/.test(each.file))
        .map((each) => /^title: "?(.*?)"?$/m.exec(each.source)?.[1]);
      return { file, name, named: steps.indexOf(name) + 1, step: Number(step) };
    }),
  );
  const called = links.filter(({ named }) => named > 0);
  expect(called.map(({ name }) => name)).toContain("Öva med korten");
  for (const { file, step, named } of called) expect([file, step]).toEqual([file, named]);
});
