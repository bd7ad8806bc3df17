-- AlterTable
ALTER TABLE "Password" ADD COLUMN "addressHash" TEXT;

-- AlterTable
ALTER TABLE "SignInLink" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'link';
ALTER TABLE "SignInLink" ADD COLUMN "byKey" TEXT;

-- CreateTable
CREATE TABLE "SecondFactor" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "lastStep" INTEGER NOT NULL,
    CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AccountReset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byKey" TEXT,
    "seenAt" DATETIME,
    CONSTRAINT "AccountReset_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RecoveryCode_personId_idx" ON "RecoveryCode"("personId");

-- CreateIndex
CREATE INDEX "AccountReset_personId_seenAt_idx" ON "AccountReset"("personId", "seenAt");
