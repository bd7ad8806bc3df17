// SPDX-License-Identifier: EUPL-1.2
// Whether a text has a Swedish personal identity number in it. It never says whose, and keeps nothing.

/**
 * Day of birth and four digits as people write them: with or without century, with hyphen, plus, space or nothing between.
 * Telephone numbers are grouped otherwise, so they only look like one when they are written without any space. Looked for
 * at every digit that begins a number, also inside what has been looked at already.
 */
const shape =
  /(?<!\d)(?=(?:(?:18|19|20) ?)?(\d{2})([ .\-/]?)(\d{2})\2(\d{2})( ?[-+\u2010-\u2015\u2212] ?| ?)(\d{4})(?!\d))/g;

/** The check digit of the ten digits (Luhn), as the Swedish Tax Agency counts it. */
function checks(digits: string): boolean {
  const sum = [...digits].reduce((total, each, index) => {
    const doubled = Number(each) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/**
 * True where somebody could be named by a number in the text. A coordination number (the day plus 60) counts too. With a
 * hyphen or plus it counts whatever the last digit is, since a mistyped one still points at a person.
 */
export function holdsIdentityNumber(text: string): boolean {
  for (const [, year = "", , month = "", day = "", between = "", last = ""] of text.normalize("NFKC").matchAll(shape)) {
    const date = Number(day) > 60 ? Number(day) - 60 : Number(day);
    const isDate = Number(month) >= 1 && Number(month) <= 12 && date >= 1 && date <= 31;
    if (isDate && (between.trim() !== "" || checks(year + month + day + last))) return true;
  }
  return false;
}
