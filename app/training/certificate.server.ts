// Certificates: that a course was done and practised, on the day it was, and how long that counts. Never a licence to
// assess risk, and it says so.
import { randomBytes } from "node:crypto";
import { record } from "~/audit/record.server";
import type { Course } from "~/content/catalogue";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { lastDay } from "./due";

/** Letters and digits that cannot be mistaken for each other when read aloud. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

function newCode(): string {
  const signs = [...randomBytes(12)].map((byte) => alphabet[byte % alphabet.length]);
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].map((part) => part.join("")).join("-");
}

/**
 * Takes out the certificate of the actor's latest cycle; the same one each time.
 * @returns its code, or null when the course is not completed
 */
export async function issueCertificate(actor: Actor, course: Course, now: Date): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const enrolment = await tx.enrolment.findFirst({
      where: { personId: actor.personId, courseId: course.id },
      orderBy: { cycle: "desc" },
      select: { id: true, completedAt: true, assignment: true, certificate: { select: { code: true } } },
    });
    if (!enrolment?.completedAt) return null;
    if (enrolment.certificate) return enrolment.certificate.code;
    const months = enrolment.assignment?.validityMonths ?? course.validityMonths;
    const code = newCode();
    await tx.certificate.create({
      data: {
        code,
        enrolmentId: enrolment.id,
        issuedAt: now,
        validThrough: lastDay(enrolment.completedAt, months),
      },
    });
    await record(tx, actor.personId, "certificate.issued", enrolment.id, now);
    return code;
  });
}

export interface Certificate {
  code: string;
  courseId: string;
  name: string;
  completedOn: Day;
  contentVersion: number;
  validThrough: Day;
}

/** The actor's own certificate of that code, else null. */
export async function readCertificate(actor: Actor, code: string): Promise<Certificate | null> {
  const [row] = await read<Omit<Certificate, "completedOn"> & { completedAt: Date }>(sql`
    SELECT c."code", c."validThrough", e."courseId", e."completedAt", e."contentVersion", p."name"
    FROM "Certificate" c JOIN "Enrolment" e ON e."id" = c."enrolmentId" JOIN "Person" p ON p."id" = e."personId"
    WHERE c."code" = ${code} AND e."personId" = ${actor.personId}`);
  if (!row) return null;
  const { completedAt, ...rest } = row;
  return { ...rest, completedOn: dayOf(new Date(completedAt)), contentVersion: Number(row.contentVersion) };
}
