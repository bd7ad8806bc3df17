// Until when what is held of a person is kept: told from the list that deletes it, and from nowhere else.
import type { Dictionary } from "~/i18n/sv";
import type { Holding } from "./held/entry";
import { retention } from "./retention.server";

/** The line of the list of retention that each sentence tells of; null where nothing is deleted after a time. */
export const lineOf: Record<Holding["kept"], string | null> = {
  stays: null,
  saves: null,
  sessions: "sessions",
  links: "links",
  feeds: "calendar addresses",
  mails: "mails",
  imports: "imports",
  choices: "choices",
  roundChoices: "round choices",
  answers: "answers",
  tries: "answers",
  ratings: "ratings",
};

/** Lines that delete what is of nobody, or what another line's sentence tells of. */
export const toldElsewhere = ["stories", "questions", "refusals"];

export function keptFor(words: Dictionary, kept: Holding["kept"]): string {
  const line = retention.find(({ what }) => what === lineOf[kept]);
  return words.ownData.kept[kept](line?.days ?? 0);
}
