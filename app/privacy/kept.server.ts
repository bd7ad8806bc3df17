// SPDX-License-Identifier: EUPL-1.2
// Until when what is held of a person is kept: told from the list that deletes it, by the municipality's days.
import type { Dictionary } from "~/i18n/sv";
import type { Holding } from "./held/entry";
import type { Kind } from "./rules";

/** The rule that each sentence tells of; null where nothing is deleted after a time. */
export const lineOf: Record<Holding["kept"], Kind | null> = {
  stays: "people",
  saves: null,
  sessions: "sessions",
  links: "links",
  feeds: "feeds",
  mails: "mails",
  imports: "imports",
  choices: "choices",
  roundChoices: "roundChoices",
  answers: "answers",
  tries: "answers",
  ratings: "ratings",
};

/** Rules for what is of nobody, or what another rule's sentence tells of. */
export const toldElsewhere: readonly Kind[] = ["stories", "questions", "refusals", "completions"];

/** @param periods the days of each kind in the person's municipality */
export function keptFor(words: Dictionary, kept: Holding["kept"], periods: Record<Kind, number>): string {
  const line = lineOf[kept];
  return words.ownData.kept[kept](line === null ? 0 : periods[line]);
}
