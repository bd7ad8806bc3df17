-- CreateTable
CREATE TABLE "AccessibilityStatement" (
    "municipalityId" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "assessedOn" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "assessor" TEXT NOT NULL,
    "local" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "byKey" TEXT NOT NULL,
    CONSTRAINT "AccessibilityStatement_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AuditEntry_action_subject_idx" ON "AuditEntry"("action", "subject");

-- CreateIndex
CREATE INDEX "AuditEntry_actorKey_seq_idx" ON "AuditEntry"("actorKey", "seq");

