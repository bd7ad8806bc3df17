-- CreateTable
CREATE TABLE "Renewal" (
    "enrolmentId" TEXT NOT NULL PRIMARY KEY,
    "madeAt" DATETIME NOT NULL,
    CONSTRAINT "Renewal_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RenewalPart" (
    "enrolmentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "doneAt" DATETIME,

    PRIMARY KEY ("enrolmentId", "number"),
    CONSTRAINT "RenewalPart_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Renewal" ("enrolmentId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConfidenceRating" (
    "personId" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "confidence" INTEGER,
    "worry" INTEGER,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "occasion"),
    CONSTRAINT "ConfidenceRating_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConfidenceReport" (
    "municipalityId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "figures" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "month"),
    CONSTRAINT "ConfidenceReport_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RefreshRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "fixedOn" TEXT,
    "courseId" TEXT,
    "momentId" TEXT,
    "refresherId" TEXT,
    "questionIds" TEXT NOT NULL,
    "versions" TEXT NOT NULL,
    "choiceId" TEXT,
    "answers" TEXT,
    CONSTRAINT "RefreshRound_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "questionVersion" INTEGER NOT NULL,
    "occasionId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "rating" INTEGER NOT NULL,
    CONSTRAINT "Review_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Card" (
    "personId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "stability" REAL NOT NULL,
    "difficulty" REAL NOT NULL,
    "state" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "lastReviewedAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "questionId"),
    CONSTRAINT "Card_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FactValue" (
    "factId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sv" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "since" DATETIME NOT NULL,

    PRIMARY KEY ("factId", "number")
);

-- CreateTable
CREATE TABLE "UnitFact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orgUnitId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "byKey" TEXT NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnByKey" TEXT,
    CONSTRAINT "UnitFact_orgUnitId_fkey" FOREIGN KEY ("orgUnitId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ConfidenceRating_at_idx" ON "ConfidenceRating"("at");

-- CreateIndex
CREATE INDEX "RefreshRound_openedAt_idx" ON "RefreshRound"("openedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RefreshRound_personId_number_key" ON "RefreshRound"("personId", "number");

-- CreateIndex
CREATE INDEX "Review_personId_questionId_at_idx" ON "Review"("personId", "questionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Review_personId_occasionId_questionId_key" ON "Review"("personId", "occasionId", "questionId");

-- CreateIndex
CREATE INDEX "Card_personId_dueAt_idx" ON "Card"("personId", "dueAt");

-- CreateIndex
CREATE INDEX "CalendarFeed_personId_idx" ON "CalendarFeed"("personId");

-- CreateIndex
CREATE INDEX "UnitFact_orgUnitId_kind_onDay_idx" ON "UnitFact"("orgUnitId", "kind", "onDay");

