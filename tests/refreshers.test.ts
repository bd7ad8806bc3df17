// SPDX-License-Identifier: EUPL-1.2
// Moments of scenes and refreshers of courses: how they are read, what the course check refuses of them, and what they
// change for those who have met the scene or approved the course.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { stringify } from "yaml";
import { type Catalogue, partsOf } from "~/content/catalogue";
import { findMoment } from "~/content/moments";
import { findRefresher } from "~/content/refreshers";
import { fillCatalogue } from "~/content/words";
import { smallInk, smallSource } from "~/roleplay/smallMeeting";
import { check, facts, files, lesson, problemsIn, unitFile, write } from "./tinyCourse";

const root = path.join(inject("place"), "refreshers");
const first = "refreshers/01-papper.yml";

const refresher = (id: string) => ({
  id: `${id}-r01`,
  title: "Papperen",
  moment: "liten/papperen",
  about: "Hon väntar. Du har papperen.",
  tip: "Fråga %vin%-ombudet i %kommunen%.",
  meeting: {
    title: "Läs högt",
    purpose: "Ni hör hur frågan låter.",
    bring: ["En penna."],
    parts: [
      { minutes: 5, title: "Läs", do: "Två läser.", say: "Läs som det står." },
      { minutes: 10, title: "Skriv", do: "Alla skriver." },
    ],
    closing: "Vi frågar alla.",
  },
});
type Written = ReturnType<typeof refresher>;
const written = (id: string, change: (whole: Written) => unknown = (whole) => whole) =>
  stringify(change(structuredClone(refresher(id))), { lineWidth: 0 });
const withMeeting = (change: Partial<Written["meeting"]>) => (whole: Written) => ({
  ...whole,
  meeting: { ...whole.meeting, ...change },
});

const scene = (change: Partial<typeof smallSource> = {}) => ({
  "liten.yml": stringify({ ...smallSource, ...change }, { lineWidth: 0 }),
  "liten.ink": smallInk,
  "liten.las.mdx": lesson("Du möter Elsa. Hon hör dig.").replace("id: las", "id: mote-las"),
});
const [papers] = smallSource.moments;
if (!papers) throw new Error("The small meeting has no moment.");

/** A folder with one course that leads to the scene and has a refresher. */
function folderWith(name: string, change: Record<string, string | null> = {}, moments = smallSource.moments) {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "facts.yml"), facts);
  write(folder, "bra", {
    "01-m/01-u/3-mote.yml": "id: mote\nkind: roleplay\ntitle: Mötet\nscenario: liten\n",
    [unitFile]: `${files("bra")[unitFile]?.replace("minutes: 1", "minutes: 2")}contentNote: En fråga om våld.\n`,
    [first]: written("bra"),
    ...change,
  });
  write(path.join(folder, "scenarios"), "liten", {}, () => scene({ moments }));
  return folder;
}

/** The same, checked and compiled by the command. */
function checked(...given: Parameters<typeof folderWith>) {
  const folder = folderWith(...given);
  const kept = `${folder}-kept`;
  const { stderr: said } = check(folder, kept);
  const catalogue = (): Catalogue => {
    expect(said).toBe("");
    const file = readdirSync(kept).find((each) => each.startsWith("catalogue-")) ?? "";
    return JSON.parse(readFileSync(path.join(kept, file), "utf8"));
  };
  return { catalogue, folder };
}

test("a refresher and its moment are found by their names, in the municipality's words", () => {
  const catalogue = fillCatalogue(checked("good").catalogue(), { kommunen: "Ekby", vin: "VIR" });
  const [course] = catalogue.courses;
  const found = course && findRefresher(course, "bra-r01");
  expect(found?.tip).toBe("Fråga VIR-ombudet i Ekby.");
  expect(findMoment(catalogue, found?.moment)).toMatchObject({
    name: "liten/papperen",
    scenario: { source: { id: "liten" } },
    moment: { title: "Papperen är framme", after: ["radio"] },
  });
  expect(findMoment(catalogue, "liten/borta")).toBeNull();
  expect(findMoment(catalogue, null)).toBeNull();
});

test("refreshers come in the order of their numbers, and are no module", () => {
  const { catalogue } = checked("order", {
    "refreshers/10-sist.yml": written("bra", (whole) => ({ ...whole, id: "bra-r10" })),
    "refreshers/02-mitt.yml": written("bra", (whole) => ({ ...whole, id: "bra-r02" })),
  });
  const [course] = catalogue().courses;
  expect(course?.refreshers.map(({ id }) => id)).toEqual(["bra-r01", "bra-r02", "bra-r10"]);
  expect(course?.modules).toHaveLength(1);
});

test("a course is another course, and one part of it another part, when a word of a refresher or of its fact changes", () => {
  const quoting = { [first]: written("bra", (whole) => ({ ...whole, tip: "Det är %fact:sedd%." })) };
  const course = (name: string, change = quoting) => checked(name, change).catalogue().courses[0];
  const [before, other] = [course("hash"), course("hash-other", { [first]: written("bra") })];
  if (!before || !other) throw new Error("There is no course.");
  expect(before.refreshers[0]).toMatchObject({ tip: "Det är fem av tio.", facts: ["sedd"] });
  expect(other.hash).not.toBe(before.hash);
  const hashes = (of: typeof before) => new Map(partsOf(of).map(({ id, textHash }) => [id, textHash]));
  expect([...hashes(before)].filter(([id, hash]) => hashes(other).get(id) !== hash).map(([id]) => id)).toEqual([
    "bra-r01",
  ]);
});

test("a moment makes no other scene for who has played it, and is new to read for who approved the unit", () => {
  const found = (name: string, moments: typeof smallSource.moments) => {
    const { scenarios, courses } = checked(name, { [first]: null }, moments).catalogue();
    const unit = courses[0]?.modules[0]?.units[0];
    return { storyHash: scenarios[0]?.storyHash, hash: scenarios[0]?.hash, unit: unit?.hash, text: unit?.textHash };
  };
  const { text, ...before } = found("without", []);
  const { text: after, ...same } = found("with", smallSource.moments);
  expect(same).toEqual(before);
  expect(after).not.toBe(text);
});

const longWords = "Verksamhetsutvecklingsperspektivet genomsyrar organisationsövergripande kvalitetssäkringsarbeten ";

/** Each fault of a refresher: what it is written as, and what the check must say of it. */
const faults: Record<string, { change: Record<string, string | null>; says: RegExp }> = {
  "a moment that the scene does not have": {
    change: { [first]: written("bra", (whole) => ({ ...whole, moment: "liten/borta" })) },
    says: /01-papper\.yml:3: There is no moment liten\/borta\. Write it under moments of the scenario, or mend the name/,
  },
  "a scene that does not exist": {
    change: { [first]: written("bra", (whole) => ({ ...whole, moment: "borta/papperen" })) },
    says: /01-papper\.yml:3: There is no moment borta\/papperen/,
  },
  "a moment without its scene": {
    change: { [first]: written("bra", (whole) => ({ ...whole, moment: "papperen" })) },
    says: /01-papper\.yml:3: moment: write it as scene\/moment/,
  },
  "parts that are not fifteen minutes": {
    change: {
      [first]: written(
        "bra",
        withMeeting({ parts: refresher("bra").meeting.parts.map((each) => ({ ...each, minutes: 7 })) }),
      ),
    },
    says: /01-papper\.yml:1\d: meeting\.parts: the minutes sum to 14, and must to 15/,
  },
  "a meeting longer than a page": {
    change: { [first]: written("bra", withMeeting({ purpose: "Ni hör hur frågan låter. ".repeat(150) })) },
    says: /01-papper\.yml:\d+: meeting: it is one printed page: 2800 characters at most, not \d+/,
  },
  "an item with no sentence to write down": {
    change: { [first]: written("bra", ({ meeting: { closing: _, ...meeting }, ...whole }) => ({ ...whole, meeting })) },
    says: /01-papper\.yml:\d+: meeting\.closing/,
  },
  "two with one id": {
    change: { "refreshers/02-till.yml": written("bra") },
    says: /02-till\.yml:1: There are two of the refresher bra-r01/,
  },
  "a file that is none": {
    change: { "refreshers/papper.yml": written("bra") },
    says: /refreshers\/papper\.yml:1: The file is no refresher: name it as 02-namn\.yml/,
  },
  "a figure that is typed": {
    change: { [first]: written("bra", (whole) => ({ ...whole, tip: "Det gäller 46 procent." })) },
    says: /01-papper\.yml:5: "46 procent" is a figure/,
  },
  "a fact that nobody has seen": {
    change: { [first]: written("bra", (whole) => ({ ...whole, tip: "Det är %fact:osedd%." })) },
    says: /01-papper\.yml:1: The fact osedd is unverified/,
  },
  "a sentence that blames": {
    change: { [first]: written("bra", withMeeting({ closing: "Det krävs två." })) },
    says: /01-papper\.yml:\d+: "Det krävs två": It blames/,
  },
  "heavy words": {
    change: { [first]: written("bra", withMeeting({ purpose: `${longWords.repeat(8)}slut.` })) },
    says: /01-papper\.yml:\d+: LIX of the refresher bra-r01 is \d+, over 43/,
  },
};
for (const [name, { change, says }] of Object.entries(faults))
  test(`the course check refuses ${name}, and says where and what to do`, async () => {
    expect(await problemsIn(folderWith(name.replaceAll(" ", "-"), change))).toMatch(says);
  });

test("a scene with a fault is told with that, and the refresher that plays it is not blamed", async () => {
  const said = await problemsIn(folderWith("broken-scene", {}, [{ ...papers, after: ["finns-inte"] }]));
  expect(said).toMatch(
    /liten\.yml:\d+: after of the moment papperen names finns-inte, which is not offered at the beginning/,
  );
  expect(said).not.toContain("There is no moment");
});

test("a refresher that was published is changed or taken away under a new version only", () => {
  const { folder } = checked("published");
  expect(check(folder, "--publish")).toMatchObject({ status: 0, stderr: "" });
  const untold = /bra-r01 is not as it was published in version 1 of bra\. Raise the version/;
  write(folder, "bra", { [first]: written("bra", (whole) => ({ ...whole, tip: "Ring i dag." })) }, () => ({}));
  expect(check(folder).stderr).toMatch(untold);
});
