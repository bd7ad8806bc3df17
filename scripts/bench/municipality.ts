// SPDX-License-Identifier: EUPL-1.2
// A municipality of a stated size with three years behind it, written into the database of a demo in seconds: plain SQL in
// one transaction, before any server runs on it.
import Database from "better-sqlite3";
import { type Course, unitsOf } from "../../app/content/catalogue";
import { loadCatalogue } from "../../app/content/catalogue.server";
import { addDays, type Day, dayOf, startOf } from "../../app/lib/clock";
import { sha256 } from "../../app/lib/hash";
import { jobFamilies } from "../../app/people/jobFamily";
import { municipality } from "../../prisma/world";

/** So many courses, however many the catalogue has: those that it does not have are rows like the others. */
const coursesInAll = 8;
const perWorkplace = 125;
const departments = 8;
/** A renewal opens so long after the completion before it, of a year. */
const opensAfter = 305;

/** An id of a number, as scattered as the ids of an import and of the same signs. */
const scattered = (number: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE((number * 2654435761) % 4294967296);
  return `${four.toString("base64url")}bench-${number}`;
};

/** Who reads the pages, each signed in with the cookie `session=bench-ID`. */
export const readers = { learner: scattered(131), manager: "bench-manager", all: "bench-all", coordinator: "karin" };

/** How many rows the tables have that grow with people and years. */
export interface Filled {
  people: number;
  units: number;
  enrolments: number;
  completions: number;
}

/** A moment as the database has it, said in SQL of a day. */
const at = (day: string) => `${day} || 'T09:00:00.000+00:00'`;

/**
 * Fills the demo in `file`: so many people in workplaces of 125, and one of 50 that `readers.manager` leads. Each has had
 * every course for three years. The ids are as scattered as those of an import. A hundredth came the day before yesterday
 * and have nothing yet; as many are away.
 */
export function fillMunicipality(file: string, people: number, now: Date): Filled {
  const database = new Database(file);
  const today = dayOf(now);
  const { courses } = loadCatalogue();
  const extra = Array.from({ length: coursesInAll - courses.length }, (_, index) => `bench-${index}`);
  // Nobody else has the file, and one that breaks is thrown away.
  for (const pragma of ["journal_mode = OFF", "synchronous = OFF", "cache_size = -800000", "temp_store = MEMORY"])
    database.pragma(pragma);
  database.function("scattered", { deterministic: true }, scattered as never);
  database.function("ago", { deterministic: true }, remembered((days) => addDays(today, -days)) as never);
  database.transaction(() => {
    fillPeople(database, people);
    addReaders(database, now);
    askOfAll(database, courses, today);
    [...courses.map(({ id }) => id), ...extra].forEach((course, number) => {
      fillCycles(database, course, number);
    });
    for (const course of courses) fillCompletions(database, course);
    for (const course of extra) fillCompletions(database, { id: course });
  })();
  const count = (table: string) => database.prepare(`SELECT COUNT(*) FROM "${table}"`).pluck().get() as number;
  const filled = {
    people: count("Person"),
    units: count("OrgUnit"),
    enrolments: count("Enrolment"),
    completions: count("Completion"),
  };
  database.pragma("journal_mode = WAL");
  database.close();
  return filled;
}

/** Each answer is reckoned once: a day is asked for a million times. */
function remembered(reckon: (number: number) => string) {
  const known = new Map<number, string>();
  return (number: number) => {
    const found = known.get(number) ?? reckon(number);
    known.set(number, found);
    return found;
  };
}

function fillPeople(database: Database.Database, people: number) {
  const workplaces = Math.ceil(people / perWorkplace);
  const numbers = (count: number) =>
    `WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ${count})`;
  const root = municipality.id;
  const families = jobFamilies.map((family, index) => `WHEN ${index} THEN '${family}'`).join(" ");
  const unit = (number: string) =>
    `CASE WHEN b.n <= 50 THEN 'bench-fifty' ELSE 'bench-' || (1 + (${number}) % ${workplaces}) END`;
  database.exec(`
    CREATE TEMP TABLE b (n INTEGER PRIMARY KEY, id TEXT, isNew INTEGER);
    INSERT INTO b ${numbers(people)} SELECT n, scattered(n), n % 100 = 99 FROM n;
    INSERT INTO "OrgUnit" ("id", "parentId", "name")
      ${numbers(departments)} SELECT 'bench-department-' || n, '${root}', 'Förvaltning ' || n FROM n;
    INSERT INTO "OrgUnit" ("id", "parentId", "name")
      ${numbers(workplaces)} SELECT 'bench-' || n, 'bench-department-' || (1 + n % ${departments}), 'Arbetsplats ' || n FROM n
      UNION ALL SELECT 'bench-fifty', 'bench-department-1', 'Arbetsplatsen med femtio';
    INSERT INTO "Person" ("id", "name", "email", "employedFrom")
      SELECT id, CASE n % 3 WHEN 0 THEN 'Åsa' WHEN 1 THEN 'Bo' ELSE 'Eva' END || ' Nr ' || n, 'p' || n || '@kommunen.example',
        ago(CASE WHEN isNew THEN 2 ELSE 1200 + n % 3000 END) FROM b ORDER BY id;
    INSERT INTO "EmployeeNumber" ("municipalityId", "number", "personId") SELECT '${root}', 'E' || n, id FROM b;
    INSERT INTO "Membership" ("id", "personId", "orgUnitId", "role", "jobFamily", "fromDay", "toDay")
      SELECT id || '-now', id, ${unit("b.n")}, 'employee', CASE n % ${jobFamilies.length} ${families} END,
        ago(CASE WHEN isNew THEN 2 WHEN n % 3 = 0 THEN 500 ELSE 1200 END), NULL FROM b
      UNION ALL SELECT id || '-before', id, ${unit("b.n + 7")}, 'employee', 'other', ago(1200), ago(501)
        FROM b WHERE n % 3 = 0 AND NOT isNew
      UNION ALL SELECT id || '-manager', id, ${unit("b.n")}, 'manager', NULL, ago(700), NULL
        FROM b WHERE n > 50 AND n <= 50 + ${workplaces}
      UNION ALL SELECT id || '-ombud', id, ${unit("b.n")}, 'vinOmbud', NULL, ago(700), NULL
        FROM b WHERE n > 50 + ${workplaces} AND n <= 50 + 2 * ${workplaces} AND n % 4 > 0;
    INSERT INTO "Pause" ("id", "personId", "fromDay", "toDay")
      SELECT id, id, ago(30), NULL FROM b WHERE n % 100 = 50 UNION ALL SELECT id || '-2', id, ago(400), ago(300) FROM b WHERE n % 50 = 3;`);
}

function addReaders(database: Database.Database, now: Date) {
  const today = dayOf(now);
  const person = database.prepare(`INSERT INTO "Person" ("id", "name", "employedFrom") VALUES (?, ?, ?)`);
  const role = database.prepare(
    `INSERT INTO "Membership" ("id", "personId", "orgUnitId", "role", "fromDay") VALUES (?, ?, ?, ?, ?)`,
  );
  for (const [id, unit, held] of [
    [readers.manager, "bench-fifty", "manager"],
    [readers.all, municipality.id, "manager"],
  ] as const) {
    person.run(id, `Person ${id}`, addDays(today, -40));
    role.run(id, id, unit, held, addDays(today, -40));
  }
  const session = database.prepare(
    `INSERT INTO "Session" ("id", "personId", "createdAt", "expiresAt") VALUES (?, ?, ?, ?)`,
  );
  const text = (moment: Date) => moment.toISOString().replace("Z", "+00:00");
  for (const id of Object.values(readers))
    session.run(sha256(`bench-${id}`), id, text(now), text(new Date(now.getTime() + 86_400_000)));
}

/** Rules that ask every course of the catalogue of everybody, and what has to stand before they do. */
function askOfAll(database: Database.Database, courses: readonly Course[], today: Day) {
  const then = startOf(addDays(today, -1100)).toISOString().replace("Z", "+00:00");
  for (const { id, hash, version } of courses) {
    const rule = `${municipality.id}-${id}`;
    database
      .prepare(`INSERT OR IGNORE INTO "Rule" ("id", "municipalityId", "createdAt") VALUES (?, ?, ?)`)
      .run(rule, municipality.id, then);
    database
      .prepare(
        `INSERT OR IGNORE INTO "RuleVersion" ("ruleId", "number", "courseId", "orgUnitId", "roles", "jobFamilies", "trigger",
          "since", "days", "validityMonths", "windowDays", "createdAt")
         VALUES (?, 1, ?, ?, 'employee', '', 'employment', ?, 60, 12, 60, ?)`,
      )
      .run(rule, id, municipality.id, addDays(today, -1200), then);
    database
      .prepare(
        `INSERT OR IGNORE INTO "CourseApproval" ("id", "municipalityId", "courseId", "number", "version", "contentHash", "parts",
          "approvedAt", "byKey") VALUES (?, ?, ?, 9, ?, ?, '[]', ?, 'bench')`,
      )
      .run(`bench-${id}`, municipality.id, id, version, hash, then);
  }
}

/**
 * Three cycles of a course for everybody but who is new. `age` is how many days ago the last completion was: from 0 to 380,
 * so that every day some renewals open, some of those that are open are not begun, and a few are late.
 */
function fillCycles(database: Database.Database, course: string, number: number) {
  database.exec(`
    DROP TABLE IF EXISTS temp.c;
    CREATE TEMP TABLE c AS SELECT n, id, (n * 13 + ${number * 47}) % 381 AS age FROM b WHERE NOT isNew;
    DROP TABLE IF EXISTS temp.cycles;
    CREATE TEMP TABLE cycles AS
      SELECT scattered(n * 24 + ${number * 3} + k.cycle) AS id, c.n, c.id AS person, k.cycle,
        -- How long ago this cycle was completed; null where it is open.
        CASE WHEN age <= ${opensAfter} THEN age + (3 - k.cycle) * 365 WHEN k.cycle < 3 THEN age + (2 - k.cycle) * 365 END AS done,
        -- How long ago it was due; of what is open mostly in the future.
        CASE WHEN age <= ${opensAfter} THEN age + (3 - k.cycle) * 365 ELSE age + (2 - k.cycle) * 365 END AS due
      FROM c, (SELECT 1 AS cycle UNION SELECT 2 UNION SELECT 3) k ORDER BY 1;
    INSERT INTO "Enrolment" ("id", "personId", "courseId", "cycle", "contentVersion", "openedAt", "startedAt", "completedAt")
      SELECT id, person, '${course}', cycle, 1, ${at("ago(due + 60)")},
        CASE WHEN done IS NOT NULL THEN ${at("ago(done + 20)")} WHEN n % 2 THEN ${at("ago(1)")} END,
        CASE WHEN done IS NOT NULL THEN ${at("ago(done)")} END
      FROM cycles;
    INSERT INTO "Assignment" ("enrolmentId", "ruleId", "ruleVersion", "assignedAt", "startOn", "days", "dueOn", "validityMonths",
        "windowDays", "countsFrom", "validThrough")
      SELECT id, '${municipality.id}-${course}', 1, ${at("ago(due + 60)")}, ago(due + 60), 60, ago(due), 12, 60,
        CASE WHEN cycle > 1 THEN ago(due) END, CASE WHEN done IS NOT NULL THEN ago(done - 365) END
      FROM cycles;`);
}

/** The parts that are done: of the course that is read all, of the others one, since nobody opens them. */
function fillCompletions(database: Database.Database, course: Course | { id: string }) {
  const parts =
    "modules" in course && course.id === "k1" ? unitsOf(course) : [{ id: `${course.id}-1`, hash: "bench", steps: [] }];
  database.exec(`
    DROP TABLE IF EXISTS temp.e;
    CREATE TEMP TABLE e AS SELECT "id", "startedAt", "completedAt", COALESCE("completedAt", "startedAt") AS at, "cycle"
      FROM "Enrolment" WHERE "courseId" = '${course.id}' AND "startedAt" IS NOT NULL AND "personId" IN (SELECT id FROM b)
      ORDER BY "id";`);
  const shown = parts.map(({ id, hash }, index) => `SELECT ${index} AS place, '${id}' AS unit, '${hash}' AS hash`);
  database.exec(`
    INSERT INTO "Completion" ("enrolmentId", "unitId", "at", "contentHash")
      SELECT e."id", p.unit, e.at, p.hash FROM e, (${shown.join(" UNION ALL ")}) p
      WHERE e."completedAt" IS NOT NULL OR p.place < ${Math.ceil(parts.length / 2)};`);
}
