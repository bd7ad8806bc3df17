// SPDX-License-Identifier: EUPL-1.2
// The files in an archive, read by its directory (PKWARE, APPNOTE 4.3), as whoever opens a workbook reads it.
import { inflateRawSync } from "node:zlib";
import { unescaped } from "./pageForms";

export function unzipped(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(begin, begin + packed);
    files.set(
      archive.toString("utf8", at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(body) : body).toString("utf8"),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Every text that the cells of a workbook point at. */
export const textsIn = (files: Map<string, string>): string[] =>
  [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner = ""]) =>
    unescaped([...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = ""]) => text).join("")),
  );
