// SPDX-License-Identifier: EUPL-1.2
// What SECURITY.md says of Remix 2 and its end of life, where code can tell whether it is so.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const text = (file: string) => readFileSync(file, "utf8");
const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
  .map((file) => path.join("app", file));

test("beside the routes, the framework is imported by the files that SECURITY.md names", () => {
  const said = /`@remix-run\/\*` is imported by(.*?)outside it by/s.exec(text("SECURITY.md"))?.[1] ?? "";
  const named = [...said.matchAll(/`([\w/.]+\.tsx?)`/g)].map(([, file]) => `app/${file}`);
  const importing = sources.filter(
    (file) => !file.startsWith("app/routes/") && /\b(from|import|module) "@remix-run\//.test(text(file)),
  );
  expect(importing.sort()).toEqual(named.sort());
});

test("no route asks for hydration, so no page loads the framework's browser part", () => {
  expect(text("app/root.tsx")).toContain("{hydrate && <Scripts");
  expect(sources.filter((file) => file.startsWith("app/routes/") && /\bhydrate\b/.test(text(file)))).toEqual([]);
});

test("what the server has of the framework encodes with turbo-stream and never decodes", () => {
  const place = "node_modules/@remix-run/server-runtime/dist";
  const using = readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") && text(path.join(place, file)).includes("turbo-stream"))
    .map((file) => text(path.join(place, file)));
  expect(using.length).toBeGreaterThan(0);
  for (const code of using) {
    expect(code).toMatch(/turboStream\.encode\(|\bencode\(/);
    expect(code).not.toMatch(/turboStream\.decode|\bdecode\(/);
  }
});

test("the flags that prepare the move are on", async () => {
  const { default: config } = await import("../remix.config.js");
  const flags = Object.entries(config.future ?? {}).filter(([name]) => name.startsWith("v3_"));
  expect(flags.length).toBe(6);
  expect(flags.every(([, on]) => on)).toBe(true);
});
