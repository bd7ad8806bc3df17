// SPDX-License-Identifier: EUPL-1.2
// The text of a file that somebody saved from a spreadsheet or another system.

/** The file is not text that can be read; the message says what to do, in English. */
export class NotText extends Error {
  constructor(
    readonly why: "workbook" | "unreadable" | "empty",
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252, which Excel writes in Sweden.
 * @throws NotText
 */
export function decode(bytes: Uint8Array): string {
  const starts = (...marks: number[]) => marks.every((mark, index) => bytes[index] === mark);
  if (starts(0x50, 0x4b, 3, 4) || starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new NotText(
      "workbook",
      1,
      "This is a workbook or an archive. Save the sheet as “CSV UTF-8” and import that.",
    );
  const text = starts(0xff, 0xfe)
    ? new TextDecoder("utf-16le").decode(bytes)
    : starts(0xfe, 0xff)
      ? new TextDecoder("utf-16be").decode(bytes)
      : withoutMark(bytes);
  const odd = strange.exec(text);
  if (odd) {
    const line = text.slice(0, odd.index).split("\n").length;
    throw new NotText(
      "unreadable",
      line,
      `Line ${line} is not readable text in UTF-8 or Windows-1252. Open the file where it was made and save it as UTF-8.`,
    );
  }
  if (text.trim() === "") throw new NotText("empty", 1, "The file is empty.");
  return text;
}

function withoutMark(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Signs that no text has, and å, ä, ö that were saved as UTF-8 twice over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const strange = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]|Ã[¥¤¶…„–]/;
