// SPDX-License-Identifier: EUPL-1.2
import type { ScenarioSource } from "~/content/scenarioSource";

/** The smallest scenario that passes every check. The tests play it, and break it in one way at a time. */
export const smallInk = `VAR trust = 1
VAR noted = 0
-> hall

=== hall ===
Elsa öppnar dörren. Radion står på.
+ [Be att få dra ner radion. #id: radio #skill: rummet]
  # why: Nu hör ni varandra.
  # thought: Hon frågade först.
  ~ trust = 2
  – Gör det du.
  -> fraga
+ [Sätt dig och vänta tills hon sitter. #id: vanta]
  # why: Radion går vidare.
  Hon höjer rösten.
  -> fraga

=== fraga ===
Du har papperen framme.
+ [Säg att ni frågar alla, och fråga. #id: fraga #skill: fraga]
  # why: Du frågade som det är.
  {
  - trust > 1:
    – Inte så att det syns. # thought: Hon sa alla.
    -> skriv_oppen
  - else:
    – Va? Nej.
    -> skriv_nej
  }
+ [Föreslå att ni tar det en annan dag. #id: senare]
  # why: En plan utan dag är ingen plan.
  – Visst.
  -> skriv_nej

=== skriv_oppen ===
# time: Samma eftermiddag
Du öppnar journalen.
+ [Ställd. Svarar delvis. #id: ja #noted: yes #skill: skriva]
  # why: Det står där nästa gång.
  ~ noted = 1
  -> slut_oppen
+ [Skriv det i morgon. #id: ja-senare #noted: yes]
  # why: I morgon är det borta.
  -> slut_oppen

=== skriv_nej ===
# time: Samma eftermiddag
Du öppnar journalen.
+ [Skriv nu. #id: nej #noted: not-asked #skill: skriva]
  # why: Det står där nästa gång.
  ~ noted = 1
  -> slut_nej
+ [Skriv det i morgon. #id: nej-senare #noted: not-asked]
  # why: I morgon är det borta.
  -> slut_nej

=== slut_oppen ===
{noted > 0: Din kollega läser det på torsdag.}
Dörren är öppen.
# ending: oppen
-> END

=== slut_nej ===
{noted > 0: Din kollega läser det på torsdag.}
Hon vinkar.
# ending: nej
-> END
`;

export const smallSource: ScenarioSource = {
  id: "liten",
  title: "Ett litet möte",
  minutes: 2,
  documentation: "client",
  roles: ["hemtjanst"],
  person: { name: "Elsa", age: 79, about: "Bor ensam." },
  place: "Hallen",
  situation: "Ett första besök.",
  contentNote: "En fråga om våld.",
  visits: 1,
  long: false,
  variables: { trust: { min: 0, max: 4 }, noted: { min: 0, max: 1 } },
  skills: [
    { id: "rummet", name: "Rummet", about: "Gör plats för samtalet.", always: false },
    { id: "fraga", name: "Fråga", about: "Ställer frågan.", always: true },
    { id: "skriva", name: "Skriva", about: "Skriver ner.", always: true },
  ],
  endings: [
    { id: "oppen", title: "Öppen", what: "Hon sa något.", owe: "Berätta för chefen.", self: "Prata med någon." },
    { id: "nej", title: "Nej", what: "Hon sa nej.", owe: "Fråga igen.", self: "Inget." },
  ],
  neverPays: [{ choice: "senare", endings: ["oppen"] }],
  tryThis: "Säg frågan högt.",
  moments: [{ id: "papperen", title: "Papperen är framme", about: "Hon väntar på vad du vill.", after: ["radio"] }],
};
