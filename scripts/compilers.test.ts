// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { afterEach, expect, test } from "vitest";
import type { Register } from "~/content/register";
import { Compilers } from "./compilers";

const compilers = new Compilers();
afterEach(() => compilers.end());

const register: Register = { facts: [], terms: [] };
const lesson = (word: string) => compilers.compileText(`## ${word}\n\nText.\n`, `${word}.mdx`, 4, register);

test("lessons that are compiled side by side each get their own HTML, and a broken one its own line", async () => {
  const words = Array.from({ length: 30 }, (_, index) => `rubrik${index}`);
  const broken = compilers.compileText("## Rubrik\n\n<Nej />\n", "broken.mdx", 4, register);
  const made = await Promise.all(words.map(lesson));
  expect(made.map(({ html }) => html)).toEqual(
    words.map((word) => expect.stringContaining(`<h2 id="${word}">${word}</h2>`)),
  );
  expect((await broken).problems).toEqual([
    { file: "broken.mdx", line: 6, message: expect.stringContaining("There is no component <Nej>") },
  ]);
}, 30_000);

test("what is not made because its process ended says which text it was", async () => {
  const others = new Compilers();
  const made = others.compileText("Text.\n", "k1/las.mdx", 1, register);
  others.end();
  await expect(made).rejects.toThrow("compiling k1/las.mdx ended with");
});

test("processes that are ended in the middle of a text say nothing", async () => {
  const program = `
    import { Compilers } from "./scripts/compilers.ts";
    const text = "Ett *ord* och **mer**.\\n\\n".repeat(5000);
    const register = { facts: [], terms: [] };
    for (const wait of ${JSON.stringify([900, 1400])}) {
      const compilers = new Compilers();
      // The bundler is there when it has made one.
      await compilers.compileText("Text.\\n", "one.mdx", 1, register);
      const made = compilers.compileText(text, "long.mdx", 1, register).catch(() => null);
      await new Promise((done) => setTimeout(done, wait));
      compilers.end();
      await made;
    }`;
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
}, 60_000);
