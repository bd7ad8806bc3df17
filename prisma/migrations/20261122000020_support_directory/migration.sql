-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "helps" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "web" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "channels" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "accepts" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "backup" TEXT NOT NULL,
    "reviewMonths" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Contact_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ContactCheck" (
    "contactId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "personId" TEXT,

    PRIMARY KEY ("contactId", "day"),
    CONSTRAINT "ContactCheck_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ContactCheck_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ContactReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "contactId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "reportedOn" TEXT NOT NULL,
    "closedOn" TEXT,
    "open" TEXT,
    CONSTRAINT "ContactReport_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Contact_municipalityId_kind_idx" ON "Contact"("municipalityId", "kind");

-- CreateIndex
CREATE INDEX "ContactCheck_personId_idx" ON "ContactCheck"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ContactReport_open_key" ON "ContactReport"("open");

-- CreateIndex
CREATE INDEX "ContactReport_contactId_idx" ON "ContactReport"("contactId");

