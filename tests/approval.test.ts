// SPDX-License-Identifier: EUPL-1.2
// Approving a course, against a real database: of exactly what was shown, once, by who may, and what follows from it.
import { afterEach, beforeEach, expect, test } from "vitest";
import { verifyLog } from "~/audit/verify.server";
import { type Course, type Unit, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import type { Refresher } from "~/content/refreshers";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { sha256 } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { finishStep, openEnrolment } from "~/progress/finish.server";
import { readProgress } from "~/progress/read.server";
import {
  approveCourse,
  approvedCourses,
  isApproved,
  readApproval,
  readApprovals,
  withdrawApproval,
  writeApproval,
} from "~/training/approval.server";
import { assignEverywhere } from "~/training/assign.server";
import { readDuties } from "~/training/assignments.server";
import { assignedSoon } from "~/training/assignSoon.server";
import { issueCertificate, readCertificate } from "~/training/certificate.server";
import { readTogether } from "~/training/readTogether";
import { openRefresherReview } from "~/training/refresherReview.server";
import { openReview, openReviews, readReviewing } from "~/training/review.server";
import { endReviewer, nameReviewer, readReviewers } from "~/training/reviewers.server";
import { markUnitRead, readUnitsRead } from "~/training/unitsRead.server";
import { actor, signedIn } from "./world";

const now = new Date();
const today = dayOf(now);
const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
const k1 = catalogue.courses.find(({ id }) => id === "k1") ?? (null as never);

/** A course of its own for each test, with the words of the first. */
let count = 0;
let course: Course;
const written = (from: Course, id: string) => ({ ...from, id, hash: sha256(id) });
beforeEach(() => {
  count += 1;
  course = written(k1, `k9${count}`);
});
afterEach(assignedSoon);
/** The same course with other words in one unit, or in a later version. */
function rewritten(unitId: string, version = course.version): Course {
  const other = (unit: Unit) => (unit.id === unitId ? { ...unit, textHash: sha256(`${unitId} anew`) } : unit);
  const modules = course.modules.map((module) => ({ ...module, units: module.units.map(other) }));
  return { ...course, version, modules, hash: sha256(`${course.id} ${unitId} ${version}`) };
}
const shown = (of: Course, number = 1) => ({ number, version: of.version, hash: of.hash });
const rows = (courseId: string) => db.courseApproval.count({ where: { courseId } });

/** A second municipality with a coordinator, and a person employed here since so many days. */
async function person(id: string, role: string, orgUnitId = "lss", days = 0): Promise<Actor> {
  const fromDay = addDays(today, -days);
  await db.person.create({ data: { id, name: id, login: `${id}@example.org`, employedFrom: fromDay } });
  await db.membership.create({ data: { id, personId: id, orgUnitId, role, fromDay } });
  return actor(id, now);
}
const settings = { term: "VIR", contactName: "", contactPhone: "", contactEmail: "", neutralSite: "https://x.example" };
await db.orgUnit.create({ data: { id: "annan", name: "Annan kommun" } });
await db.municipalitySettings.create({ data: { orgUnitId: "annan", name: "Annan kommun", ...settings } });
const nothing = { asked: 0, opened: 0, lifted: 0 };
const karin = await actor("karin", now);
const second = await person("second-coordinator", "coordinator", "exempelkommunen");
const elsewhere = await person("elsewhere", "coordinator", "annan");

test("the demo's coordinator has approved the first course, and no other", async () => {
  expect(await isApproved("exempelkommunen", k1)).toBe(true);
  expect((await readApproval(karin, k1))?.by).toBe("Karin Lindqvist");
  expect([...(await approvedCourses(karin, [...catalogue.courses, course]))]).toEqual(["k1"]);
});

test("an approval is of one version and its exact words, in one municipality, and says who and when", async () => {
  expect(await approveCourse(karin, course, shown(course), now)).toBe("approved");
  expect(await isApproved("exempelkommunen", course)).toBe(true);
  expect(await isApproved("annan", course)).toBe(false);
  expect(await isApproved("exempelkommunen", rewritten("k1-1-2"))).toBe(false);
  expect(await readApproval(karin, course)).toEqual({ by: "Karin Lindqvist", on: today });
  expect(await readApproval(elsewhere, course)).toBeNull();
});

test("the same form twice, and two coordinators at once, make one approval and one entry in the log", async () => {
  const entries = () => db.auditEntry.count({ where: { action: "course.approved" } });
  const before = await entries();
  const outcomes = await Promise.all(
    [karin, second, karin, second].map((who) => approveCourse(who, course, shown(course), now)),
  );
  expect(outcomes).toEqual(["approved", "approved", "approved", "approved"]);
  expect(await approveCourse(karin, course, shown(course), now)).toBe("approved");
  expect([await rows(course.id), (await entries()) - before]).toEqual([1, 1]);
  expect((await verifyLog()).broken).toBeNull();
});

test("what was not shown is not approved: other words, another version, or somebody was there before", async () => {
  expect(await approveCourse(karin, rewritten("k1-1-2"), shown(course), now)).toBe("changed");
  expect(await approveCourse(karin, course, { ...shown(course), version: course.version + 1 }, now)).toBe("changed");
  expect(await approveCourse(karin, course, { ...shown(course), hash: "no" }, now)).toBe("changed");
  expect(await approveCourse(karin, course, shown(course, 2), now)).toBe("old");
  expect(await rows(course.id)).toBe(0);
  // Taken back meanwhile: a form from before does not put it in force again.
  await approveCourse(karin, course, shown(course), now);
  await withdrawApproval(second, course.id, 1, now);
  expect(await approveCourse(karin, course, shown(course), now)).toBe("old");
  expect(await isApproved("exempelkommunen", course)).toBe(false);
  expect(await approveCourse(karin, course, shown(course, 2), now)).toBe("approved");
});

test("an approval that is taken back is gone at once, stays to be read, and is taken back once", async () => {
  await approveCourse(karin, course, shown(course), now);
  expect(await withdrawApproval(elsewhere, course.id, 1, now)).toBe(false);
  expect(await withdrawApproval(second, course.id, 1, now)).toBe(true);
  expect(await withdrawApproval(karin, course.id, 1, now)).toBe(true);
  expect(await isApproved("exempelkommunen", course)).toBe(false);
  const [approval] = await readApprovals(karin, course.id);
  expect([approval?.by, approval?.withdrawn?.by]).toEqual(["Karin Lindqvist", "second-coordinator"]);
});

test("the review says exactly which parts are not as they were approved, within a version and in a new one", async () => {
  expect((await openReview(karin, catalogue, course, now))?.since).toBeNull();
  await approveCourse(karin, course, shown(course), now);
  for (const version of [course.version, course.version + 1]) {
    const review = await openReview(karin, catalogue, rewritten("k1-1-2", version), now);
    expect(review?.approval).toBeNull();
    expect(review?.since?.changes).toEqual({ changed: ["k1-1-2"], added: [], gone: [], moved: false });
    const marks = review?.modules.flatMap(({ units }) =>
      units.filter(({ mark }) => mark).map(({ id, mark }) => [id, mark]),
    );
    expect(marks).toEqual([["k1-1-2", "changed"]]);
  }
});

test("only coordinators and whom they have named come in, for that course, in that municipality, until the day", async () => {
  const elias = await actor("elias", now);
  const ask = (who: string, toDay: string, by = karin) => nameReviewer(by, course.id, { who, toDay }, now);
  expect(await openReview(elias, catalogue, course, now)).toBeNull();
  expect(await approveCourse(elias, course, shown(course), now)).toBeNull();
  expect(await openReviews(elias, catalogue, now)).toBeNull();

  expect(await ask("Elias Holm", addDays(today, -1))).toBe("day");
  for (const none of ["2999-02-31", "2999-13-01", "tomorrow", ""])
    expect(await ask("Elias Holm", none), none).toBe("day");
  expect(await ask("Ingen Alls", today)).toBe("who");
  expect(await ask("Elias Holm", today, elsewhere)).toBe("who");
  expect(await ask(" Elias Holm ", today)).toBeNull();
  expect(await ask("Elias Holm", today)).toBeNull();
  expect(await readReviewers(karin, course.id, now)).toHaveLength(1);
  expect(await readReviewers(elsewhere, course.id, now)).toEqual([]);

  const all = { ...catalogue, courses: [k1, course] };
  expect((await openReviews(elias, all, now))?.courses.map(({ id }) => id)).toEqual([course.id]);
  expect((await openReviews(elias, all, now))?.facts).toEqual([]);
  expect(await openReview(elias, catalogue, k1, now)).toBeNull();
  expect(await readReviewing(elias, [k1, course], now)).toMatchObject({ may: true, waiting: 1 });
  // The day after the last one it is over.
  const tomorrow = new Date(now.getTime() + 25 * 3_600_000);
  expect(await openReview(elias, catalogue, course, tomorrow)).toBeNull();
  expect(await approveCourse(elias, course, shown(course), tomorrow)).toBeNull();
  const another = written(k1, `another-than-${course.id}`);
  expect(await approveCourse(elias, another, shown(another), now)).toBeNull();
  expect(await approveCourse(elias, course, shown(course), now)).toBe("approved");
});

test("whom another municipality has named is nobody here", async () => {
  const goran = await actor("goran-petrovic", now);
  const naming = {
    courseId: course.id,
    personId: "goran-petrovic",
    namedAt: now,
    namedByKey: "x",
    toDay: "2999-01-01",
  };
  await db.courseReviewer.create({ data: { id: course.id, municipalityId: "annan", ...naming } });
  expect(await openReview(goran, catalogue, course, now)).toBeNull();
  expect(await approveCourse(goran, course, shown(course), now)).toBeNull();
});

test("a naming that a coordinator ends is over at once; another municipality's coordinator cannot end it", async () => {
  const maja = await actor("maja-forsell", now);
  expect(await nameReviewer(karin, course.id, { who: "Maja Forsell", toDay: addDays(today, 30) }, now)).toBeNull();
  const [naming] = await readReviewers(karin, course.id, now);
  expect(naming).toMatchObject({ name: "Maja Forsell", namedBy: "Karin Lindqvist", holds: true });
  expect(await endReviewer(elsewhere, course.id, naming?.id ?? "", now)).toBe(false);
  expect(await openReview(maja, catalogue, course, now)).not.toBeNull();
  expect(await endReviewer(second, course.id, naming?.id ?? "", now)).toBe(true);
  expect(await endReviewer(second, course.id, naming?.id ?? "", now)).toBe(true);
  expect(await openReview(maja, catalogue, course, now)).toBeNull();
  expect(await markUnitRead(maja, course.id, "k1-1-1", { isRead: true, textHash: "x" }, now)).toBe(false);
});

test("two people of one name are told apart by their user names", async () => {
  await person("anna-1", "employee");
  await person("anna-2", "employee");
  await db.person.updateMany({ where: { id: { in: ["anna-1", "anna-2"] } }, data: { name: "Anna Lind" } });
  expect(await nameReviewer(karin, course.id, { who: "Anna Lind", toDay: today }, now)).toBe("several");
  expect(await nameReviewer(karin, course.id, { who: "ANNA-2@example.org", toDay: today }, now)).toBeNull();
  expect(await openReview(await actor("anna-2", now), catalogue, course, now)).not.toBeNull();
});

test("a unit that is marked as read is no longer so when its words change, and the mark is the reviewer's own", async () => {
  const [unit] = unitsOf(course) as [Unit];
  const mark = (isRead: boolean) => markUnitRead(karin, course.id, unit.id, { isRead, textHash: unit.textHash }, now);
  expect(await mark(true)).toBe(true);
  expect(await mark(true)).toBe(true);
  expect([...(await readUnitsRead(karin, unitsOf(course)))]).toEqual([[unit.id, today]]);
  expect((await readUnitsRead(second, unitsOf(course))).size).toBe(0);
  expect((await readUnitsRead(karin, unitsOf(rewritten(unit.id)))).size).toBe(0);
  await mark(false);
  expect((await readUnitsRead(karin, unitsOf(course))).size).toBe(0);
});

test("the months of a course are read by its reviewer on a page of their own, each with its bookmark", async () => {
  const k6 = catalogue.courses.find(({ id }) => id === "k6") ?? (null as never);
  const nobody = await person("no-reviewer", "employee");
  expect(await openRefresherReview(nobody, catalogue, k6, now)).toBeNull();
  expect(await openRefresherReview(karin, catalogue, { ...k6, refreshers: [] }, now)).toBeNull();
  const [first, next] = k6.refreshers as [Refresher, Refresher];
  expect(readTogether(k6, first.id)).toMatchObject({ page: "refreshers", ids: expect.arrayContaining([next.id]) });
  expect(readTogether(k6, "k6-1-1")).toMatchObject({ page: "k6-1" });
  expect(readTogether(k6, "finns-inte")).toBeNull();

  expect(await markUnitRead(karin, k6.id, first.id, { isRead: true, textHash: first.textHash }, now)).toBe(true);
  const shown = await openRefresherReview(karin, catalogue, k6, now);
  expect(shown?.refreshers.map(({ refresher }) => refresher.id)).toEqual(k6.refreshers.map(({ id }) => id));
  expect(shown?.refreshers.map(({ readOn }) => readOn)).toEqual([today, ...Array(11).fill(null)]);
  for (const { refresher, moment, scene } of shown?.refreshers ?? [])
    expect(`${scene?.id}/${moment?.id}`).toBe(refresher.moment);
  const review = await openReview(karin, catalogue, k6, now);
  expect([review?.unitsRead, review?.units]).toEqual([1, unitsOf(k6).length + 12]);
});

test("no new hire is given a course before it is approved, and who has waited gets it when it is, with two weeks at least", async () => {
  const waited = await person("waited", "employee", "lss", 20);
  const started = await person("started-freely", "employee", "lss", 2);
  await db.$transaction((tx) => openEnrolment(tx, started, course, now));
  const veteran = await person("veteran", "employee", "lss", 900);
  expect(await assignEverywhere([course], now)).toEqual(nothing);
  expect((await readDuties(waited, today)).size).toBe(0);

  await approveCourse(karin, course, shown(course), now);
  await assignedSoon();
  const dueOf = async (who: Actor) => (await readDuties(who, today)).get(course.id)?.dueOn;
  expect(await dueOf(waited)).toBe(addDays(today, 14));
  expect(await dueOf(started)).toBe(addDays(today, course.dueDays - 2));
  expect(await dueOf(veteran)).toBeUndefined();
  expect((await readDuties(elsewhere, today)).size).toBe(0);
  // Whoever comes later gets it the same day, once.
  const later = await person("later", "employee");
  expect(await assignEverywhere([course], now)).toEqual({ ...nothing, asked: 1, opened: 1 });
  expect(await assignEverywhere([course], now)).toEqual(nothing);
  expect(await dueOf(later)).toBe(addDays(today, course.dueDays));
  expect(await assignEverywhere([rewritten("k1-1-2")], now)).toEqual(nothing);
});

test("who approves is answered before everybody has been given the course", async () => {
  await person("given-after", "employee");
  await approveCourse(karin, course, shown(course), now);
  let isGiven = false;
  const all = assignedSoon().then(() => {
    isGiven = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isGiven).toBe(false);
  await all;
  expect(await db.assignment.count({ where: { enrolment: { courseId: course.id } } })).toBeGreaterThan(0);
});

test("where the server stopped in between, what it does when it starts gives the course", async () => {
  const waits = await person("waits-for-a-start", "employee");
  await db.$transaction((tx) => writeApproval(tx, "exempelkommunen", "karin", course, 1, now));
  expect((await readDuties(waits, today)).has(course.id)).toBe(false);
  await assignEverywhere([course], now);
  expect((await readDuties(waits, today)).has(course.id)).toBe(true);
});

test("a course that is for no new hires brings no rule, and one for other roles asks nobody else", async () => {
  await approveCourse(karin, course, shown(course), now);
  await person("later-still", "employee");
  const [one, other] = [
    { ...written(k1, "for-nobody"), newHires: [] },
    { ...written(k1, "for-ombud"), newHires: ["safetyRepresentative" as const] },
  ];
  for (const each of [one, other]) await approveCourse(karin, each, shown(each), now);
  await assignedSoon();
  expect(await assignEverywhere([one, other], now)).toEqual(nothing);
  const rulesOf = ({ id }: Course) =>
    db.rule.count({ where: { municipalityId: "exempelkommunen", versions: { some: { courseId: id } } } });
  expect([await rulesOf(one), await rulesOf(other)]).toEqual([0, 1]);
});

test("who has the course goes on with it and keeps what they have done when the approval is taken back", async () => {
  const goesOn = await person("goes-on", "employee");
  await approveCourse(karin, course, shown(course), now);
  await assignedSoon();
  const duty = (await readDuties(goesOn, today)).get(course.id);
  const [module] = course.modules;
  const [first, last] = [module?.units[0]?.steps[0], module?.units[0]?.steps.at(-1)];
  const finish = (step: typeof first) =>
    db.$transaction(async (tx) => {
      const place = { course, module, unit: module?.units[0], step } as never;
      await finishStep(tx, await openEnrolment(tx, goesOn, course, now), place, now);
    });
  await finish(first);
  await withdrawApproval(karin, course.id, 1, now);
  expect((await readDuties(goesOn, today)).get(course.id)).toEqual(duty);
  await finish(last);
  expect((await readProgress(goesOn, course.id)).steps.size).toBe(2);
  const newer = await person("after-withdrawal", "employee");
  expect(await assignEverywhere([course], now)).toEqual(nothing);
  expect((await readDuties(newer, today)).size).toBe(0);
});

test("a certificate says for ever whether the version was approved when it was taken out", async () => {
  const { municipality } = await signedIn("karin", now);
  const certified = async (id: string) => {
    const who = await person(id, "employee", "lss", 400);
    const enrolment = { personId: id, courseId: course.id, cycle: 1, contentVersion: course.version };
    await db.enrolment.create({ data: { id, ...enrolment, openedAt: now, startedAt: now, completedAt: now } });
    const code = (await issueCertificate(who, municipality, course, now)) ?? "";
    return async () => (await readCertificate(who, code))?.reviewedOn;
  };
  const before = await certified("certified-before");
  await approveCourse(karin, course, shown(course), now);
  const after = await certified("certified-after");
  await withdrawApproval(karin, course.id, 1, now);
  expect([await before(), await after()]).toEqual([null, today]);
});

test("when the one who approved is erased the approval stands, and nobody can say any longer who it was", async () => {
  const leaving = await person("leaving", "coordinator", "exempelkommunen");
  await approveCourse(leaving, course, shown(course), now);
  await db.person.delete({ where: { id: "leaving" } });
  expect(await readApproval(karin, course)).toEqual({ by: null, on: today });
  expect(await isApproved("exempelkommunen", course)).toBe(true);
  expect((await verifyLog()).broken).toBeNull();
});
