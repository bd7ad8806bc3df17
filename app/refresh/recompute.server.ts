// SPDX-License-Identifier: EUPL-1.2
// Cards reckoned anew from the log of reviews and compared with what is stored. It changes nothing.
import { read, sql } from "~/lib/db.server";
import { type CardState, cardOf, type Reviewed } from "./schedule";

export interface CardDifference {
  /** The person's id and the question's. */
  id: string;
  what: "card";
  stored: string | null;
  follows: string | null;
}

/** So many persons at a time, so that the log of many fits. */
const slice = 100;

interface Row extends Reviewed {
  personId: string;
  questionId: string;
}

type Stored = CardState & { personId: string; questionId: string };

/** Everything that is stored and does not follow from the log. An empty list is the proof. */
export async function compareCards(): Promise<CardDifference[]> {
  const differences: CardDifference[] = [];
  for (let after = ""; ; ) {
    const persons = await read<{ personId: string }>(sql`
      SELECT DISTINCT "personId" FROM (SELECT "personId" FROM "Review" UNION ALL SELECT "personId" FROM "Card") AS everybody
      WHERE "personId" > ${after} ORDER BY "personId" LIMIT ${slice}`);
    const last = persons.at(-1)?.personId;
    if (last === undefined) return differences;
    differences.push(...(await compareSlice(after, last)));
    after = last;
  }
}

async function compareSlice(after: string, last: string): Promise<CardDifference[]> {
  const reviews = await read<Row>(sql`
    SELECT "personId", "questionId", "id", "at", "rating" FROM "Review"
    WHERE "personId" > ${after} AND "personId" <= ${last}`);
  const stored = await read<Stored>(sql`
    SELECT "personId", "questionId", "dueAt", "stability", "difficulty", "state", "reps", "lapses", "lastReviewedAt"
    FROM "Card" WHERE "personId" > ${after} AND "personId" <= ${last}`);
  const logs = new Map<string, Reviewed[]>();
  for (const { personId, questionId, id, at, rating } of reviews) {
    const log = logs.get(keyOf(personId, questionId)) ?? [];
    log.push({ id, at: new Date(at), rating: Number(rating) });
    logs.set(keyOf(personId, questionId), log);
  }
  const cards = new Map(stored.map((card) => [keyOf(card.personId, card.questionId), card]));
  return [...new Set([...logs.keys(), ...cards.keys()])].flatMap((id) => {
    const is = written(cards.get(id) ?? null);
    const follows = written(cardOf(logs.get(id) ?? []));
    return is === follows ? [] : [{ id, what: "card" as const, stored: is, follows }];
  });
}

const keyOf = (personId: string, questionId: string) => `${personId} ${questionId}`;

/** A card as one line, to compare and to print. */
function written(card: CardState | null): string | null {
  if (!card) return null;
  const { dueAt, stability, difficulty, state, reps, lapses, lastReviewedAt } = card;
  const at = (moment: Date | string) => new Date(moment).toISOString();
  return [at(dueAt), stability, difficulty, state, reps, lapses, at(lastReviewedAt)].map(String).join(", ");
}
