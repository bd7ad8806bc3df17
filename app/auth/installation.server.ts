// SPDX-License-Identifier: EUPL-1.2
import { record } from "~/audit/record.server";
import { dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { oneLine } from "~/lib/line";
import { defaultNeutralSite } from "~/settings/municipality";
import { makeLink } from "./oneTime.server";

/**
 * Makes an empty database a real installation with one municipality and its coordinator.
 * @returns the secret of the coordinator's one-time link
 */
export async function makeInstallation(
  given: { municipality: string; name: string; login: string },
  now: Date,
): Promise<string> {
  const [municipality, name] = [oneLine(given.municipality), oneLine(given.name)];
  const municipalityId = randomId();
  const personId = randomId();
  await db.$transaction(async (tx) => {
    await tx.installation.create({ data: { id: 1, kind: "real", createdAt: now } });
    await tx.orgUnit.create({ data: { id: municipalityId, name: municipality } });
    await tx.municipalitySettings.create({
      data: {
        orgUnitId: municipalityId,
        name: municipality,
        term: "VIN",
        contactName: name,
        contactPhone: "",
        contactEmail: given.login.includes("@") ? given.login : "",
        neutralSite: defaultNeutralSite,
      },
    });
    await tx.person.create({
      data: { id: personId, name, login: given.login.toLowerCase(), employedFrom: dayOf(now) },
    });
    await tx.membership.create({
      data: { id: randomId(), personId, orgUnitId: municipalityId, role: "coordinator", fromDay: dayOf(now) },
    });
    await record(tx, null, "installation.made", municipalityId, now);
  });
  return makeLink(personId, now);
}
