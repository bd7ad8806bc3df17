// SPDX-License-Identifier: EUPL-1.2
// Who Exempelkommunen does not have by itself, and what is theirs: so that for every kind of row there is somebody whose it
// is not.
import { dayOf } from "~/lib/clock";
import { municipality } from "../prisma/world";

export const certificateOfJohan = "JHAN-2345-DEM2";
export const sessionOfOlof = "olof-is-signed-in";

/** Another municipality's unit, coordinator and employee; a manager above the managers; a reviewer; somebody who will leave. */
export async function populate(now: Date): Promise<void> {
  const { db } = await import("~/lib/db.server");
  const fromDay = "2020-01-01";
  const abroad = "utsocknes-kommun";
  await db.orgUnit.create({ data: { id: abroad, name: "Grannkommunen" } });
  await db.orgUnit.create({ data: { id: "utsocknes-enhet", name: "Hemtjänsten", parentId: abroad } });
  const settings = await db.municipalitySettings.findUniqueOrThrow({ where: { orgUnitId: municipality.id } });
  await db.municipalitySettings.create({ data: { ...settings, orgUnitId: abroad, name: "Grannkommunen" } });
  for (const [id, orgUnitId, ...roles] of [
    ["utsocknes", abroad, "coordinator"],
    ["grannens-anstalld", "utsocknes-enhet", "employee"],
    ["overordnad", "vof", "manager"],
    ["granskar", "lss", "employee"],
    ["stangd", "lss", "employee"],
  ]) {
    const personId = id ?? "";
    await db.person.create({ data: { id: personId, name: `Person ${id}`, employedFrom: fromDay } });
    for (const role of roles)
      await db.membership.create({
        data: { id: `${id}-${role}`, personId, orgUnitId: orgUnitId ?? "", role, fromDay },
      });
  }
  await db.courseReviewer.create({
    data: {
      id: "granskar-k1",
      municipalityId: municipality.id,
      courseId: "k1",
      personId: "granskar",
      namedAt: now,
      namedByKey: "x",
      toDay: "2999-01-01",
    },
  });
  await db.staffImport.create({
    data: {
      id: "uppladdad-fil",
      municipalityId: municipality.id,
      fileName: "personal.csv",
      uploadedAt: now,
      byKey: "x",
      staged: 0,
      refused: JSON.stringify([{ why: "empty" }]),
    },
  });
  const johans = await db.enrolment.findFirstOrThrow({ where: { personId: "johan", courseId: "k1" } });
  await db.certificate.create({
    data: {
      code: certificateOfJohan,
      enrolmentId: johans.id,
      issuedAt: now,
      validThrough: "2999-01-01",
      courseTitle: "Våga fråga",
      units: 15,
      issuer: "Exempelkommunen",
    },
  });
  const until = new Date(now.getTime() + 3_600_000);
  await db.session.create({ data: { id: sessionOfOlof, personId: "olof", createdAt: now, expiresAt: until } });
}

/** The person's employment ended yesterday. */
export async function closeFor(personId: string, now: Date): Promise<void> {
  const { db } = await import("~/lib/db.server");
  const yesterday = dayOf(new Date(now.getTime() - 86_400_000));
  await db.person.update({ where: { id: personId }, data: { employedTo: yesterday } });
}
