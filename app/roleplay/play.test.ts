// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compileStory } from "./compile";
import { choose, EndlessStory, openScene, replay, type Scene, storyHash } from "./play";
import { smallInk } from "./smallMeeting";

function compiled(ink: string): string {
  const result = compileStory(ink, "s.ink");
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.story;
}

const story = compiled(smallInk);

function chosen(path: string[], id: string, snapshot?: string): Scene {
  const result = choose(story, path, id, snapshot);
  if (!result.ok) throw new Error(result.reason);
  return result.scene;
}

test("a meeting begins with its first lines and choices, and with nothing that belongs to the debrief", () => {
  const scene = openScene(story, []);
  expect(scene).toMatchObject({ turn: 0, visit: 1, ending: null, path: [] });
  expect(scene.lines).toEqual([{ text: "Elsa öppnar dörren. Radion står på." }]);
  expect(scene.choices).toEqual([
    { id: "radio", text: "Be att få dra ner radion." },
    { id: "vanta", text: "Sätt dig och vänta tills hon sitter." },
  ]);
});

test("a choice is answered, and the answer depends on what came before", () => {
  expect(chosen(["radio"], "fraga").lines[0]).toEqual({ text: "– Inte så att det syns." });
  expect(chosen(["vanta"], "fraga").lines[0]).toEqual({ text: "– Va? Nej." });
});

test("why and thought are never among the learner's lines", () => {
  expect(JSON.stringify(chosen(["radio"], "fraga").lines)).not.toMatch(/why|thought|Hon sa alla/);
});

test("a heading of time stands above the line it was written before", () => {
  expect(chosen(["vanta"], "senare").lines.at(-1)).toEqual({ text: "Du öppnar journalen.", time: "Samma eftermiddag" });
});

test("a meeting ends with the ending's id and no more choices", () => {
  const scene = openScene(story, ["radio", "fraga", "ja"]);
  expect(scene).toMatchObject({ turn: 3, ending: "oppen", choices: [] });
  expect(choose(story, scene.path, "ja", scene.snapshot)).toEqual({ ok: false, reason: "ended" });
});

test("a forged choice is refused, and so is one from another place", () => {
  expect(choose(story, [], "hemlig")).toEqual({ ok: false, reason: "unknown-choice" });
  expect(choose(story, [], "ja")).toEqual({ ok: false, reason: "unknown-choice" });
  expect(choose(story, ["radio"], "radio", openScene(story, ["radio"]).snapshot)).toEqual({
    ok: false,
    reason: "unknown-choice",
  });
});

test("a snapshot of another path, another story or of nothing is passed over", () => {
  const other = openScene(story, ["vanta"]).snapshot;
  const right = openScene(story, ["radio"]);
  for (const snapshot of [other, "", "{}", "null", "not json", right.snapshot.replace(storyHash(story), "0")])
    expect(openScene(story, ["radio"], snapshot)).toEqual(right);
});

test("a snapshot that another inkjs wrote is passed over too", () => {
  const scene = openScene(story, ["radio"]);
  const old = JSON.stringify({ ...JSON.parse(scene.snapshot), state: '{"inkSaveVersion":1}' });
  expect(chosen(["radio"], "fraga", old)).toEqual(chosen(["radio"], "fraga"));
});

test("when a story has changed, a run goes back to the last choice that still exists", () => {
  const changed = compiled(smallInk.replace("#id: fraga", "#id: fraga-2"));
  const before = openScene(story, ["radio", "fraga", "ja"]);
  expect(openScene(changed, before.path, before.snapshot)).toMatchObject({ turn: 1, path: ["radio"], ending: null });
  const result = choose(changed, before.path, "senare", before.snapshot);
  expect(result.ok && result.choiceIds).toEqual(["radio", "senare"]);
});

test("a new choice before the others moves no one", () => {
  const added = "+ [Vänta i trappan. #id: trappan]\n  # why: Nej.\n  -> fraga\n+ [Be att";
  const changed = compiled(smallInk.replace("+ [Be att", added));
  expect(openScene(changed, ["radio", "fraga", "ja"]).ending).toBe("oppen");
});

test("a replay tells what was offered, why, and what she thought", () => {
  const { opening, turns } = replay(story, ["radio", "fraga"]);
  expect(opening).toEqual([{ text: "Elsa öppnar dörren. Radion står på." }]);
  expect(turns[0]).toMatchObject({
    id: "radio",
    skills: ["rummet"],
    why: "Nu hör ni varandra.",
    thoughts: ["Hon frågade först."],
    visit: 1,
  });
  expect(turns[0]?.offered.map((choice) => choice.id)).toEqual(["radio", "vanta"]);
  expect(turns[1]?.thoughts).toEqual(["Hon sa alla."]);
});

test("replaying any legal path equals walking it with snapshots, with and without losing some", () => {
  const turns = fc.array(fc.record({ pick: fc.nat(), loseSnapshot: fc.boolean() }), { maxLength: 8 });
  fc.assert(
    fc.property(turns, (picks) => {
      let scene = openScene(story, []);
      for (const { pick, loseSnapshot } of picks) {
        const choice = scene.choices[pick % Math.max(scene.choices.length, 1)];
        if (!choice) break;
        scene = chosen(scene.path, choice.id, loseSnapshot ? undefined : scene.snapshot);
      }
      expect(openScene(story, scene.path)).toEqual(scene);
      expect(openScene(story, scene.path, scene.snapshot)).toEqual(scene);
    }),
  );
});

test("no text that is not offered is ever taken as a choice", () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      fc.pre(id !== "radio" && id !== "vanta");
      expect(choose(story, [], id).ok).toBe(false);
    }),
  );
});

test.each([
  ["silently", "-> hall\n=== hall ===\n-> hall\n"],
  ["talking", "-> hall\n=== hall ===\nHej.\n-> hall\n"],
  ["in a function", "-> hall\n=== hall ===\n~ runt()\n-> END\n=== function runt() ===\n~ return runt()\n"],
])("a story that goes in a circle %s is stopped within two seconds of work", (_how, ink) => {
  const story = compiled(ink);
  // The processor's time, as the engine counts it: beside other tests the clock on the wall goes on without it.
  const before = process.cpuUsage();
  expect(() => openScene(story, [])).toThrow(EndlessStory);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
});

test("a machine that stands still for hours between any two looks at the clock makes no story go in a circle", () => {
  let at = 0;
  const late = () => (at += 3_600_000);
  const clocks = [
    vi.spyOn(Date, "now").mockImplementation(late),
    vi.spyOn(performance, "now").mockImplementation(late),
  ];
  try {
    expect(openScene(story, ["radio"]).turn).toBe(1);
  } finally {
    for (const clock of clocks) clock.mockRestore();
  }
});

test("after a story that went in a circle, others still play, and so do its own other ways", () => {
  const round = compiled(`-> hall
=== hall ===
Hej.
+ [Gå runt. #id: runt]
  -> rund
+ [Gå ut. #id: ut]
  -> ute
=== rund ===
-> rund
=== ute ===
Hej då.
# ending: ute
-> END
`);
  expect(() => openScene(round, ["runt"])).toThrow(EndlessStory);
  expect(openScene(story, ["radio"]).turn).toBe(1);
  expect(openScene(round, ["ut"]).lines.map(({ text }) => text)).toContain("Hej då.");
});

test("what is no story is told by name", () => {
  expect(() => openScene("{}", [])).toThrow(/not a compiled story/);
});
