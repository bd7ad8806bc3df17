// SPDX-License-Identifier: EUPL-1.2
import type { ItemKind } from "./kinds";

/** What goes out: one address, and text alone. It carries no picture and nothing that tells that it was opened. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Stands in a text between what is said in one language and the same in the next, in the order of `i18n`. */
export const betweenLanguages = "\n\n* * *\n\n";

/** A mail in hand: whom it is for and what it is about. What it says is decided when it is sent. */
export interface TakenMail {
  id: string;
  personId: string;
  tries: number;
  items: { key: string; kind: ItemKind; about: string }[];
}

/** The words of a mail, from what is true now; null where nothing of what it was made for is so any longer. */
export type Write = (mail: TakenMail, now: Date) => Promise<Letter | null>;

/**
 * How one delivery went. `later`: not now, of this mail. `down`: nothing can be sent at the moment. `unknown`: the server
 * had the whole of it and did not answer.
 */
export type Delivery = "sent" | "refused" | "later" | "down" | "unknown";

/** Sends letters, one after the other. Ended when there are none left. */
export interface Carrier {
  deliver: (id: string, letter: Letter) => Promise<Delivery>;
  end: () => void;
}
