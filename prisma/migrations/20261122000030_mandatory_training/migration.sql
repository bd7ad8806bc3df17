-- AlterTable
ALTER TABLE "Person" ADD COLUMN "email" TEXT;
ALTER TABLE "Person" ADD COLUMN "protectedOn" TEXT;

-- AlterTable
ALTER TABLE "OrgUnit" ADD COLUMN "closedOn" TEXT;

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN "jobFamily" TEXT;

-- CreateTable
CREATE TABLE "PastEmployment" (
    "personId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,

    PRIMARY KEY ("personId", "fromDay"),
    CONSTRAINT "PastEmployment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pause" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT,
    CONSTRAINT "Pause_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EmployeeNumber" (
    "municipalityId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("municipalityId", "number"),
    CONSTRAINT "EmployeeNumber_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EmployeeNumber_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnitCode" (
    "municipalityId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "orgUnitId" TEXT NOT NULL,

    PRIMARY KEY ("municipalityId", "code"),
    CONSTRAINT "UnitCode_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "UnitCode_orgUnitId_fkey" FOREIGN KEY ("orgUnitId") REFERENCES "OrgUnit" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkingGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "WorkingGroup_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkingGroupMember" (
    "groupId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT,

    PRIMARY KEY ("groupId", "personId", "fromDay"),
    CONSTRAINT "WorkingGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkingGroup" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "WorkingGroupMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "nextTryAt" DATETIME NOT NULL,
    "tries" INTEGER NOT NULL,
    "takenUntil" DATETIME,
    "sentAt" DATETIME,
    "givenUpAt" DATETIME,
    "outcome" TEXT,
    CONSTRAINT "Mail_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MailItem" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "mailId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    CONSTRAINT "MailItem_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Merit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "enrolmentId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "byKey" TEXT NOT NULL,
    "unitIds" TEXT NOT NULL,
    CONSTRAINT "Merit_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "endedByKey" TEXT,
    CONSTRAINT "Rule_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RuleVersion" (
    "ruleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "courseId" TEXT NOT NULL,
    "orgUnitId" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "jobFamilies" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "validityMonths" INTEGER NOT NULL,
    "windowDays" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "byKey" TEXT,

    PRIMARY KEY ("ruleId", "number"),
    CONSTRAINT "RuleVersion_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "Rule" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Extension" (
    "enrolmentId" TEXT NOT NULL PRIMARY KEY,
    "days" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Extension_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Assignment" (
    "enrolmentId" TEXT NOT NULL PRIMARY KEY,
    "ruleId" TEXT,
    "ruleVersion" INTEGER,
    "assignedAt" DATETIME NOT NULL,
    "startOn" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "dueOn" TEXT NOT NULL,
    "validityMonths" INTEGER NOT NULL,
    "windowDays" INTEGER NOT NULL,
    "countsFrom" TEXT,
    "validThrough" TEXT,
    "liftedAt" DATETIME,
    CONSTRAINT "Assignment_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Its time was counted from the day it was assigned.
INSERT INTO "new_Assignment" ("assignedAt", "dueOn", "enrolmentId", "validityMonths", "startOn", "days", "windowDays")
SELECT "assignedAt", "dueOn", "enrolmentId", "validityMonths", substr("assignedAt", 1, 10),
  CAST(julianday("dueOn") - julianday(substr("assignedAt", 1, 10)) AS INTEGER), 60 FROM "Assignment";
DROP TABLE "Assignment";
ALTER TABLE "new_Assignment" RENAME TO "Assignment";
CREATE INDEX "Assignment_validThrough_idx" ON "Assignment"("validThrough");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Pause_personId_fromDay_key" ON "Pause"("personId", "fromDay");

-- CreateIndex
CREATE INDEX "EmployeeNumber_personId_idx" ON "EmployeeNumber"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "EmployeeNumber_municipalityId_personId_key" ON "EmployeeNumber"("municipalityId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "UnitCode_orgUnitId_key" ON "UnitCode"("orgUnitId");

-- CreateIndex
CREATE INDEX "WorkingGroup_municipalityId_idx" ON "WorkingGroup"("municipalityId");

-- CreateIndex
CREATE INDEX "WorkingGroupMember_personId_idx" ON "WorkingGroupMember"("personId");

-- CreateIndex
CREATE INDEX "Mail_sentAt_givenUpAt_nextTryAt_idx" ON "Mail"("sentAt", "givenUpAt", "nextTryAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_personId_day_key" ON "Mail"("personId", "day");

-- CreateIndex
CREATE INDEX "MailItem_mailId_idx" ON "MailItem"("mailId");

-- CreateIndex
CREATE INDEX "Merit_enrolmentId_idx" ON "Merit"("enrolmentId");

-- CreateIndex
CREATE INDEX "Rule_municipalityId_idx" ON "Rule"("municipalityId");

