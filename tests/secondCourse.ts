// SPDX-License-Identifier: EUPL-1.2
// Folders with a small course: beside the first course of the product as `k9`, which nobody has approved, to see what that
// looks like whatever courses there are; and alone as `k1`, to go through a whole course in a minute.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const small: Record<string, string> = {
  "course.yml": `id: k9
title: Liten kurs
summary: En kort kurs om att lyssna.
audience: Alla i kommunen
owner: Kommunens samordnare
version: 1
changes:
  - version: 1
    on: 2026-11-20
    what: Första versionen.
    material: true
validityMonths: 12
dueDays: 30
newHires: [employee]
`,
  "01-lyssna/module.yml": `id: k9-1
title: Att lyssna
`,
  "01-lyssna/samtal.mdx": `---
title: Att lyssna
minutes: 10
---

När fick du tid att lyssna senast? Vad hindrar oss? Vad prövar vi till nästa gång?
`,
  "01-lyssna/01-tid/unit.yml": `id: k9-1-1
title: Tid att lyssna
minutes: 1
goals:
  - Du vet vad du kan göra när någon tystnar.
`,
  "01-lyssna/01-tid/1-las.mdx": `---
id: las
title: Vänta
---

## När någon tystnar

Du sitter vid ett köksbord. Hon börjar säga något och slutar. Det blir tyst. Du vill fylla tystnaden, och det är lätt
att göra det. Vänta ändå.

<Fact id="larm-112" />

## Vad du kan göra

Sitt kvar. Titta på bordet en stund. Säg att det inte är bråttom.

<Callout kind="local">

Tala med din chef om du inte har tid att sitta kvar.

</Callout>
`,
  "01-lyssna/01-tid/2-fragor.yml": `id: fragor
kind: quiz
title: Frågor
questions:
  - id: k9-1-1-q1
    version: 1
    kind: one
    goal: k9-1-1
    difficulty: 1
    stem: Hon tystnar mitt i en mening. Vad gör du?
    options:
      - id: vanta
        text: Väntar.
        right: true
        why: Då får hon tid.
      - id: byt
        text: Byter till något lättare.
        why: Då slipper ni tystnaden, och hon blir ensam med den.
    source: Lektionen Vänta
  - id: k9-1-1-q2
    version: 1
    kind: trueFalse
    goal: k9-1-1
    difficulty: 1
    stem: En tyst stund vid bordet är ett misslyckat samtal.
    holds: false
    ifTrue: Det kan kännas så. Ofta är det då hon tänker.
    ifFalse: Ofta är det då hon tänker.
    source: Lektionen Vänta
`,
};

function writeSmall(root: string, id: string) {
  for (const [name, text] of Object.entries(small)) {
    const file = path.join(root, `${id}-liten`, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll("k9", id));
  }
}

/** Makes the folder, with the first course beside the small one. @returns where it is */
export function coursesWithSecond(place: string): string {
  const root = path.join(place, "courses-with-second");
  const isAnother = /courses[\\/]k[2-8]-/;
  cpSync("courses", root, { recursive: true, filter: (from) => !isAnother.test(from) });
  writeSmall(root, "k9");
  return root;
}

/** Makes a folder where the small one is the first course and the only one. @returns where it is */
export function onlyASmallCourse(place: string): string {
  const root = path.join(place, "only-a-small-course");
  const isCourse = /courses[\\/](k\d|published)/;
  cpSync("courses", root, { recursive: true, filter: (from) => !isCourse.test(from) });
  writeSmall(root, "k1");
  return root;
}
