// SPDX-License-Identifier: EUPL-1.2
// Certificates: that a course was done and practised, on the day it was, and how long that counts. Never a licence to
// assess risk, and it says so.
import { record } from "~/audit/record.server";
import { type Course, minutesOf, unitsOf } from "~/content/catalogue";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { readableCode } from "~/lib/readableCode";
import type { Actor } from "~/people/actor";
import { mostMinutes, renewalId } from "~/progress/renewal";
import type { Municipality } from "~/settings/municipality";
import { validThroughOf } from "./due";
import { stands } from "./stands.server";

/** That the enrolment joined as `e` was completed by its renewal. */
const isRenewed = sql`EXISTS (
  SELECT 1 FROM "Completion" done WHERE done."enrolmentId" = e."id" AND done."unitId" = ${renewalId})`;

interface Finished {
  id: string;
  completedAt: Date;
  /** As it was assigned; null where the person took the course of their own free will. */
  validityMonths: number | bigint | null;
  /** Of a renewal: the last day that the cycle before it counts, from which it goes on. */
  countsFrom: Day | null;
  /** The last day that it counts, where that is decided already. */
  decided: Day | null;
  /** 1 where it was completed by its renewal. */
  renewed: number | bigint;
  /** Of the certificate, once it has been taken out. */
  code: string | null;
  /** When the municipality approved the version that was taken; null where no such approval stands. */
  approvedAt: Date | string | null;
}

/**
 * Takes out the certificate of the latest cycle that the actor has completed; the same one each time. What it says of the course and of the
 * municipality is kept as it is now; the name is always the person's own.
 * @returns its code, or null when the course is not completed
 */
export async function issueCertificate(
  actor: Actor,
  municipality: Municipality,
  course: Course,
  now: Date,
): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const [enrolment] = await tx.$queryRaw<Finished[]>(sql`
      SELECT e."id", e."completedAt", given."validityMonths", given."countsFrom", given."validThrough" AS "decided", c."code",
        CASE WHEN ${isRenewed} THEN 1 ELSE 0 END AS "renewed", (
        SELECT MAX(a."approvedAt") FROM "CourseApproval" a WHERE a."municipalityId" = ${municipality.id}
          AND a."courseId" = e."courseId" AND a."version" = e."contentVersion" AND ${stands}) AS "approvedAt"
      FROM "Enrolment" e
      LEFT JOIN "Assignment" given ON given."enrolmentId" = e."id"
      LEFT JOIN "Certificate" c ON c."enrolmentId" = e."id"
      WHERE e."personId" = ${actor.personId} AND e."courseId" = ${course.id} AND e."completedAt" IS NOT NULL
      ORDER BY e."cycle" DESC LIMIT 1`);
    if (!enrolment) return null;
    if (enrolment.code) return enrolment.code;
    const code = readableCode(3);
    await tx.certificate.create({
      data: {
        code,
        enrolmentId: enrolment.id,
        issuedAt: now,
        validThrough:
          enrolment.decided ??
          validThroughOf(enrolment.completedAt, {
            validityMonths: Number(enrolment.validityMonths ?? course.validityMonths),
            countsFrom: enrolment.countsFrom,
          }),
        courseTitle: course.title,
        units: unitsOf(course).length,
        minutes: Number(enrolment.renewed) === 1 ? mostMinutes : minutesOf(course),
        issuer: municipality.name,
        reviewedOn: enrolment.approvedAt && dayOf(new Date(enrolment.approvedAt)),
      },
    });
    await record(tx, actor.personId, "certificate.issued", course.id, now);
    return code;
  });
}

export interface Certificate {
  code: string;
  name: string;
  completedOn: Day;
  contentVersion: number;
  validThrough: Day;
  courseTitle: string;
  units: number;
  /** Null where nobody knows any longer. */
  minutes: number | null;
  /** Whether it is of a renewal and not of the whole course. */
  renewed: boolean;
  issuer: string;
  /** The day the municipality approved the version that was taken; null where it had not. */
  reviewedOn: Day | null;
}

const columns = sql`c."code", c."validThrough", c."courseTitle", c."units", c."minutes", c."issuer", c."reviewedOn",
  e."completedAt", e."contentVersion", p."name", CASE WHEN ${isRenewed} THEN 1 ELSE 0 END AS "renewed"`;
const tables = sql`"Certificate" c JOIN "Enrolment" e ON e."id" = c."enrolmentId" JOIN "Person" p ON p."id" = e."personId"`;

type Row = Omit<Certificate, "completedOn" | "renewed"> & { completedAt: Date; renewed: number | bigint };

const certificateOf = ({ completedAt, renewed, ...rest }: Row): Certificate => ({
  ...rest,
  renewed: Number(renewed) === 1,
  completedOn: dayOf(new Date(completedAt)),
});

/** The actor's own certificate of that code, of whatever cycle, else null. */
export async function readCertificate(actor: Actor, code: string): Promise<Certificate | null> {
  const [row] = await read<Row>(
    sql`SELECT ${columns} FROM ${tables} WHERE c."code" = ${code} AND e."personId" = ${actor.personId}`,
  );
  return row ? certificateOf(row) : null;
}

/** All of the actor's own, the latest first, each with whether it counts today. */
export async function readCertificates(
  actor: Actor,
  now: Date,
): Promise<(Pick<Certificate, "code" | "courseTitle" | "completedOn" | "validThrough"> & { isValid: boolean })[]> {
  const rows = await read<Row>(
    sql`SELECT ${columns} FROM ${tables} WHERE e."personId" = ${actor.personId} ORDER BY e."completedAt" DESC`,
  );
  return rows.map((row) => {
    const { code, courseTitle, completedOn, validThrough } = certificateOf(row);
    return { code, courseTitle, completedOn, validThrough, isValid: validThrough >= dayOf(now) };
  });
}
