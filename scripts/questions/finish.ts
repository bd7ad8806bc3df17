// SPDX-License-Identifier: EUPL-1.2
// A draft made a question of our format, by our own schema. Nothing is invented for it: what is not there is named.
import type { z } from "zod";
import { type QuestionSource, questionSource } from "../../app/content/questionSource";
import { type Body, type Draft, letters, type Part, shortened, type Thing, type Trouble } from "./draft";

/** How few and how many there may be of what is answered, and what they are called. */
const limits = { options: [2, 6], order: [3, 6], match: [2, 6], sort: [3, 8], case: [2, 4] } as const;

const things = (body: Body): Thing[] =>
  body.kind === "trueFalse" ? [] : body.kind === "options" ? body.options : body.items;

/** What a question or a part of a case lacks, by the name of its field in a spreadsheet. */
function missingIn(written: Draft | Part): { field: string; what: string }[] {
  const lacks = (field: string, said: string, what = field) => (said === "" ? [{ field, what }] : []);
  const { body } = written;
  const around =
    "goal" in written
      ? (["id", "goal", "difficulty", "stem", "source"] as const).flatMap((field) => lacks(field, written[field]))
      : (["id", "stem"] as const).flatMap((field) => lacks(field, written[field]));
  if (body.kind === "case") return around;
  if (body.kind === "trueFalse")
    return [...around, ...lacks("why_a", body.ifTrue, "why of true"), ...lacks("why_b", body.ifFalse, "why of false")];
  return [
    ...around,
    ...things(body).flatMap(({ text, why, ...more }, index) => {
      const letter = letters[index] ?? String(index + 1);
      return [
        ...lacks(letter, text, `text of ${letter}`),
        ...lacks(`why_${letter}`, why, `why of ${letter} (${shortened(text)})`),
        ...("to" in more ? lacks(`to_${letter}`, String(more.to), `place of ${letter} (${shortened(text)})`) : []),
      ];
    }),
  ];
}

/** As the format has it, where nothing is missing. */
function bodyOf(body: Body) {
  const items = (list: readonly Thing[]) => list.map(({ text, why }, index) => ({ id: letters[index], text, why }));
  switch (body.kind) {
    case "trueFalse":
      return body;
    case "order":
      return { kind: body.kind, items: items(body.items) };
    case "options": {
      const right = body.options.filter((option) => option.right).length;
      const options = body.options.map(({ text, right, why }, index) => ({
        id: letters[index],
        text,
        ...(right ? { right } : {}),
        why,
      }));
      return { kind: right > 1 ? "several" : "one", options };
    }
    default: {
      const places = [...new Set([...body.items.map(({ to }) => to), ...body.spare])];
      const nameOf = (place: string) => `p${places.indexOf(place) + 1}`;
      return {
        kind: body.kind,
        items: body.items.map(({ text, to, why }, index) => ({ id: letters[index], text, place: nameOf(to), why })),
        places: places.map((text) => ({ id: nameOf(text), text })),
      };
    }
  }
}

function partOf({ id, before, stem, body }: Part) {
  const { kind, ...answered } = bodyOf(body);
  return { id, ...(before ? { before } : {}), kind, stem, ...answered };
}

/** As it was written where that is no number, so that the schema says what is wrong with it. */
const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);

/** The question as authors write it, or everything that keeps it from being one. */
export function finish(draft: Draft): { question: z.input<typeof questionSource> | null; troubles: Trouble[] } {
  const parts = draft.body.kind === "case" ? draft.body.parts : [];
  const troubles = [...[draft, ...parts].flatMap(lacking), ...[draft, ...parts].flatMap(wrongNumber)];
  if (troubles.length > 0) return { question: null, troubles };
  const { id, version, goal, difficulty, stem, source, passage, body } = draft;
  const { kind, ...answered } = body.kind === "case" ? { ...body, parts: body.parts.map(partOf) } : bodyOf(body);
  const question = {
    id,
    version: number(version || "1"),
    kind,
    goal,
    difficulty: number(difficulty),
    stem,
    ...answered,
    source,
    ...(passage ? { passage } : {}),
  } as QuestionSource;
  const parsed = questionSource.safeParse(question);
  if (parsed.success) return { question, troubles: [] };
  return { question: null, troubles: parsed.error.issues.map((issue) => troubleOf(draft, parts, issue)) };
}

function lacking(written: Draft | Part): Trouble[] {
  const missing = missingIn(written);
  const [first] = missing;
  const message = `${written.id || written.name}: missing ${missing.map(({ what }) => what).join(", ")}.`;
  return first ? [{ ...written.at(first.field), message }] : [];
}

function wrongNumber(written: Draft | Part): Trouble[] {
  const { body } = written;
  if (body.kind === "trueFalse") return [];
  const [fewest, most] = limits[body.kind];
  const count = body.kind === "case" ? body.parts.length : things(body).length;
  const what = body.kind === "case" ? "parts" : body.kind === "options" ? "options" : "items";
  if (count >= fewest && count <= most) return [];
  return [
    {
      ...written.at(),
      message: `${written.id || written.name}: has ${count} ${what}; there have to be ${fewest} to ${most}.`,
    },
  ];
}

/** What the schema says, at the question or at the part it says it of. */
function troubleOf(draft: Draft, parts: readonly Part[], { path, message }: z.core.$ZodIssue): Trouble {
  const part = path[0] === "parts" ? parts[Number(path[1])] : undefined;
  const written = part ?? draft;
  const at = part ? path.slice(2) : path;
  return {
    ...written.at(String(at[0] ?? "")),
    message: `${written.id || written.name}: ${at.join(".") || "the question"}: ${message}.`,
  };
}

/** Questions that have the id of one before them. */
export function sameIds(drafts: readonly Draft[]): Trouble[] {
  const seen = new Map<string, number>();
  return drafts.flatMap(({ id, at }) => {
    const first = seen.get(id);
    if (id !== "" && first !== undefined)
      return [{ ...at("id"), message: `${id}: line ${first} has this id already. Give one of them another.` }];
    seen.set(id, at().line);
    return [];
  });
}
