// SPDX-License-Identifier: EUPL-1.2
// What no course text may say. It never knows how hard a text is.
import type { Fact } from "./catalogue";
import type { Problem } from "./problem";
import { sentencesOf } from "./sentences";
import type { ReadText } from "./text";

/** Phrases that blame, lecture or promise what nobody can keep, and signs of shouting. */
const neverSay: [RegExp, string][] = [
  [/det krävs två/i, "It blames the exposed person. Say what happens."],
  [/bara psykiskt/i, "Psychological violence is not less. Say what it is."],
  [/kulturkrock/i, "It explains violence away. Say who does what."],
  [/bra jobbat|bra gjort av dig|snyggt jobbat/i, "No praise. Say what it meant to the person."],
  [/allt stannar mellan oss(?!”|")/i, "Nobody can promise that. Say what is true."],
  [/\bförövare|\boffret\b|\boffer\b/i, "Not an identity. Say the exposed person, or the one who uses violence."],
  [/[a-zåäö]!(\s|$)/i, "No exclamation marks in course texts."],
];

/** What somebody in a text may say, so that it can be answered, but never the text itself. */
const neverSayOurselves: [RegExp, string][] = [
  [
    /varför (går|gick|lämnar|lämnade) (du|hon|han|de|man) inte/i,
    "It blames the exposed person. Ask what stands in the way.",
  ],
  [/det stannar (mellan oss|hos mig)|jag lovar att inte berätta/i, "Nobody can promise that. Say what is true."],
];

/** Figures, law and numbers have to come from the register of facts, so that they are dated. */
const typedFact = /\d+(?:[,.]\d+)?\s*(?:procent|%)|§|\b(?:19|20)\d\d:\d+|\b0\d{1,3}-\d[\d ]{4,}|\b11[26] ?\d{0,3}\b/;

/** English words that are no Swedish ones. */
const english = new Set(
  "the and with you your yours they their them this that these those would should could because about which what when where who have been does of".split(
    " ",
  ),
);

/** Whether one of them stands somewhere: looking for the sentence takes its time, and few texts have any. */
const anyEnglish = new RegExp(`(?<![\\p{L}\\d])(?:${[...english].join("|")})(?![\\p{L}\\d])`, "iu");

const quoted = /”[^”]*”|"[^"]*"|\*[^*]*\*/g;

/** Everything the rules for wording find in the texts that were read. */
export function checkWording(texts: ReadText[], facts: Fact[]): Problem[] {
  const known = facts.flatMap((fact) => [fact.sv, fact.phone ?? fact.sv]);
  return texts.flatMap((text) => [...checkLines(text, known), ...checkEnglish(text)]);
}

function checkLines(text: ReadText, known: string[]): Problem[] {
  const withoutFacts = (line: string) =>
    known.reduce((rest, fact) => rest.replaceAll(fact, ""), line).replace(/^source:.*|^\s+source:.*/, "");
  const said = neverSay.filter(([phrase]) => phrase.test(text.body));
  return text.body.split("\n").flatMap((line, index) => {
    const report = (message: string) => ({ file: text.file, line: index + text.firstLine, message });
    const hits = (phrases: [RegExp, string][], where: string) =>
      phrases.flatMap(([phrase, advice]) => {
        const hit = phrase.exec(where);
        return hit ? [report(`"${hit[0].trim()}": ${advice}`)] : [];
      });
    // Few lines have any, and taking every known fact out of a line takes its time.
    const typed = typedFact.test(line) ? typedFact.exec(withoutFacts(line)) : null;
    const links = text.kind === "yaml" && /\]\((\/|#|https:)/.test(line);
    return [
      ...hits(said, line),
      // In a story somebody else speaks, and what one may choose to say can be wrong.
      ...(text.kind === "ink" ? [] : hits(neverSayOurselves, line.replace(quoted, ""))),
      ...(typed
        ? [report(`"${typed[0].trim()}" is a figure, a law or a number. Put it in facts.yml and quote it from there.`)]
        : []),
      ...(links ? [report("A link works in .mdx files only: here it is shown with its brackets. Name the page.")] : []),
    ];
  });
}

/** Names that are English stand in quotation marks or in italics, and in the source of a question. */
function checkEnglish(text: ReadText): Problem[] {
  const body = text.body.replace(/^\s*(- )?source:.*$/gm, "").replace(quoted, (name) => name.replace(/[^\n]/g, " "));
  if (!anyEnglish.test(body)) return [];
  return sentencesOf({ ...text, body }).flatMap(({ file, line, words }) => {
    const word = words.find((each) => english.has(each.toLowerCase()));
    const message = `"${word}" is English. Write it in Swedish, or put a name in quotation marks.`;
    return word ? [{ file, line, message }] : [];
  });
}
