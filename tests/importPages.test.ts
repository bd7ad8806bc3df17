// SPDX-License-Identifier: EUPL-1.2
// The pages of the import from the HR system, as a coordinator reads them: on the built server.
import { afterAll, beforeAll, expect, test } from "vitest";
import { en } from "~/i18n/en";
import { formatDay } from "~/i18n/language";
import { sv } from "~/i18n/sv";
import { addDays, dayOf } from "~/lib/clock";
import { unescaped } from "./pageForms";
import { ask, type Running, serve, signInAs, stop } from "./running";
import { type Cells, confirm, fileOf, preview } from "./staffFiles";
import { actor } from "./world";

const now = new Date();
const karin = await actor("karin", now);
const say = sv.staffImport;

let running: Running;
let cookie: string;
beforeAll(async () => {
  running = await serve(process.env.DATA_DIR ?? "");
  cookie = await signInAs(running, "karin");
});
afterAll(() => stop(running));

/** What stands on a page, without its tags. */
const read = async (address: string) =>
  unescaped(
    (await ask(running, address, { cookie })).body.replace(/<script[^>]*>.*?<\/script>/gs, "").replace(/<[^>]+>/g, ""),
  );
const row = (number: string, more: Cells = {}): Cells => ({
  number,
  name: `Person ${number}`,
  unitCode: "3020",
  from: "2025-03-01",
  ...more,
});

test("the list says of each file what is so: it waits, it has lines to mend, or it changes nothing", async () => {
  const shown = await preview(karin, fileOf([row("L-1")]), now);
  const listed = async () => {
    const { body } = await ask(running, "/import", { cookie });
    return /personal\.csv[^<]*(?:<!-- -->[^<]*)*<\/a>((?:[^<]|<!-- -->)*)</
      .exec(body)?.[1]
      ?.replace(/<!-- -->|: /g, "");
  };
  expect(await listed()).toBe(say.states.planned);
  const errors = await preview(karin, fileOf([row("L-1", { from: "igår" })]), new Date(now.getTime() + 1));
  expect(await listed()).toBe("har rader att rätta");
  expect(await read(`/import/${errors.id}`)).toContain(say.mustMend);
  expect(await confirm(karin, shown.id, now)).toBe(null);
  const same = await preview(karin, fileOf([row("L-1")]), new Date(now.getTime() + 2));
  expect(await listed()).toBe("ändrar inget");
  expect(await read(`/import/${same.id}`)).toContain(say.nothing);
});

test("whoever deletes a file reads before what the button does, and afterwards that it is done", async () => {
  const { id } = await preview(karin, fileOf([row("L-2")]), now);
  expect(await read(`/import/${id}`)).toContain("Knappen tar bort filen och listan. Inget annat ändras.");
  const { status, headers } = await ask(running, `/import/${id}/removal`, { cookie, form: {} });
  expect([status, headers.location]).toEqual([303, "/import?done=removed"]);
  expect(await read("/import?done=removed")).toContain("Filen är borttagen.");
  expect(await read("/import")).not.toContain("Filen är borttagen.");
});

test("what there was nothing of before, or is nothing of any more, is not said to become something else", async () => {
  const last = addDays(dayOf(now), 30);
  const day = formatDay("sv", last);
  const file = [row("L-3", { email: "", to: "" })];
  expect(await confirm(karin, (await preview(karin, fileOf(file), now)).id, now)).toBe(null);
  const given = await preview(karin, fileOf([row("L-3", { email: "l3@k.example", to: last })]), now);
  const page = await read(`/import/${given.id}`);
  expect(page).toContain(`Sista dag: ${day} (ingen förut).`);
  expect(page).toContain("E-post: l3@k.example (ingen förut).");
  expect(await confirm(karin, given.id, now)).toBe(null);
  const taken = await preview(karin, fileOf(file), now);
  expect(await read(`/import/${taken.id}`)).toContain(`Sista dag: ingen (förut ${day}).`);
  for (const { changes } of [say, en.staffImport]) {
    expect(changes.employedTo("1 maj", "2 maj")).toMatch(/1 maj (blir|becomes) 2 maj/);
    expect(changes.number("1", "2")).toMatch(/1 (blir|becomes) 2/);
    expect(changes.number(null, "2")).toMatch(/: 2 \((inget förut|none before)\)/);
  }
});

test("one who would leave is one person", () => {
  expect([say.mustType(1), say.mustType(2)].map((text) => text.split(".")[0])).toEqual([
    "1 person skulle sluta",
    "2 personer skulle sluta",
  ]);
  expect([en.staffImport.mustType(1), en.staffImport.mustType(2)].map((text) => text.split(".")[0])).toEqual([
    "1 person would leave",
    "2 people would leave",
  ]);
});

test("no page promises how long a file stays in words that a municipality can make untrue", () => {
  for (const words of [sv, en])
    for (const text of [words.staffImport.earlierText, words.ownData.named.staffFile])
      expect(text).not.toMatch(/veck|week|\d/);
});
