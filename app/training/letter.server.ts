// SPDX-License-Identifier: EUPL-1.2
// What a reminder says, from what is true when it goes out. It names no person, no course and no subject: somebody else may
// read the phone.
import { dictionaries, formatDay, type Language, languages } from "~/i18n/language";
import { type Day, dayOf } from "~/lib/clock";
import { read, sql, sqlJoin } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { betweenLanguages, type Write } from "~/mail/letter";
import { readManagers, readUnitsOf } from "~/people/managers.server";
import { isEmployed, roleHolds } from "~/people/works.server";
import { type RemindedRow, readReminded } from "./reminded.server";
import { isReminded, reminderKey, remindersOn } from "./reminders";

interface Content {
  asked: boolean;
  duties: { dueOn: Day; renews: boolean }[];
  /** How many of the recipient's people are late. */
  late: number;
}

/**
 * The words of a mail, or null where there is nothing left to say: what is done, moved or said by a newer one is left out.
 */
export const writeReminder: Write = async ({ personId, items }, now) => {
  const today = dayOf(now);
  const recipient = await readRecipient(personId, today);
  if (!recipient) return null;
  const abouts = [...new Set(items.map(({ about }) => about))];
  if (abouts.length === 0) return null;
  const rows = (await readReminded(sql`e."id" IN (${sqlJoin(abouts)})`)).filter((row) => isReminded(row, today));
  const keys = new Set(items.map(({ key }) => key));
  const asked = new Set(items.filter(({ kind }) => kind === "asked").map(({ about }) => about));
  const saysNow = (row: RemindedRow, to: "learner" | "manager") =>
    remindersOn(row, today).some(
      (each) => each.to === to && keys.has(reminderKey(row, each.kind, to === "manager" ? personId : undefined)),
    );
  const own = rows.filter(
    (row) => row.personId === personId && (asked.has(row.enrolmentId) || saysNow(row, "learner")),
  );
  const others = rows.filter((row) => row.personId !== personId && saysNow(row, "manager"));
  const late = await stillLed(others, personId, today);
  if (own.length === 0 && late === 0) return null;
  const content: Content = {
    asked: own.some((row) => asked.has(row.enrolmentId)),
    duties: own
      .map(({ dueOn, countsFrom }) => ({ dueOn, renews: countsFrom !== null }))
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    late,
  };
  return {
    to: recipient.email,
    subject: dictionaries.sv.reminders.letter.subject,
    // Nobody has said which language they read mails in: Swedish first, then English.
    text: languages.map((language) => textIn(language, content, recipient.municipality, today)).join(betweenLanguages),
  };
};

function textIn(language: Language, { asked, duties, late }: Content, municipality: string, today: Day): string {
  const say = dictionaries[language].reminders.letter;
  const sentence = ({ dueOn, renews }: Content["duties"][number]) => {
    const words = renews ? say.renewal : say.due;
    if (dueOn === today) return words.today;
    return words[dueOn > today ? "ahead" : "late"](formatDay(language, dueOn));
  };
  const address = environment.origin ?? `http://localhost:${environment.port}`;
  const own = [...(asked ? [say.asked] : []), ...new Set(duties.map(sentence)), say.start(`${address}/`)];
  return [
    say.hello,
    ...(duties.length > 0 ? [own.join("\n")] : []),
    ...(late > 0 ? [`${say.team(late)}\n${say.toTeam(`${address}/team`)}`] : []),
    say.from(municipality),
  ].join("\n\n");
}

/** How many persons of these are still the recipient's to ask after. */
async function stillLed(rows: readonly RemindedRow[], personId: string, today: Day): Promise<number> {
  if (rows.length === 0) return 0;
  const [managersOf, unitsOf] = await Promise.all([
    readManagers(today),
    readUnitsOf(
      rows.map((row) => row.personId),
      today,
    ),
  ]);
  const led = rows.filter((row) =>
    managersOf(unitsOf.get(row.personId) ?? [], row.personId).some((manager) => manager.personId === personId),
  );
  return new Set(led.map((row) => row.personId)).size;
}

/** Where a mail to somebody who works today goes, and from which municipality; null where there is nowhere. */
async function readRecipient(personId: string, today: Day) {
  const [row] = await read<{ email: string; municipality: string }>(sql`
    WITH RECURSIVE up AS (
      SELECT o."id", o."parentId" FROM "Membership" m JOIN "OrgUnit" o ON o."id" = m."orgUnitId"
      WHERE m."personId" = ${personId} AND ${roleHolds(today)}
      UNION
      SELECT o."id", o."parentId" FROM "OrgUnit" o JOIN up ON o."id" = up."parentId"
    )
    SELECT p."email", s."name" AS "municipality" FROM up
    JOIN "MunicipalitySettings" s ON s."orgUnitId" = up."id"
    JOIN "Person" p ON p."id" = ${personId} AND ${isEmployed(today)}
    WHERE up."parentId" IS NULL AND p."email" IS NOT NULL
    ORDER BY s."orgUnitId" LIMIT 1`);
  return row ?? null;
}
