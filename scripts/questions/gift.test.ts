// SPDX-License-Identifier: EUPL-1.2
// Questions from GIFT: each kind of it that has a place in our format, and a sentence for each that has none.
import { expect, test } from "vitest";
import { complete, gift, read, said } from "./importing";

test("GIFT becomes questions of ours, with the feedback of each answer as its why", () => {
  expect(read(gift(complete).yaml)).toEqual([
    {
      id: "q1",
      version: 1,
      kind: "one",
      goal: "k1-1-2",
      difficulty: 2,
      stem: "Vad gör du?",
      options: [
        { id: "a", text: "Frågar", right: true, why: "Då vet hon." },
        { id: "b", text: "Väntar", right: false, why: "Då går tiden." },
      ],
      source: "Lektionen Våld är mer än slag",
    },
  ]);
});

test("GIFT's several right, its true and false, and what Moodle's editor leaves in a text are understood", () => {
  const about = "[tag:difficulty=1] [tag:source=s]";
  const { yaml, notes } = gift(
    `$CATEGORY: $course$/k1

// [id:q1] ${about}
[html]<p>Vilka <b>två</b>?&nbsp;Välj.</p> {
~%50%A \\= a#1
~%50%B#2
~%-100%C#3
####Allmänt
}

// [id:q2] ${about}

Slag är våld. {TRUE#Det är det.#Ja.}

// [id:q3] ${about}
Bara slag är våld. {F#Nej, inte bara.#Just det.}`,
    "k1-1-2",
  );
  expect(read(yaml)).toMatchObject([
    {
      kind: "several",
      stem: "Vilka två? Välj.",
      options: [
        { text: "A = a", right: true, why: "1" },
        { text: "B", right: true, why: "2" },
        { text: "C", right: false, why: "3" },
      ],
    },
    { kind: "trueFalse", stem: "Slag är våld.", holds: true, ifTrue: "Ja.", ifFalse: "Det är det." },
    { kind: "trueFalse", holds: false, ifTrue: "Nej, inte bara.", ifFalse: "Just det." },
  ]);
  expect(notes.map(({ line }) => line)).toEqual([4]);
});

const about = "[tag:goal=k1] [tag:difficulty=1] [tag:source=s]";

test("GIFT's pairs are a match, with whys from tags and places that are left over; where two share a place, a sort", () => {
  const found = gift(`// [id:q1] ${about} [tag:why_a=Först: lyssna.] [tag:why_b=Sedan.]
Vem gör vad? {
  =Du -> Frågar
  =Chefen -> Anmäler
  = -> Väntar
}

// [id:q2] ${about} [tag:why_a=1] [tag:why_b=2] [tag:why_c=3]
Vad är vad? {=Slag -> Fysiskt =Hot -> Psykiskt =Knuff -> Fysiskt}`);
  const [match, sort] = read(found.yaml);
  expect(match).toMatchObject({
    kind: "match",
    items: [
      { id: "a", text: "Du", place: "p1", why: "Först: lyssna." },
      { id: "b", text: "Chefen", place: "p2", why: "Sedan." },
    ],
    places: [
      { id: "p1", text: "Frågar" },
      { id: "p2", text: "Anmäler" },
      { id: "p3", text: "Väntar" },
    ],
  });
  expect(sort).toMatchObject({
    kind: "sort",
    items: [{ place: "p1" }, { place: "p2" }, { place: "p1" }],
    places: [{ text: "Fysiskt" }, { text: "Psykiskt" }],
  });
  expect(said(gift(`// [id:q1] ${about}\nPara ihop {=a -> b =c -> d}`))).toEqual([
    "2:1 q1: missing why of a (a), why of b (c).",
  ]);
});

test("what has no place here is refused with a sentence that says what to do", () => {
  const found = gift("Skriv {=ja}\n\nTal {#3:2}\n\nEssä {}\n\nBara en text.\n\nVem? {=a#x ~%50%b#y}");
  expect(said(found)).toEqual([
    "1:1 Skriv: asks for an answer in writing, and nobody's own words are kept here. Give it options to choose among.",
    "3:1 Tal: asks for a number. Give it options to choose among.",
    "5:1 Essä: asks for an essay, and nobody's own words are kept here. Make it a step of the kind ownWords, or give it options.",
    "7:1 Bara en text.: is a text without a question. A story that questions follow is a case, which comes from a spreadsheet.",
    "9:1 Vem?: gives 50 % for “b”. Here an option is right or wrong: decide which.",
  ]);
});
