// SPDX-License-Identifier: EUPL-1.2
// The text of a PDF that pdfkit made: the signs of each page, looked up in what the file says of its fonts (ToUnicode), as a
// reader does that copies or speaks it.
import { inflateSync } from "node:zlib";

const fromHex = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));

/** Signs of a font by their number, from its ToUnicode map. */
function signsIn(map: string): Map<number, string> {
  const signs = new Map<number, string>();
  for (const [, block = ""] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = "", list = ""] of block.matchAll(/<([\da-f]+)>\s*<[\da-f]+>\s*\[(.*?)\]/gis))
      for (const [index, [, sign = ""]] of [...list.matchAll(/<([\da-f ]*)>/gi)].entries())
        signs.set(Number.parseInt(from, 16) + index, fromHex(sign.replaceAll(" ", "")));
  return signs;
}

export function pdfText(file: Buffer): string {
  const text = file.toString("latin1");
  const objects = new Map<string, { head: string; body: string }>();
  for (const [, id = "", head = "", body = ""] of text.matchAll(
    /(?:^|\n)(\d+) 0 obj\n(.*?)(?:\nstream\n(.*?)\nendstream)?\nendobj/gs,
  )) {
    const packed = Buffer.from(body, "latin1");
    objects.set(id, {
      head,
      body: body && (head.includes("FlateDecode") ? inflateSync(packed) : packed).toString("latin1"),
    });
  }
  const heads = [...objects.values()].map(({ head }) => head).join("\n");
  const fonts = new Map<string, Map<number, string>>();
  for (const [, name = "", id = ""] of heads.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? "")?.[1] ?? "";
    fonts.set(name, signsIn(objects.get(map)?.body ?? ""));
  }
  let said = "";
  for (const { body } of objects.values()) {
    if (!body.includes("BT\n")) continue;
    let signs = new Map<number, string>();
    for (const [, name, shown] of body.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/gs)) {
      if (name) signs = fonts.get(name) ?? signs;
      for (const [, hex = ""] of (shown ?? "").matchAll(/<([\da-f]+)>/gi))
        for (const code of hex.match(/.{4}/g) ?? []) said += signs.get(Number.parseInt(code, 16)) ?? "";
      if (shown !== undefined) said += "\n";
    }
  }
  return said;
}
