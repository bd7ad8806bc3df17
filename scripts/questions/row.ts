// SPDX-License-Identifier: EUPL-1.2
// What is answered in a row of a spreadsheet, by its kind.
import { type At, type Body, letters, NotOurs } from "./draft";

/** The cells of a row by the names of their columns. */
export interface Cells {
  /** Empty where there is no such column. */
  said: (name: string) => string;
  at: (name?: string) => At;
}

const kinds = ["one", "several", "trueFalse", "order", "match", "sort", "case"] as const;
type Kind = (typeof kinds)[number];

/** Null where the row leaves it to how many are right. @throws NotOurs */
export function kindOf({ said }: Cells): Kind | null {
  const kind = kinds.find((each) => each.toLowerCase() === said("kind").toLowerCase());
  if (said("kind") && !kind)
    throw new NotOurs(`there is no kind “${said("kind")}”. Write ${kinds.join(", ")}, or leave it empty.`, "kind");
  return kind ?? null;
}

/** @throws NotOurs */
export function bodyOf(cells: Cells): Body {
  const { said } = cells;
  const kind = kindOf(cells);
  if (kind === "trueFalse") return statement(said);
  const placed = kind === "match" || kind === "sort";
  const filled = letters.findLastIndex((letter) => said(letter) !== "" || said(`why_${letter}`) !== "");
  const used = letters.slice(0, filled + 1);
  const unplaced = letters.find((letter) => said(`to_${letter}`) !== "");
  if (!placed && unplaced)
    throw new NotOurs(`to_${unplaced} is for the kinds match and sort. Write the kind.`, `to_${unplaced}`);
  const things = used.map((letter) => ({ text: said(letter), why: said(`why_${letter}`) }));
  if (!placed && kind !== "order") return { kind: "options", options: chosen(things, used, said, kind) };
  if (said("right"))
    throw new NotOurs(
      kind === "order"
        ? "right is empty for an order: the letters stand in their right order."
        : "right is empty here: what is right stands in to_a, to_b and so on.",
      "right",
    );
  if (kind === "order") return { kind, items: things };
  return {
    kind: kind === "sort" ? "sort" : "match",
    items: things.map((thing, index) => ({ ...thing, to: said(`to_${used[index]}`) })),
    spare: letters.slice(filled + 1).flatMap((letter) => said(`to_${letter}`) || []),
  };
}

function statement(said: Cells["said"]): Body {
  const holds = { true: true, sant: true, t: true, false: false, falskt: false, f: false }[said("right").toLowerCase()];
  if (holds === undefined) throw new NotOurs("right has to be true or false.", "right");
  return { kind: "trueFalse", holds, ifTrue: said("why_a"), ifFalse: said("why_b") };
}

/** Options with those marked that the row says are right. */
function chosen(
  things: { text: string; why: string }[],
  used: readonly string[],
  said: Cells["said"],
  kind: Kind | null,
) {
  const right = [
    ...new Set(
      said("right")
        .toLowerCase()
        .split(/[\s,;+]+/),
    ),
  ].filter(Boolean);
  const stranger = right.find((letter) => !used.includes(letter));
  if (stranger)
    throw new NotOurs(
      `right says “${stranger}”, and there is no such option. Write letters of options, such as a or a c.`,
      "right",
    );
  if (right.length === 0) throw new NotOurs("right is empty. Write the letter of each right option.", "right");
  if (kind !== null && kind !== (right.length > 1 ? "several" : "one"))
    throw new NotOurs(
      `kind is “${kind}”, but right names ${right.length}. Leave kind empty, or mend one of them.`,
      "kind",
    );
  return things.map((thing, index) => ({ ...thing, right: right.includes(used[index] ?? "") }));
}
