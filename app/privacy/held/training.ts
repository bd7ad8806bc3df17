// SPDX-License-Identifier: EUPL-1.2
import { acted, holding, own, type Register, type Way } from "./entry";

const cycle: Way = { column: "enrolmentId", through: "Enrolment" };

export const training: Register = {
  Enrolment: {
    holdings: [
      holding("training", "enrolment", "stays", "leaders", own, "openedAt", {
        courseId: ["course", "named"],
        cycle: "cycle",
        contentVersion: "version",
        openedAt: ["openedAt", "moment"],
        startedAt: ["begunAt", "moment"],
        completedAt: ["doneAt", "moment"],
      }),
    ],
    left: { id: "tie", personId: "tie" },
  },
  Assignment: {
    holdings: [
      holding("training", "assignment", "stays", "leaders", cycle, "assignedAt", {
        enrolmentId: ["course", "enrolment"],
        assignedAt: ["at", "moment"],
        startOn: ["startOn", "day"],
        days: "days",
        dueOn: ["dueOn", "day"],
        validityMonths: "months",
        windowDays: "windowDays",
        countsFrom: ["countsFrom", "day"],
        validThrough: ["validThrough", "day"],
        liftedAt: ["liftedAt", "moment"],
      }),
    ],
    left: { ruleId: "tie", ruleVersion: "tie" },
  },
  Extension: {
    holdings: [
      holding("training", "extension", "stays", "leaders", cycle, "at", {
        enrolmentId: ["course", "enrolment"],
        days: "days",
        at: ["at", "moment"],
      }),
    ],
    left: {},
  },
  Completion: {
    holdings: [
      holding("training", "completion", "stays", "leaders", cycle, "at", {
        unitId: ["part", "named"],
        at: ["doneAt", "moment"],
      }),
    ],
    left: { enrolmentId: "tie", contentHash: "tie" },
  },
  StepCompletion: {
    holdings: [
      holding("training", "stepCompletion", "stays", "self", cycle, "at", {
        stepId: ["step", "named"],
        at: ["doneAt", "moment"],
      }),
    ],
    left: { enrolmentId: "tie" },
  },
  Position: {
    holdings: [
      holding("training", "position", "stays", "self", cycle, "at", {
        stepId: ["step", "named"],
        at: ["at", "moment"],
      }),
    ],
    left: { enrolmentId: "tie" },
  },
  Merit: {
    holdings: [
      holding("training", "merit", "stays", "leaders", cycle, "recordedAt", {
        source: ["source", "meritSource"],
        onDay: ["day", "day"],
        recordedAt: ["recordedAt", "moment"],
        unitIds: ["parts", "named"],
      }),
      acted("meritRecorded", "byKey", "recordedAt", { recordedAt: ["recordedAt", "moment"] }),
    ],
    left: { id: "tie", enrolmentId: "tie", byKey: "others" },
  },
  Renewal: {
    holdings: [
      holding("training", "renewal", "stays", "self", cycle, "madeAt", {
        enrolmentId: ["course", "enrolment"],
        madeAt: ["madeAt", "moment"],
      }),
    ],
    left: {},
  },
  RenewalPart: {
    holdings: [
      holding("training", "renewalPart", "stays", "self", cycle, "number", {
        about: ["about", "named"],
        kind: ["kind", "renewalKind"],
        reason: ["why", "renewalReason"],
        minutes: "minutes",
        doneAt: ["doneAt", "moment"],
      }),
    ],
    left: { enrolmentId: "tie", number: "tie" },
  },
  Certificate: {
    holdings: [
      holding("training", "certificate", "stays", "bearer", cycle, "issuedAt", {
        code: "code",
        courseTitle: ["course", "named"],
        issuedAt: ["issuedAt", "moment"],
        validThrough: ["validThrough", "day"],
        units: "units",
        minutes: "minutes",
        issuer: "municipality",
        reviewedOn: ["reviewedOn", "day"],
      }),
    ],
    left: { enrolmentId: "tie" },
  },

  CourseReviewer: {
    holdings: [
      holding("work", "reviewer", "stays", "colleagues", own, "namedAt", {
        courseId: ["course", "named"],
        namedAt: ["at", "moment"],
        toDay: ["toDay", "day"],
        endedAt: ["endedAt", "moment"],
      }),
      acted("reviewerNamed", "namedByKey", "namedAt", { courseId: ["course", "named"], namedAt: ["at", "moment"] }),
      acted("reviewerEnded", "endedByKey", "endedAt", { courseId: ["course", "named"], endedAt: ["at", "moment"] }),
    ],
    left: { id: "tie", municipalityId: "tie", personId: "tie", namedByKey: "others", endedByKey: "others" },
  },
  UnitRead: {
    holdings: [
      holding("work", "unitRead", "stays", "self", own, "at", { unitId: ["part", "named"], at: ["at", "moment"] }),
    ],
    left: { personId: "tie", textHash: "tie" },
  },
  CourseApproval: {
    holdings: [
      acted("approval", "byKey", "approvedAt", {
        courseId: ["course", "named"],
        version: "version",
        approvedAt: ["at", "moment"],
      }),
    ],
    left: {
      id: "matter",
      municipalityId: "matter",
      number: "matter",
      contentHash: "matter",
      parts: "matter",
      byKey: "others",
    },
  },
  ApprovalWithdrawal: {
    holdings: [acted("approvalWithdrawn", "byKey", "withdrawnAt", { withdrawnAt: ["at", "moment"] })],
    left: { approvalId: "matter", byKey: "others" },
  },
  Rule: {
    holdings: [acted("ruleEnded", "endedByKey", "endedAt", { endedAt: ["at", "moment"] })],
    left: { id: "matter", municipalityId: "matter", createdAt: "matter", endedByKey: "others" },
  },
  RuleVersion: {
    holdings: [
      acted("ruleWritten", "byKey", "createdAt", { courseId: ["course", "named"], createdAt: ["at", "moment"] }),
    ],
    left: {
      ruleId: "matter",
      number: "matter",
      orgUnitId: "matter",
      roles: "matter",
      jobFamilies: "matter",
      trigger: "matter",
      since: "matter",
      days: "matter",
      validityMonths: "matter",
      windowDays: "matter",
      byKey: "others",
    },
  },
};
