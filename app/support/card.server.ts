// SPDX-License-Identifier: EUPL-1.2
// Whom to turn to, as every page of a lesson says it in a few lines. One small statement, since it is asked for at
// each of them.

import { type Day, dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import { inSwedish } from "~/lib/swedish";
import type { Actor } from "~/people/actor";
import { ombudIn } from "~/people/ombud.server";
import type { Municipality } from "~/settings/municipality";
import type { Kind } from "./contact";
import { isOverdue } from "./standing";

interface Row {
  kind: Kind | "ombud";
  id: string;
  title: string;
  phone: string;
  hours: string;
  checkedOn: Day;
  saidWrongOn: Day | null;
  reviewMonths: number | bigint;
}

export interface CardContact {
  id: string;
  title: string;
  phone: string;
  hours: string;
  checkedOn: Day;
  overdue: boolean;
  /** Since when somebody has said that the number is wrong and nobody has mended it. */
  saidWrongOn: Day | null;
}

export interface Card {
  /** What is urgent, day and night, and the way in: the first by name of each kind there is. */
  contacts: CardContact[];
  ombud: { unit: string; names: string[] }[];
  term: string;
  municipality: string;
  /** Who answers questions about the courses. */
  asks: Municipality["contact"];
}

const onCard: Kind[] = ["acute", "duty", "entry"];

export async function readCard(actor: Actor, municipality: Municipality, now: Date): Promise<Card> {
  const today = dayOf(now);
  const rows = await read<Row>(sql`
    SELECT c."kind", c."id", c."title", c."phone", c."hours", c."reviewMonths",
      (SELECT MAX(k."day") FROM "ContactCheck" k WHERE k."contactId" = c."id") AS "checkedOn",
      (SELECT MIN(r."reportedOn") FROM "ContactReport" r
        WHERE r."contactId" = c."id" AND r."what" = 'phone' AND r."closedOn" IS NULL) AS "saidWrongOn"
    FROM "Contact" c
    WHERE c."municipalityId" = ${actor.municipalityId} AND c."kind" IN ('acute', 'duty', 'entry')
      AND c."withdrawnAt" IS NULL AND c."phone" <> ''
    UNION ALL
    SELECT 'ombud', '', o."unit", o."name", '', 0, '', NULL FROM (${ombudIn(actor, today)}) o`);
  rows.sort((a, b) => inSwedish(a.title, b.title) || inSwedish(a.phone, b.phone));
  const first = (kind: Kind) => rows.find((row) => row.kind === kind) ?? [];
  const ombud = rows.filter((row) => row.kind === "ombud");
  return {
    contacts: onCard.flatMap(first).map(({ kind: _kind, reviewMonths, ...contact }) => ({
      ...contact,
      overdue: isOverdue({ checkedOn: contact.checkedOn, reviewMonths: Number(reviewMonths) }, today),
    })),
    // The name stands where a contact has its number.
    ombud: [...new Set(ombud.map(({ title }) => title))].map((unit) => ({
      unit,
      names: ombud.filter(({ title }) => title === unit).map(({ phone }) => phone),
    })),
    term: municipality.term,
    municipality: municipality.name,
    asks: municipality.contact,
  };
}
