// SPDX-License-Identifier: EUPL-1.2
// Everybody as one file: how long it takes, and how much memory the server needs for it.
import { request } from "node:http";
import type { Installation } from "./installation";
import { sessionOf } from "./installation";
import { bothAtMost, type Row, shown } from "./rows";
import { memoryOf } from "./server";

export async function measureExport(both: readonly [Installation, Installation]): Promise<Row[]> {
  const files = [];
  for (const { server } of both) {
    const before = memoryOf(server.child) ?? Number.NaN;
    let most = before;
    const timer = setInterval(() => {
      most = Math.max(most, memoryOf(server.child) ?? 0);
    }, 50);
    files.push({ ...(await fetched(`${server.origin}/team/export.csv?course=k1`)), more: () => most - before });
    clearInterval(timer);
  }
  const [small, large] = files;
  if (!small || !large) throw new Error("nothing was exported");
  return [
    shown("CSV of everybody", `${small.lines} / ${large.lines} lines, ${(large.bytes / 1e6).toFixed(1)} MB`),
    bothAtMost("CSV of everybody, until the first line", [small.first / 1000, large.first / 1000], 5, "s", 2),
    bothAtMost("CSV of everybody, until the last line", [small.whole / 1000, large.whole / 1000], 10, "s", 2),
    // Ten times the lines are to need no more; what the sorting of names takes lies in the database's own share.
    bothAtMost("memory of the server for it", [small.more(), large.more()], 60, "MB PSS", 0),
  ];
}

function fetched(address: string): Promise<{ lines: number; bytes: number; first: number; whole: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request(address, { headers: { Cookie: sessionOf("all") } }, (response) => {
      let [lines, bytes, first] = [0, 0, 0];
      if (response.statusCode !== 200) reject(new Error(`the export answered ${response.statusCode}`));
      response.on("data", (chunk: Buffer) => {
        first ||= performance.now() - started;
        bytes += chunk.byteLength;
        for (const byte of chunk) if (byte === 10) lines++;
      });
      response.on("end", () => resolve({ lines, bytes, first, whole: performance.now() - started }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end();
  });
}
