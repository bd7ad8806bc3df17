// SPDX-License-Identifier: EUPL-1.2
import { acted, holding, own, type Register } from "./entry";

export const work: Register = {
  ContactCheck: {
    holdings: [
      holding("work", "contactCheck", "stays", "colleagues", own, "day", {
        contactId: ["contact", "contact"],
        day: ["day", "day"],
      }),
    ],
    left: { personId: "tie" },
  },
  UnitFact: {
    holdings: [
      acted("unitFact", "byKey", "recordedAt", {
        orgUnitId: ["unit", "orgUnit"],
        kind: ["about", "unitFact"],
        onDay: ["day", "day"],
        recordedAt: ["recordedAt", "moment"],
      }),
      acted("unitFactWithdrawn", "withdrawnByKey", "withdrawnAt", {
        orgUnitId: ["unit", "orgUnit"],
        kind: ["about", "unitFact"],
        withdrawnAt: ["at", "moment"],
      }),
    ],
    left: { id: "matter", byKey: "others", withdrawnByKey: "others" },
  },
  AccessibilityStatement: {
    holdings: [acted("statement", "byKey", "savedAt", { savedAt: ["at", "moment"] })],
    left: {
      municipalityId: "matter",
      email: "matter",
      phone: "matter",
      assessedOn: "matter",
      method: "matter",
      assessor: "matter",
      local: "matter",
      byKey: "others",
    },
  },
  LegalHold: {
    holdings: [
      holding("you", "hold", "stays", "coordinator", own, "placedAt", {
        reason: ["why", "holdReason"],
        placedAt: ["at", "moment"],
        toDay: ["toDay", "day"],
        endedAt: ["endedAt", "moment"],
      }),
      acted("holdPlaced", "byKey", "placedAt", { placedAt: ["at", "moment"] }),
      acted("holdEnded", "endedByKey", "endedAt", { endedAt: ["at", "moment"] }),
    ],
    left: { id: "tie", municipalityId: "tie", personId: "tie", byKey: "others", endedByKey: "others" },
  },
  RetentionPeriod: {
    holdings: [acted("periodSet", "byKey", "setAt", { setAt: ["at", "moment"] })],
    left: { municipalityId: "matter", kind: "matter", days: "matter", byKey: "others" },
  },
  Destruction: {
    holdings: [acted("destruction", "byKey", "at", { at: ["at", "moment"] })],
    left: {
      id: "matter",
      municipalityId: "matter",
      kind: "matter",
      days: "matter",
      count: "matter",
      by: "matter",
      byKey: "others",
    },
  },
  YearFigures: { nobody: "What the report of a year that is over told: numbers of people." },
  Erasure: { nobody: "That somebody was erased: a hash of an id that is nowhere else any longer." },
  AuditKey: {
    holdings: [holding("log", "auditKey", "stays", "nobody", own, "key", { key: "key" })],
    left: { personId: "tie" },
  },
  AuditEntry: { log: "actorKey is who did it; the subject may be a person, or a unit whose people were shown." },
  Contact: { named: "contact" },
  ContactReport: { nobody: "What is said to be wrong with a contact. Never who said it." },
  MunicipalitySettings: { named: "settings" },
  Installation: { nobody: "What the database is for." },
};
