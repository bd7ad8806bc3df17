// SPDX-License-Identifier: EUPL-1.2
// The player for authors, with its keys through a pipe.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { smallInk, smallSource } from "~/roleplay/smallMeeting";

const folder = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-scenario-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, ink: string, yml = ""): string {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, `${name}.ink`), ink);
  if (yml) writeFileSync(path.join(folder, name, `${name}.yml`), yml);
  return path.join(folder, name, `${name}.ink`);
}

function play(file: string, ...keys: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", path.join("scripts", "scenario.ts"), file], {
    encoding: "utf8",
    input: keys.map((key) => `${key}\n`).join(""),
  });
}

const small = write("liten", smallInk, stringify(smallSource));

test("a scene is played to its end with what it remembers, the thoughts and the whys", () => {
  const { stdout, stderr, status } = play(small, "1", "1", "1");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("1  Be att få dra ner radion.  #radio");
  expect(stdout).toContain("» Be att få dra ner radion.\n  varför: Nu hör ni varandra.\n– Gör det du.");
  expect(stdout).toContain("  tanke: Hon frågade först.\n  [trust 1→2  noted 0]");
  expect(stdout).toContain("— Samma eftermiddag —");
  expect(stdout).toContain("SLUT: oppen, Öppen\nVägen hit: radio, fraga, ja");
});

test("one goes back, begins anew and ends, and a key that is none is told so", () => {
  const { stdout, status } = play(small, "1", "b", "2", "o", "9", "hej", "q", "1");
  expect(status).toBe(0);
  const shown = stdout.split("\n").filter((line) => /^(»|Elsa öppnar|Skriv siffran)/.test(line));
  expect(shown).toEqual([
    "Elsa öppnar dörren. Radion står på.",
    "» Be att få dra ner radion.",
    "Elsa öppnar dörren. Radion står på.",
    "» Sätt dig och vänta tills hon sitter.",
    "Elsa öppnar dörren. Radion står på.",
    "Skriv siffran för ett val, eller b, o eller q.",
    "Skriv siffran för ett val, eller b, o eller q.",
  ]);
});

test("the folder, and any of the three files, names the scene", () => {
  const wanted = play(small, "q").stdout;
  for (const name of [path.dirname(small), small.replace(".ink", ".yml"), small.replace(".ink", ".las.mdx")])
    expect(play(name, "q").stdout).toBe(wanted);
});

test("a scene that does not compile is told with file and line, and not played", () => {
  const file = write("trasig", smallInk.replace("-> slut_nej", "-> ingenstans"));
  const { stdout, stderr, status } = play(file, "1");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(new RegExp(`^${file}:52: .*ingenstans.*Write the knot`));
});

test("a scene that breaks the contract plays, and says what is to be mended", () => {
  const file = write("brister", smallInk.replace("  # why: Radion går vidare.\n", ""), stringify(smallSource));
  const { stdout, stderr, status } = play(file, "2");
  expect(status).toBe(0);
  expect(stderr).toContain(`${file}:13: write # why: on the line below the choice`);
  expect(stdout).toContain("» Sätt dig och vänta tills hon sitter.\n  varför: –");
});

test("a choice that leads into a circle is told, and one stands where one stood", () => {
  const file = write("rund", smallInk.replace("– Visst.\n  -> skriv_nej", "-> runt\n=== runt ===\n-> runt"));
  const { stdout, status } = play(file, "2", "2", "1", "1");
  expect(status).toBe(0);
  expect(stdout).toContain(`${file}:30: the story goes in a circle without a choice`);
  expect(stdout).toContain("SLUT: nej");
});

test("no file, and one that is not there, are said in a sentence", () => {
  expect(play("").stderr).toMatch(/^Skriv vilken scen du vill spela: .*\n$/);
  expect(play(path.join(folder, "borta")).stderr).toMatch(/^Det finns ingen fil .*borta\.ink\.\n$/);
});
