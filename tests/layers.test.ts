// SPDX-License-Identifier: EUPL-1.2
// The house: imports point left only, routes hold no database, and what reports may not know it cannot import.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const line =
  "lib i18n ui audit mail people settings content auth quiz roleplay progress attempts training refresh practice support plan reports privacy routes".split(
    " ",
  );

interface Import {
  file: string;
  folder: string;
  target: string;
  to: string;
}

const files = readdirSync("app", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name));

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const folder = path.dirname(path.relative("app", file)).split(path.sep)[0] ?? "";
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].flatMap(([, target = ""]) => {
    const inside = target.startsWith("~/")
      ? target.slice(2)
      : target.startsWith(".")
        ? path.relative("app", path.join(path.dirname(file), target))
        : null;
    return inside === null ? [] : [{ file, folder, target: inside, to: inside.split("/")[0] ?? "" }];
  });
});

test("every folder of the house is in the line", () => {
  const folders = readdirSync("app", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).filter((name) => !line.includes(name))).toEqual([]);
});

test("imports point left only", () => {
  const wrong = imports.filter(({ folder, to }) => {
    const [from, target] = [line.indexOf(folder), line.indexOf(to)];
    return from !== -1 && target > from;
  });
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("what one did on the way is out of reach for whatever assigns and reports", () => {
  const secret = ["quiz", "roleplay", "attempts", "refresh"];
  const wrong = imports.filter(({ folder, to }) => ["training", "reports"].includes(folder) && secret.includes(to));
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("reports name no table of attempts or of what one repeats", () => {
  const tables =
    /QuizAttempt|QuizAnswer|QuizSave|QuestionReport|RunChoice|"Run"|\.run\b|quizAttempt|quizAnswer|questionReport|Confidence(Rating|Report)|confidence(Rating|Report)|RefreshRound|"Review"|"Card"|CalendarFeed|refreshRound|\b(?:db|tx)\.(?:review|card)\b|calendarFeed/;
  const wrong = files.filter(
    (file) => /app\/(reports|training)\//.test(file) && tables.test(readFileSync(file, "utf8")),
  );
  expect(wrong).toEqual([]);
});

test("reports do not know what a renewal is made of, and neither they nor what assigns name its parts", () => {
  const naming = files.filter(
    (file) =>
      /app\/(reports|training)\//.test(file) && /RenewalPart|renewalPart|"Renewal"/.test(readFileSync(file, "utf8")),
  );
  const knowing = imports.filter(
    ({ folder, target }) =>
      folder === "reports" && (target.startsWith("refresh") || target.startsWith("progress/renewal")),
  );
  expect([...naming, ...knowing.map(({ file, target }) => `${file} imports ${target}`)]).toEqual([]);
});

test("no route imports the database, and only the library imports the generated client", () => {
  const wrong = imports.filter(
    ({ folder, target }) =>
      (folder === "routes" && target === "lib/db.server") || (folder !== "lib" && target.includes("prisma/generated")),
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("a route is at most 150 lines and its licence, and has no try", () => {
  const wrong = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return file.startsWith("app/routes") && (text.trimEnd().split("\n").length > 151 || /\btry \{/.test(text));
  });
  expect(wrong).toEqual([]);
});

test("a course is assigned in one place, which asks whether it is approved", () => {
  const wrong = files.filter((file) =>
    /\.assignment\.create|INSERT INTO "Assignment"/.test(readFileSync(file, "utf8")),
  );
  expect(wrong).toEqual(["app/training/assign.server.ts"]);
});

test("a day is Sweden's, which has begun an hour or two before that of UTC", () => {
  const sources = ["app", "scripts", "tests", "prisma"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
  );
  const ofUtc = /toISOString\(\)\s*\.slice\(0, 10\)|\bdate(time)?\('now'|\bCURRENT_DATE\b/;
  const found = sources
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.startsWith(path.join("prisma", "generated")))
    .filter((file) => ofUtc.test(readFileSync(file, "utf8")));
  expect(found.sort()).toEqual(["app/lib/clock.test.ts", "app/lib/clock.ts"]);
});
