// SPDX-License-Identifier: EUPL-1.2
// Fills an empty database with Exempelkommunen, as if its people had used the platform until `now`.
import { tellConfidenceOfMonths } from "../app/attempts/confidenceMonths.server";
import { tellMonthsThatAreOver } from "../app/attempts/publishing.server";
import { keyOf } from "../app/audit/record.server";
import { findCourse, type Unit, unitsOf } from "../app/content/catalogue";
import { catalogueIn, loadCatalogue } from "../app/content/catalogue.server";
import { addDays, type Day, dayOf } from "../app/lib/clock";
import { db } from "../app/lib/db.server";
import { sendAll, showing } from "../app/mail/sending.server";
import { writeReview } from "../app/refresh/reviews.server";
import { columnsOf } from "../app/support/contact";
import { writeApproval } from "../app/training/approval.server";
import { writeReminder } from "../app/training/letter.server";
import { remindEverybody } from "../app/training/remind.server";
import { usualWindow } from "../app/training/rule";
import { ruleOfCourse, writeRuleOfCourse } from "../app/training/rules.server";
import { demoAnswers } from "./demoAnswers";
import { demoMark } from "./demoMark";
import { demoRatings, withCurve } from "./demoRatings";
import { completeOmbudCourse, refreshAsBefore } from "./refreshing";
import { cycles, reviewsOf } from "./renewals";
import {
  away,
  contacts,
  facts,
  former,
  group,
  handlers,
  municipality,
  numberOf,
  people,
  protectedId,
  units,
  type WorldPerson,
} from "./world";

/** Everything or nothing: an interrupted filling is begun anew at the next start. */
export async function makeDemo(now: Date): Promise<void> {
  const course = findCourse(loadCatalogue(), "k1");
  if (!course) throw new Error("the demo needs the course k1");
  const today = dayOf(now);
  const { id, ...settings } = municipality;
  const rows = people
    .filter((person) => !person.roles.includes("coordinator") && !person.renewal)
    .map((person) => enrolment(person, unitsOf(course), course, today));
  const tries = demoAnswers(
    rows.flatMap((row) => row.completions),
    course,
  );
  const renewals = people.flatMap((person) => cycles(person, course, today));
  await db.$transaction(async (tx) => {
    await tx.installation.create({ data: { id: 1, kind: "demo", createdAt: now, demoMark: demoMark() } });
    await tx.orgUnit.create({ data: { id, name: municipality.name } });
    await tx.municipalitySettings.create({ data: { orgUnitId: id, ...settings } });
    for (const unit of units)
      await tx.orgUnit.create({ data: { id: unit.id, name: unit.name, parentId: unit.parent } });
    await tx.person.createMany({
      data: people.map((person) => ({
        id: person.id,
        name: person.name,
        email: `${person.id}@exempelkommunen.example`,
        employedFrom: addDays(today, -person.days),
        protectedOn: person.id === protectedId ? addDays(today, -200) : null,
      })),
    });
    await tx.unitCode.createMany({
      data: units.map(({ id: orgUnitId, code }) => ({ municipalityId: id, code, orgUnitId })),
    });
    await tx.employeeNumber.createMany({
      data: people
        .filter((person) => person.roles.includes("employee"))
        .map((person) => ({ municipalityId: id, number: numberOf(person), personId: person.id })),
    });
    await tx.pause.create({
      data: {
        id: away.id,
        personId: away.personId,
        fromDay: addDays(today, away.from),
        toDay: addDays(today, away.to),
      },
    });
    await tx.membership.createMany({
      data: people.flatMap((person) =>
        person.roles.map((role) => ({
          id: `${person.id}-${role}`,
          personId: person.id,
          orgUnitId: person.unit,
          role,
          jobFamily: role === "employee" ? units.find((unit) => unit.id === person.unit)?.jobFamily : null,
          fromDay: addDays(today, -person.days),
        })),
      ),
    });
    await tx.membership.createMany({
      data: handlers.map(({ personId, unit }) => ({
        id: `${personId}-vinHandlaggare`,
        personId,
        orgUnitId: unit,
        role: "vinHandlaggare",
        fromDay: addDays(today, -300),
      })),
    });
    const [fromDay, toDay] = [addDays(today, former.from), addDays(today, former.to)];
    await tx.person.create({
      data: { id: former.id, name: former.name, employedFrom: fromDay, employedTo: toDay },
    });
    await tx.employeeNumber.create({ data: { municipalityId: id, number: former.number, personId: former.id } });
    await tx.membership.create({
      data: { id: former.id, personId: former.id, orgUnitId: former.unit, role: "employee", fromDay },
    });
    await tx.workingGroup.create({ data: { id: group.id, name: group.name, municipalityId: id } });
    await tx.workingGroupMember.createMany({
      data: Object.entries(group.members).map(([personId, part]) => ({
        groupId: group.id,
        personId,
        part,
        fromDay: addDays(today, -300),
      })),
    });
    for (const [index, { unit: orgUnitId, kind, days, by, isWithdrawn }] of facts.entries()) {
      const onDay = addDays(today, -days);
      const byKey = await keyOf(tx, by);
      const recordedAt = moment(onDay, 13);
      const withdrawn = isWithdrawn ? { withdrawnAt: moment(onDay, 14), withdrawnByKey: byKey } : {};
      await tx.unitFact.create({
        data: { id: `fact-${index + 1}`, orgUnitId, kind, onDay, recordedAt, byKey, ...withdrawn },
      });
    }
    const terms = ruleOfCourse(id, course, addDays(today, -120));
    const ruleId = await writeRuleOfCourse(tx, id, terms, moment(terms.since, 7));
    await tx.enrolment.createMany({ data: rows.map((row) => row.enrolment) });
    await tx.assignment.createMany({ data: rows.map((row) => ({ ...row.assignment, ruleId, ruleVersion: 1 })) });
    await tx.stepCompletion.createMany({ data: rows.flatMap((row) => row.steps) });
    await tx.completion.createMany({ data: rows.flatMap((row) => row.completions) });
    await tx.quizAttempt.createMany({ data: tries.map(({ attempt }) => attempt) });
    await tx.quizAnswer.createMany({ data: tries.flatMap(({ answers }) => answers) });
    for (const cycle of renewals) await tx.enrolment.create({ data: cycle });
    for (const { personId, review, at } of reviewsOf(course, today))
      await writeReview(tx, { personId, name: "", roles: [], municipalityId: id }, review, at);
    await completeOmbudCourse(tx, loadCatalogue(), today);
    await tx.confidenceRating.createMany({ data: demoRatings(now, today) });
    await tx.position.createMany({ data: rows.flatMap((row) => row.position) });
    // Only the first course: what waits for review looks like the others.
    await writeApproval(tx, id, "karin", course, 1, now);
    await tx.contact.createMany({
      data: contacts.map(({ checked: _checked, reported: _reported, ...contact }) => ({
        ...columnsOf(contact),
        id: contact.id,
        municipalityId: id,
        version: 1,
      })),
    });
    const keeper = people.find((person) => person.roles.includes("coordinator"))?.id;
    await tx.contactCheck.createMany({
      data: contacts.map(({ id: contactId, checked }) => ({
        contactId,
        day: addDays(today, -checked),
        personId: keeper,
      })),
    });
    await tx.contactReport.createMany({
      data: contacts.flatMap(({ id: contactId, reported }) =>
        reported
          ? [
              {
                id: `${contactId}-${reported.what}`,
                contactId,
                what: reported.what,
                reportedOn: addDays(today, -reported.days),
                open: `${contactId}/${reported.what}`,
              },
            ]
          : [],
      ),
    });
  });
  await remindAsBefore(now);
  await refreshAsBefore(catalogueIn({ kommunen: municipality.name, vin: municipality.term }), today);
  await tellMonthsThatAreOver(catalogueIn, now);
  await tellConfidenceOfMonths(now);
  await db.confidenceRating.deleteMany({ where: { personId: { notIn: Object.values(withCurve) } } });
  await db.quizAttempt.deleteMany();
  await db.$executeRawUnsafe("VACUUM");
}

/** The reminders of the last thirty days, each written and shown on its day. */
async function remindAsBefore(now: Date): Promise<void> {
  for (let ago = 30; ago > 0; ago--) {
    const morning = moment(addDays(dayOf(now), -ago), 8);
    await remindEverybody(morning);
    await sendAll({ write: writeReminder, carrier: showing, clock: () => morning });
  }
}

const moment = (day: Day, hour: number) => new Date(`${day}T${String(hour).padStart(2, "0")}:20:00Z`);

/** One person's first cycle: the parts evenly over the days given for it, from the day after they began. */
function enrolment(
  person: WorldPerson,
  all: Unit[],
  course: { id: string; version: number; dueDays: number; validityMonths: number },
  today: Day,
) {
  const employed = addDays(today, -person.days);
  // Whoever was here before the course was given got it with everybody else, this year.
  const opened = person.days > 300 ? addDays(today, -120) : employed;
  const enrolmentId = `${person.id}-k1`;
  const parts = person.progress.parts === "all" ? all.length : Math.min(person.progress.parts, all.length - 1);
  const dayOfPart = (index: number) => {
    const day = addDays(opened, 1 + Math.floor((index * (course.dueDays - 2)) / all.length));
    return day < today ? day : addDays(today, -1);
  };
  const done = all.slice(0, parts).map((unit, index) => ({ unit, at: moment(dayOfPart(index), 8 + (index % 7)) }));
  const next = all[parts];
  const begun = person.progress.started && next ? next : null;
  const first = begun?.steps[0];
  const halfway =
    begun && first && begun.steps.length > 1
      ? [{ enrolmentId, stepId: first.id, at: moment(addDays(today, -1), 9) }]
      : [];
  return {
    enrolment: {
      id: enrolmentId,
      personId: person.id,
      courseId: course.id,
      cycle: 1,
      contentVersion: course.version,
      openedAt: moment(opened, 7),
      startedAt: done[0]?.at ?? halfway[0]?.at ?? null,
      completedAt: parts === all.length ? (done.at(-1)?.at ?? null) : null,
    },
    assignment: {
      enrolmentId,
      startOn: opened,
      days: course.dueDays,
      dueOn: addDays(opened, course.dueDays),
      validityMonths: course.validityMonths,
      windowDays: usualWindow,
      assignedAt: moment(opened, 7),
    },
    steps: [
      ...done.flatMap(({ unit, at }) => unit.steps.map((step) => ({ enrolmentId, stepId: step.id, at }))),
      ...halfway,
    ],
    completions: done.map(({ unit, at }) => ({ enrolmentId, unitId: unit.id, at, contentHash: unit.hash })),
    position: begun
      ? [
          {
            enrolmentId,
            stepId: begun.steps[Math.min(1, begun.steps.length - 1)]?.id ?? "",
            at: moment(addDays(today, -1), 9),
          },
        ]
      : [],
  };
}
