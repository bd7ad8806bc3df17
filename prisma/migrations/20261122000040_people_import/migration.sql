-- CreateTable
CREATE TABLE "PeopleChanges" (
    "municipalityId" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    CONSTRAINT "PeopleChanges_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL,
    "byKey" TEXT NOT NULL,
    "scopeUnitId" TEXT,
    "lines" INTEGER,
    "staged" INTEGER NOT NULL,
    "takenUntil" DATETIME,
    "plannedAt" DATETIME,
    "plannedOn" TEXT,
    "changes" INTEGER,
    "summary" TEXT,
    "refused" TEXT,
    "confirmedAt" DATETIME,
    "confirmedByKey" TEXT,
    "appliedAt" DATETIME,
    "staleAt" DATETIME,
    CONSTRAINT "StaffImport_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffImportPart" (
    "importId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("importId", "number"),
    CONSTRAINT "StaffImportPart_importId_fkey" FOREIGN KEY ("importId") REFERENCES "StaffImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffImportLine" (
    "importId" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "line" INTEGER,
    "outcome" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "personId" TEXT,
    "told" TEXT NOT NULL,

    PRIMARY KEY ("importId", "at"),
    CONSTRAINT "StaffImportLine_importId_fkey" FOREIGN KEY ("importId") REFERENCES "StaffImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StagedUnit" (
    "importId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "parentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "isNew" BOOLEAN NOT NULL,

    PRIMARY KEY ("importId", "id"),
    CONSTRAINT "StagedUnit_importId_fkey" FOREIGN KEY ("importId") REFERENCES "StaffImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StagedPerson" (
    "importId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "isRenumbered" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "employedFrom" TEXT NOT NULL,
    "employedTo" TEXT,
    "protectedOn" TEXT,
    "pastFrom" TEXT,
    "pastTo" TEXT,

    PRIMARY KEY ("importId", "id"),
    CONSTRAINT "StagedPerson_importId_fkey" FOREIGN KEY ("importId") REFERENCES "StaffImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StagedMembership" (
    "importId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "orgUnitId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "jobFamily" TEXT,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT,

    PRIMARY KEY ("importId", "id"),
    CONSTRAINT "StagedMembership_importId_fkey" FOREIGN KEY ("importId") REFERENCES "StaffImport" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "StaffImport_municipalityId_idx" ON "StaffImport"("municipalityId");

-- CreateIndex
CREATE INDEX "StaffImport_uploadedAt_idx" ON "StaffImport"("uploadedAt");

-- CreateIndex
CREATE INDEX "StaffImportLine_importId_outcome_at_idx" ON "StaffImportLine"("importId", "outcome", "at");

