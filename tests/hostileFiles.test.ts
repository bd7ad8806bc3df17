// SPDX-License-Identifier: EUPL-1.2
// Files that nobody's HR system writes: too large, not text, with cells that a spreadsheet would run. They are told off where
// they come in, with the line; nothing of them is written before it is confirmed.

import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { readImport } from "~/people/import/shownImport.server";
import { hostileNames, identityNumber } from "./hostile";
import { type Running, serve, signInAs, stop } from "./running";
import { confirm, fileOf, preview } from "./staffFiles";
import { actor } from "./world";

const now = new Date();
const karin = await actor("karin", now);

let running: Running;
let cookie: string;
beforeAll(async () => {
  running = await serve(process.env.DATA_DIR ?? "");
  cookie = await signInAs(running, "karin");
});
afterAll(() => stop(running));

/** What the server's process holds in memory, in megabytes; 0 where the system does not say so. */
function memory(): number {
  const file = `/proc/${running.process.pid}/status`;
  return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1] ?? 0) / 1024 : 0;
}

/** Sends so many megabytes of a form and tells what was answered, also when the server did not want to hear the end. */
function upload(megabytes: number, says = megabytes): Promise<{ status: number; sent: number }> {
  const boundary = "form-boundary-of-a-large-file";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n`;
  const block = Buffer.alloc(1024 * 1024, "a;b;c\n");
  return new Promise((resolve) => {
    let sent = 0;
    const request = http.request({
      host: "127.0.0.1",
      port: running.port,
      path: "/import",
      method: "POST",
      headers: {
        cookie,
        origin: `http://127.0.0.1:${running.port}`,
        "content-type": `multipart/form-data; boundary=${boundary}`,
        "content-length": says * block.length,
      },
    });
    request.on("response", (response) => {
      response.resume();
      request.destroy();
      resolve({ status: response.statusCode ?? 0, sent });
    });
    request.on("error", () => {});
    request.write(head);
    const more = () => {
      while (sent < megabytes && !request.destroyed) {
        sent += 1;
        if (!request.write(block)) return request.once("drain", more);
      }
    };
    more();
  });
}

test("a file of a hundred megabytes is refused before it is read, and the server holds no more memory for it", async () => {
  const before = memory();
  const imports = await db.staffImport.count();
  for (let times = 0; times < 3; times++) expect((await upload(100)).status).toBe(413);
  expect(await db.staffImport.count()).toBe(imports);
  if (before > 0) expect(memory() - before).toBeLessThan(60);
});

test("bytes that are no text are refused with their line", async () => {
  const file = fileOf([{ number: "H1", name: "Eva Ek", unitCode: "3020" }]);
  for (const [bytes, says] of [
    [Buffer.from(`${file}\r\nH2;Ev\u0000a;3020`), { why: "unreadable", line: 3 }],
    [Buffer.from(`${file}\r\nH2;\u001b[31mEva;3020`), { why: "unreadable", line: 3 }],
    [Buffer.from(`PK\u0003\u0004${file}`), { why: "workbook" }],
    [Buffer.alloc(4096), { why: "unreadable", line: 1 }],
    [Buffer.from(`${file}\r\n"H2;Eva;3020`), { why: "quoteNotClosed", line: 3 }],
  ] as const) {
    const shown = await preview(karin, bytes, now);
    expect(shown.refused).toMatchObject([says]);
  }
});

test("a cell that a spreadsheet would run is a name like any other, and an identity number is nowhere kept", async () => {
  const names = Object.values(hostileNames);
  // Line breaks stand in quotes; marks of direction and joiners as they are.
  const rows = names.map((name, index) => ({ number: `H1-${index}`, name, unitCode: "3020", from: dayOf(now) }));
  const shown = await preview(karin, fileOf(rows), now);
  const wrong = shown.lines.flatMap(({ line, told }) => told.wrong.map(({ problem }) => `${line} ${problem}`));
  expect(wrong).toEqual([]);
  expect(await confirm(karin, shown.id, now, String(shown.mustType ?? ""))).toBe(null);
  const { oneLine } = await import("~/lib/line");
  const kept = await db.employeeNumber.findMany({
    where: { number: { startsWith: "H1-" } },
    include: { person: true },
  });
  expect(kept.map(({ person }) => person.name).sort()).toEqual(names.map(oneLine).sort());
  // The same file again changes nobody: a name that comes in other signs is not another name.
  const again = await preview(karin, fileOf(rows), now);
  expect(new Set(again.lines.map(({ outcome }) => outcome))).toEqual(new Set(["unchanged"]));

  const told = await preview(
    karin,
    fileOf([
      { number: identityNumber, name: `Kim ${identityNumber}`, unitCode: "3020" },
      { number: "H9", name: "Eva Ek", unitCode: "", unit: `Enheten ${identityNumber}`, parent: identityNumber },
      { number: "H10", name: "Ali Ek", unitCode: identityNumber, unit: "Ny enhet", manager: identityNumber },
    ]),
    now,
  );
  expect(JSON.stringify(await readImport(karin, told.id, null, 1, now))).not.toContain(identityNumber.slice(-4));
  const lines = await db.staffImportLine.findMany({ where: { importId: told.id } });
  expect(lines.map(({ outcome }) => outcome)).toEqual(["error", "error", "error"]);
  const staged = [
    await db.stagedUnit.findMany({ where: { importId: told.id } }),
    await db.stagedPerson.findMany({ where: { importId: told.id } }),
  ];
  expect(JSON.stringify([lines, staged])).not.toContain("1212");
});
