// SPDX-License-Identifier: EUPL-1.2
// A line that somebody wrote: a name, a number, an address. How it is kept is decided here and nowhere else, so that what
// looks the same is the same, wherever it is shown, sorted, looked for or sent. It never knows what the line is about.

/**
 * Signs that nobody sees and nobody means in a name: controls, byte order marks, soft hyphens, and marks and overrides of
 * direction, which come along from a word processor and can turn what stands beside a name (Unicode TR 36, 2.5). Halves of
 * surrogates are no signs at all.
 */
const unseen =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd\ufffe\uffff]/gu;

/** A joiner belongs to emoji and to scripts that join. Between letters that do not, two names would only look the same. */
const strayJoiner =
  /(?<=(?:^|[\s\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}])[\p{M}\u200c\u200d]*)[\u200c\u200d]|[\u200c\u200d]+(?=\s|$)/gu;

/** A text as one line: composed (NFC), with one space where there was any room or a break, without what nobody sees. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(unseen, "")
    .replace(strayJoiner, "")
    .normalize("NFC")
    .replace(/ +/g, " ")
    .trim();
}

/** A text of several lines: each of them as `oneLine`, with one empty line at most between two. */
export const lines = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(oneLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Whether there is anything to see in it. */
export const isVisible = (line: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(line);
