// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { CourseFiles } from "./files.server";

const fact = { sv: "Nio av tio.", seen: "2026-11-01", reviewBy: "2099-01-01" };
const register = ({ sv, seen, reviewBy }: typeof fact) =>
  `- id: nio\n  kind: figure\n  sv: ${sv}\n  en: Nine of ten.\n  source: En rapport\n  url: https://example.org/\n  seen: ${seen}\n  reviewBy: ${reviewBy}\n  status: seen\n`;

/** What is written in a unit of one lesson and one quiz that both quote the fact. */
function written(change: Partial<typeof fact> & { lesson?: string; beside?: string } = {}) {
  const root = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-files-"));
  mkdirSync(path.join(root, "m", "u"), { recursive: true });
  const texts = {
    "facts.yml": register({ ...fact, ...change }),
    "m/u/1-las.mdx": change.lesson ?? 'Du frågar. <Fact id="nio" />',
    "m/u/2-fragor.yml": "intro: '%fact:nio%'",
    "m/module.yml": change.beside ?? "id: m",
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(root, name), text);
  const files = new CourseFiles(root);
  for (const name of Object.keys(texts)) files.text(name);
  return files.written("m/u");
}

test("what is written changes with each word, of a lesson or of a fact it quotes, and names those facts", () => {
  const { facts, textHash } = written();
  expect(facts).toEqual(["nio"]);
  expect(written().textHash).toBe(textHash);
  expect(written({ lesson: 'Du väntar. <Fact id="nio" />' }).textHash).not.toBe(textHash);
  expect(written({ sv: "Åtta av tio." }).textHash).not.toBe(textHash);
});

test("it does not change when a fact is read again at its source, or when another text does", () => {
  const { textHash } = written();
  expect(written({ seen: "2026-12-24", reviewBy: "2099-12-24" }).textHash).toBe(textHash);
  expect(written({ beside: "id: m, and more" }).textHash).toBe(textHash);
});
