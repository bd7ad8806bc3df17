// SPDX-License-Identifier: EUPL-1.2
// What is true of the rows of every database of ours, whatever was sent to the server: one function that names what is not.
import Database from "better-sqlite3";
import { dayOf } from "~/lib/clock";

/** What may be added to and never taken away or changed. */
const kept = {
  Enrolment: ["id", "personId", "courseId", "cycle"],
  Completion: ["enrolmentId", "unitId", "at"],
  StepCompletion: ["enrolmentId", "stepId", "at"],
  Certificate: ["code", "enrolmentId", "issuedAt", "validThrough", "courseTitle", "issuer"],
  Merit: ["id", "enrolmentId", "onDay", "unitIds"],
  RuleVersion: ["ruleId", "number", "courseId", "orgUnitId", "since", "days"],
  CourseApproval: ["id", "number", "contentHash", "approvedAt"],
  Review: ["id", "personId", "questionId", "rating", "at"],
  AuditEntry: ["seq", "hash"],
  Person: ["id"],
  OrgUnit: ["id"],
  Contact: ["id"],
} as const;

/** The rows of an earlier moment that have to be there later too. */
export type Earlier = Map<string, Set<string>>;

function open(file: string): Database.Database {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  // SQLite's own day is that of UTC, which begins an hour or two after ours.
  db.function("today", () => dayOf(new Date()));
  return db;
}

function rowsOf(db: Database.Database): Earlier {
  const found: Earlier = new Map();
  for (const [table, columns] of Object.entries(kept)) {
    const list = columns.map((column) => `"${column}"`).join(", ");
    const rows = db.prepare(`SELECT ${list} FROM "${table}"`).raw().all();
    found.set(table, new Set(rows.map((row) => JSON.stringify(row))));
  }
  return found;
}

/** Each is a query for the rows that break what its name says. */
const rules: Record<string, string> = {
  "one open cycle per person and course": `
    SELECT "personId", "courseId" FROM "Enrolment" WHERE "completedAt" IS NULL
    GROUP BY "personId", "courseId" HAVING COUNT(*) > 1`,
  "cycles are numbered from 1 on": `
    SELECT "personId", "courseId" FROM "Enrolment" GROUP BY "personId", "courseId" HAVING MAX("cycle") <> COUNT(*)`,
  "no cycle is completed before it is begun": `
    SELECT "id" FROM "Enrolment" WHERE "completedAt" < "startedAt" OR ("completedAt" IS NOT NULL AND "startedAt" IS NULL)`,
  "a certificate is of a cycle that is completed": `
    SELECT c."code" FROM "Certificate" c JOIN "Enrolment" e ON e."id" = c."enrolmentId" WHERE e."completedAt" IS NULL`,
  "nobody has a role in a unit twice at a time": `
    SELECT a."id", b."id" FROM "Membership" a JOIN "Membership" b ON b."personId" = a."personId"
      AND b."orgUnitId" = a."orgUnitId" AND b."role" = a."role" AND b."id" > a."id"
    WHERE (a."toDay" IS NULL OR a."toDay" >= b."fromDay") AND (b."toDay" IS NULL OR b."toDay" >= a."fromDay")
      AND (a."toDay" IS NULL OR a."toDay" >= a."fromDay") AND (b."toDay" IS NULL OR b."toDay" >= b."fromDay")`,
  "nobody is employed twice at a time": `
    SELECT a."personId", a."fromDay", b."fromDay", b."toDay" FROM "PastEmployment" a
    JOIN (SELECT "personId", "fromDay", "toDay" FROM "PastEmployment"
      UNION ALL SELECT "id", "employedFrom", "employedTo" FROM "Person") b
      ON b."personId" = a."personId" AND b."fromDay" <> a."fromDay"
    WHERE a."toDay" >= b."fromDay" AND (b."toDay" IS NULL OR b."toDay" >= a."fromDay")`,
  "nobody is away twice at a time": `
    SELECT a."id", b."id" FROM "Pause" a JOIN "Pause" b ON b."personId" = a."personId" AND b."id" > a."id"
    WHERE (a."toDay" IS NULL OR a."toDay" >= b."fromDay") AND (b."toDay" IS NULL OR b."toDay" >= a."fromDay")
      AND (a."toDay" IS NULL OR a."toDay" >= a."fromDay") AND (b."toDay" IS NULL OR b."toDay" >= b."fromDay")`,
  "nobody is in a group twice at a time": `
    SELECT a."groupId", a."personId" FROM "WorkingGroupMember" a JOIN "WorkingGroupMember" b
      ON b."groupId" = a."groupId" AND b."personId" = a."personId" AND b."fromDay" > a."fromDay"
    WHERE (a."toDay" IS NULL OR a."toDay" >= b."fromDay") AND (b."toDay" IS NULL OR b."toDay" >= b."fromDay")`,
  "every unit leads to a municipality": `
    WITH RECURSIVE down AS (SELECT "id" FROM "OrgUnit" WHERE "parentId" IS NULL
      UNION SELECT o."id" FROM "OrgUnit" o JOIN down ON o."parentId" = down."id")
    SELECT "id" FROM "OrgUnit" WHERE "id" NOT IN (SELECT "id" FROM down)`,
  "a municipality has its settings, and nobody else has": `
    SELECT o."id" FROM "OrgUnit" o LEFT JOIN "MunicipalitySettings" s ON s."orgUnitId" = o."id"
    WHERE (o."parentId" IS NULL) <> (s."orgUnitId" IS NOT NULL)`,
  "somebody still coordinates the municipality": `
    SELECT o."id" FROM "OrgUnit" o WHERE o."parentId" IS NULL AND NOT EXISTS (SELECT 1 FROM "Membership" m
      JOIN "Person" p ON p."id" = m."personId" WHERE m."role" = 'coordinator'
        AND (m."toDay" IS NULL OR m."toDay" >= today()) AND p."employedFrom" <= today())`,
  "roles, parts and kinds are those there are": `
    SELECT "role" FROM "Membership" WHERE "role" NOT IN
      ('employee', 'manager', 'vinOmbud', 'vinHandlaggare', 'safetyRepresentative', 'coordinator')
    UNION ALL SELECT "part" FROM "WorkingGroupMember" WHERE "part" NOT IN ('lead', 'caseHandler', 'operations', 'other')
    UNION ALL SELECT "jobFamily" FROM "Membership" WHERE "jobFamily" IS NOT NULL AND "role" <> 'employee'`,
  "tries at a quiz are numbered from 1 on, and only the last is open": `
    SELECT "enrolmentId", "stepId" FROM "QuizAttempt" GROUP BY "enrolmentId", "stepId"
    HAVING MAX("number") <> COUNT(*) OR SUM("handedInAt" IS NULL) > 1
      OR MAX(CASE WHEN "handedInAt" IS NULL THEN "number" END) < MAX("number")`,
  "the result of a try is a result": `
    SELECT "id" FROM "QuizAttempt" WHERE ("handedInAt" IS NULL) <> ("right" IS NULL) OR "right" > "asked" OR "right" < 0`,
  "an answer is JSON": `SELECT "attemptId" FROM "QuizAnswer" WHERE NOT json_valid("optionIds")`,
  "a run's turns follow each other": `
    SELECT "runId" FROM "RunChoice" GROUP BY "runId" HAVING MAX("turn") - MIN("turn") + 1 <> COUNT(*)`,
  "runs of a scene are numbered from 1 on": `
    SELECT "personId", "scenarioId" FROM "Run" GROUP BY "personId", "scenarioId" HAVING MAX("number") <> COUNT(*)`,
  "a rating is between 0 and 10": `
    SELECT "personId" FROM "ConfidenceRating" WHERE "confidence" NOT BETWEEN 0 AND 10 OR "worry" NOT BETWEEN 0 AND 10`,
  "a person has one calendar address": `
    SELECT "personId" FROM "CalendarFeed" WHERE "endedAt" IS NULL GROUP BY "personId" HAVING COUNT(*) > 1`,
  "a contact that is shown has been checked": `
    SELECT c."id" FROM "Contact" c WHERE NOT EXISTS (SELECT 1 FROM "ContactCheck" k WHERE k."contactId" = c."id")`,
  "the same thing is open once": `
    SELECT "contactId", "what" FROM "ContactReport" WHERE "closedOn" IS NULL GROUP BY "contactId", "what"
    HAVING COUNT(*) > 1`,
  "a rule's versions are numbered from 1 on": `
    SELECT "ruleId" FROM "RuleVersion" GROUP BY "ruleId" HAVING MAX("number") <> COUNT(*)`,
  "a rule asks what can be asked": `
    SELECT "ruleId" FROM "RuleVersion" WHERE "days" NOT BETWEEN 1 AND 730 OR "validityMonths" NOT BETWEEN 2 AND 60
      OR "windowDays" NOT BETWEEN 14 AND 180 OR "roles" = ''`,
  "a name has something in it and no more than a line": `
    SELECT "id", "name" FROM "Person" WHERE trim("name") = '' OR length("name") > 120
    UNION ALL SELECT "id", "name" FROM "OrgUnit" WHERE trim("name") = '' OR length("name") > 120
    UNION ALL SELECT "id", "name" FROM "WorkingGroup" WHERE trim("name") = '' OR length("name") > 120`,
  "a person who works here has a role in a unit that is open": `
    SELECT m."id" FROM "Membership" m JOIN "OrgUnit" o ON o."id" = m."orgUnitId" JOIN "Person" p ON p."id" = m."personId"
    WHERE o."closedOn" IS NOT NULL AND m."toDay" IS NULL AND p."employedTo" IS NULL AND m."fromDay" <= o."closedOn"
      AND m."fromDay" <= today()`,
};

const isDayColumn = /^(day|since|countsFrom|validThrough|pastFrom|pastTo|employedFrom|employedTo)$|(Day|On)$/;
/** Ids, hashes and what is made of course text: nobody writes into them. */
const isMade =
  /^(id|key|hash|storyHash|story|source|snapshot|draw|body|figures|parts|subject|about)$|(Id|Key|Hash|Hash)$/;
/** Lines that people write and others read. */
const isLine = /^(name|title|fileName|owner|backup|phone|hours|email|address|login|number|code)$/;

interface Column {
  table: string;
  name: string;
  type: string;
}

function columnsOf(db: Database.Database): Column[] {
  return db
    .prepare(
      `SELECT m."name" AS "table", c."name", c."type" FROM sqlite_master m JOIN pragma_table_info(m."name") c
       WHERE m."type" = 'table' AND m."name" NOT LIKE 'sqlite_%' AND m."name" NOT LIKE '\\_%' ESCAPE '\\'`,
    )
    .all() as Column[];
}

/** A day there is, of a time in which somebody works here. */
const isPlausibleDay = (text: string) =>
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && new Date(`${text}T12:00:00Z`).toISOString().startsWith(text);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unwritable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/;

async function brokenTexts(db: Database.Database): Promise<string[]> {
  const { holdsIdentityNumber } = await import("~/lib/identityNumber");
  const wrong: string[] = [];
  for (const { table, name, type } of columnsOf(db)) {
    const tell = (what: string, value: string) => wrong.push(`${table}.${name} ${what}: ${JSON.stringify(value)}`);
    const isText = type === "TEXT";
    if (type !== "DATETIME" && (!isText || isMade.test(name))) continue;
    // Migrations are Prisma's own.
    const values = db.prepare(`SELECT DISTINCT "${name}" FROM "${table}" WHERE "${name}" IS NOT NULL`).pluck().all();
    for (const value of values.map(String)) {
      if (type === "DATETIME") {
        const year = new Date(/^\d+$/.test(value) ? Number(value) : value).getUTCFullYear();
        if (!(year >= 1990 && year < 2100)) tell("is no moment", value);
      } else if (isDayColumn.test(name)) {
        if (!isPlausibleDay(value)) tell("is no day", value);
      } else {
        if (name !== "phone" && holdsIdentityNumber(value)) tell("holds a personal identity number", value);
        if (/\p{Cs}|\ufffd/u.test(value)) tell("is no well-formed text", value);
        if (isLine.test(name) && unwritable.test(value)) tell("is no line", value);
        if (isLine.test(name) && value !== value.normalize("NFC")) tell("is not composed", value);
      }
    }
  }
  return wrong;
}

async function brokenLog(db: Database.Database): Promise<string[]> {
  const { entryHash } = await import("~/audit/record.server");
  type Entry = Parameters<typeof entryHash>[0] & { hash: string };
  const rows = db.prepare(`SELECT * FROM "AuditEntry" ORDER BY "seq"`).all() as (Omit<Entry, "at"> & { at: string })[];
  let [seq, previousHash] = [0, ""];
  for (const row of rows) {
    const entry = { ...row, at: new Date(row.at) };
    seq += 1;
    if (entry.seq !== seq || entry.previousHash !== previousHash || entry.hash !== entryHash(entry))
      return [`the audit log is broken at entry ${seq} of ${rows.length}`];
    previousHash = entry.hash;
  }
  return [];
}

/**
 * What is not true of a database that has to be. The server may be running.
 * @param earlier what an earlier look returned
 */
export async function lookInto(file: string, earlier?: Earlier): Promise<{ broken: string[]; rows: Earlier }> {
  const db = open(file);
  try {
    // One moment for everything.
    db.exec("BEGIN");
    const broken: string[] = [];
    const integrity = db.pragma("integrity_check", { simple: true });
    if (integrity !== "ok") broken.push(`integrity: ${integrity}`);
    for (const row of db.pragma("foreign_key_check") as unknown[])
      broken.push(`a row leads nowhere: ${JSON.stringify(row)}`);
    for (const [name, query] of Object.entries(rules)) {
      const rows = db.prepare(query).raw().all();
      if (rows.length > 0) broken.push(`not true: ${name}: ${JSON.stringify(rows.slice(0, 3))}`);
    }
    broken.push(...(await brokenTexts(db)), ...(await brokenLog(db)));
    const rows = rowsOf(db);
    for (const [table, before] of earlier ?? [])
      for (const row of before) if (!rows.get(table)?.has(row)) broken.push(`gone or changed, of ${table}: ${row}`);
    return { broken, rows };
  } finally {
    db.close();
  }
}
