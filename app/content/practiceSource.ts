// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { id, text } from "./shape";

/** What a card's page, the cards to print and the sheet are called in an address. */
const taken = ["cards", "sheet"];

/** What fits half a page in letters one can read at arm's length. */
const mostOnCard = 900;

/** A card to play from. Texts are paragraphs with an empty line between them; a line that begins with `- ` is a list's. */
const card = z
  .strictObject({
    id: id.refine((each) => !taken.includes(each), `${taken.join(" and ")} are names of pages: choose another`),
    title: text,
    /** What everybody who plays may know. */
    text,
    /** What only the one who has the card reads. */
    secret: text.optional(),
  })
  .refine(
    (each) => each.text.length + (each.secret?.length ?? 0) <= mostOnCard,
    `a card is half a page: ${mostOnCard} characters at most`,
  );

/** A talk that two or three colleagues practise on each other, with cards and a sheet for the one who listens. */
export const practiceSource = z.strictObject({
  id,
  kind: z.literal("practice"),
  title: text,
  /** What the rounds take, besides reading. */
  minutes: z.int().min(1).max(30),
  /** How to do it. */
  intro: text,
  cards: z
    .array(card)
    .min(2)
    .max(4)
    .refine((cards) => new Set(cards.map((each) => each.id)).size === cards.length, "two cards have the same id"),
  sheet: z.strictObject({
    title: text,
    intro: text.optional(),
    /** What to listen for, or what to say afterwards: each has lines to write on. All of it fits one page. */
    rows: z.array(text).min(1).max(10),
  }),
  /** What to do with it afterwards. */
  after: text,
});
