// SPDX-License-Identifier: EUPL-1.2
import { acted, holding, own, type Register } from "./entry";

export const people: Register = {
  Person: {
    holdings: [
      holding("you", "person", "stays", "leaders", { column: "id" }, "id", {
        name: "name",
        login: "login",
        email: "email",
        employedFrom: ["fromDay", "day"],
        employedTo: ["toDay", "day"],
        protectedOn: ["protectedOn", "day"],
      }),
    ],
    left: { id: "tie" },
  },
  PastEmployment: {
    holdings: [
      holding("you", "pastEmployment", "stays", "coordinator", own, "fromDay", {
        fromDay: ["fromDay", "day"],
        toDay: ["toDay", "day"],
      }),
    ],
    left: { personId: "tie" },
  },
  Membership: {
    holdings: [
      holding("you", "membership", "stays", "leaders", own, "fromDay", {
        role: ["role", "role"],
        orgUnitId: ["unit", "orgUnit"],
        jobFamily: ["jobFamily", "jobFamily"],
        fromDay: ["fromDay", "day"],
        toDay: ["toDay", "day"],
      }),
    ],
    left: { id: "tie", personId: "tie" },
  },
  WorkingGroupMember: {
    holdings: [
      holding("you", "groupMember", "stays", "coordinator", own, "fromDay", {
        groupId: ["group", "group"],
        part: ["groupPart", "groupPart"],
        fromDay: ["fromDay", "day"],
        toDay: ["toDay", "day"],
      }),
    ],
    left: { personId: "tie" },
  },
  Pause: {
    holdings: [
      holding("you", "pause", "stays", "coordinator", own, "fromDay", {
        fromDay: ["fromDay", "day"],
        toDay: ["toDay", "day"],
      }),
    ],
    left: { id: "tie", personId: "tie" },
  },
  EmployeeNumber: {
    holdings: [
      holding("you", "employeeNumber", "stays", "coordinator", own, "number", {
        number: "employeeNumber",
        municipalityId: ["municipality", "orgUnit"],
      }),
    ],
    left: { personId: "tie" },
  },

  StaffImportLine: {
    holdings: [
      holding("staffFile", "importLine", "imports", "coordinator", own, "at", {
        line: "line",
        outcome: ["outcome", "importOutcome"],
        number: "employeeNumber",
        name: "name",
        told: ["changes", "data"],
      }),
    ],
    left: { importId: "tie", at: "tie", personId: "tie" },
  },
  StagedPerson: {
    holdings: [
      holding("staffFile", "stagedPerson", "imports", "coordinator", { column: "id" }, "importId", {
        name: "name",
        email: "email",
        number: "employeeNumber",
        employedFrom: ["fromDay", "day"],
        employedTo: ["toDay", "day"],
        pastFrom: ["pastFrom", "day"],
        pastTo: ["pastTo", "day"],
        protectedOn: ["protectedOn", "day"],
      }),
    ],
    left: { importId: "tie", id: "tie", isRenumbered: "tie" },
  },
  StagedMembership: {
    holdings: [
      holding("staffFile", "stagedMembership", "imports", "coordinator", own, "fromDay", {
        role: ["role", "role"],
        orgUnitId: ["unit", "orgUnit"],
        jobFamily: ["jobFamily", "jobFamily"],
        fromDay: ["fromDay", "day"],
        toDay: ["toDay", "day"],
      }),
    ],
    left: { importId: "tie", id: "tie", personId: "tie" },
  },
  StaffImport: {
    holdings: [
      {
        ...acted("importUploaded", "byKey", "uploadedAt", { uploadedAt: ["at", "moment"], fileName: "file" }),
        kept: "imports",
      },
      {
        ...acted("importConfirmed", "confirmedByKey", "confirmedAt", { confirmedAt: ["at", "moment"] }),
        kept: "imports",
      },
    ],
    left: {
      id: "matter",
      municipalityId: "matter",
      byKey: "others",
      scopeUnitId: "matter",
      lines: "matter",
      staged: "matter",
      takenUntil: "matter",
      plannedAt: "matter",
      plannedOn: "matter",
      changes: "matter",
      summary: "matter",
      refused: "matter",
      confirmedByKey: "others",
      appliedAt: "matter",
      staleAt: "matter",
    },
  },
  StaffImportPart: { named: "staffFile" },
  StagedUnit: { nobody: "A unit as a file from the HR system names it." },

  OrgUnit: { nobody: "A unit. Who works in it is Membership." },
  UnitCode: { nobody: "What the HR system calls a unit." },
  PeopleChanges: { nobody: "A count of changes." },
  WorkingGroup: { nobody: "A group's name. Who is in it is WorkingGroupMember." },
};
