-- AlterTable
ALTER TABLE "Installation" ADD COLUMN "settledBy" TEXT;

-- CreateTable
CREATE TABLE "LegalHold" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "personId" TEXT,
    "reason" TEXT NOT NULL,
    "placedAt" DATETIME NOT NULL,
    "byKey" TEXT NOT NULL,
    "toDay" TEXT,
    "endedAt" DATETIME,
    "endedByKey" TEXT,
    CONSTRAINT "LegalHold_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LegalHold_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "YearFigures" (
    "municipalityId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "figures" TEXT NOT NULL,
    "countedAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "year"),
    CONSTRAINT "YearFigures_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RetentionPeriod" (
    "municipalityId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "setAt" DATETIME NOT NULL,
    "byKey" TEXT NOT NULL,

    PRIMARY KEY ("municipalityId", "kind"),
    CONSTRAINT "RetentionPeriod_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Destruction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "municipalityId" TEXT,
    "kind" TEXT NOT NULL,
    "days" INTEGER,
    "count" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "byKey" TEXT,
    CONSTRAINT "Destruction_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Erasure" (
    "person" TEXT NOT NULL PRIMARY KEY,
    "erasedOn" TEXT NOT NULL,
    "clearedAt" DATETIME
);

-- CreateIndex
CREATE INDEX "LegalHold_municipalityId_idx" ON "LegalHold"("municipalityId");

-- CreateIndex
CREATE INDEX "LegalHold_personId_idx" ON "LegalHold"("personId");

-- CreateIndex
CREATE INDEX "Destruction_municipalityId_at_idx" ON "Destruction"("municipalityId", "at");

