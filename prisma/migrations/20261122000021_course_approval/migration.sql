-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Certificate" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "enrolmentId" TEXT NOT NULL,
    "issuedAt" DATETIME NOT NULL,
    "validThrough" TEXT NOT NULL,
    "courseTitle" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "minutes" INTEGER,
    "issuer" TEXT NOT NULL,
    "reviewedOn" TEXT,
    CONSTRAINT "Certificate_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Nobody could approve a course before, so none of the older ones was of a reviewed course.
INSERT INTO "new_Certificate" ("code", "enrolmentId", "issuedAt", "validThrough", "courseTitle", "units", "minutes", "issuer")
SELECT "code", "enrolmentId", "issuedAt", "validThrough", "courseTitle", "units", "minutes", "issuer" FROM "Certificate";
DROP TABLE "Certificate";
ALTER TABLE "new_Certificate" RENAME TO "Certificate";
CREATE UNIQUE INDEX "Certificate_enrolmentId_key" ON "Certificate"("enrolmentId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateTable
CREATE TABLE "CourseApproval" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "parts" TEXT NOT NULL,
    "approvedAt" DATETIME NOT NULL,
    "byKey" TEXT NOT NULL,
    CONSTRAINT "CourseApproval_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApprovalWithdrawal" (
    "approvalId" TEXT NOT NULL PRIMARY KEY,
    "withdrawnAt" DATETIME NOT NULL,
    "byKey" TEXT NOT NULL,
    CONSTRAINT "ApprovalWithdrawal_approvalId_fkey" FOREIGN KEY ("approvalId") REFERENCES "CourseApproval" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CourseReviewer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "namedAt" DATETIME NOT NULL,
    "namedByKey" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "endedAt" DATETIME,
    "endedByKey" TEXT,
    CONSTRAINT "CourseReviewer_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CourseReviewer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnitRead" (
    "personId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "unitId"),
    CONSTRAINT "UnitRead_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "CourseApproval_municipalityId_courseId_number_key" ON "CourseApproval"("municipalityId", "courseId", "number");

-- CreateIndex
CREATE INDEX "CourseReviewer_personId_idx" ON "CourseReviewer"("personId");

-- CreateIndex
CREATE INDEX "CourseReviewer_municipalityId_courseId_idx" ON "CourseReviewer"("municipalityId", "courseId");

