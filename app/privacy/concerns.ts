// SPDX-License-Identifier: EUPL-1.2
// Whom an entry of the audit log is about, besides the one who did it. An action that is not here does not compile: whoever
// writes a new one decides whether it shows or changes somebody.
import type { AuditAction } from "~/audit/record.server";

/**
 * What the entry's subject is: a person (their id or key, and perhaps more after a space), units whose people were shown by
 * name, or the id of a row that is a person's. `nobody`: only of the one who did it, or of what is no person.
 */
export type Concern = "person" | "units" | "enrolment" | "merit" | "reviewer" | "group" | "import" | "nobody";

export const concerns: Record<AuditAction, Concern> = {
  "installation.made": "nobody",
  "session.opened": "nobody",
  "session.ended": "nobody",
  "session.renewed": "nobody",
  "sessions.ended": "nobody",
  "form.refused": "nobody",
  "password.set": "nobody",
  "identity.linked": "nobody",
  "identity.unlinked": "person",
  "code.made": "person",
  "secondFactor.on": "nobody",
  "secondFactor.off": "nobody",
  "secondFactor.reset": "person",
  "recoveryCodes.made": "nobody",
  "recoveryCode.used": "nobody",
  "certificate.issued": "nobody",
  "course.approved": "nobody",
  "approval.withdrawn": "nobody",
  "rule.written": "nobody",
  "rule.ended": "nobody",
  "merit.recorded": "merit",
  "reviewer.named": "reviewer",
  "reviewer.ended": "reviewer",
  "person.made": "person",
  "person.changed": "person",
  "person.protected": "person",
  "person.unprotected": "person",
  "person.seen": "person",
  "role.given": "person",
  "role.ended": "person",
  "pause.begun": "person",
  "pause.ended": "person",
  "unit.made": "nobody",
  "unit.changed": "nobody",
  "unit.closed": "nobody",
  "unit.reopened": "nobody",
  "group.changed": "group",
  "unitFact.recorded": "nobody",
  "unitFact.withdrawn": "nobody",
  // Whoever is in the file, as long as its lines are kept.
  "import.uploaded": "import",
  "import.confirmed": "import",
  "import.left": "nobody",
  "team.seen": "units",
  "team.exported": "units",
  "standing.seen": "person",
  // Figures of units, in which nobody is named.
  "municipality.seen": "nobody",
  "municipality.exported": "nobody",
  "report.seen": "nobody",
  "questions.seen": "nobody",
  "confidence.seen": "nobody",
  "reminders.seen": "units",
  "reminder.asked": "enrolment",
  "contact.made": "nobody",
  "contact.changed": "nobody",
  "contact.checked": "nobody",
  "contact.withdrawn": "nobody",
  "contact.restored": "nobody",
  "ownData.taken": "nobody",
  "statement.changed": "nobody",
  "retention.changed": "nobody",
  "hold.placed": "person",
  "hold.ended": "person",
  "person.erased": "nobody",
  "log.rewritten": "nobody",
};

export const actionsAbout = (concern: Concern): AuditAction[] =>
  (Object.keys(concerns) as AuditAction[]).filter((action) => concerns[action] === concern);
