-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN "reviewedOn" TEXT;

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

