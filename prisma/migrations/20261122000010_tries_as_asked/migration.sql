-- CreateTable
CREATE TABLE "QuizSave" (
    "attemptId" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    PRIMARY KEY ("attemptId", "key"),
    CONSTRAINT "QuizSave_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "QuizAttempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "keptAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Question_questionId_idx" ON "Question"("questionId");
CREATE INDEX "Question_keptAt_idx" ON "Question"("keptAt");

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_QuizAttempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "enrolmentId" TEXT NOT NULL,
    "stepId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "draw" TEXT,
    "startedAt" DATETIME NOT NULL,
    "handedInAt" DATETIME,
    "right" INTEGER,
    "asked" INTEGER,
    "needed" INTEGER,
    CONSTRAINT "QuizAttempt_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- What earlier tries asked and how they went is filled in at the next start, from the courses (fillOldTries).
INSERT INTO "new_QuizAttempt" ("id", "enrolmentId", "stepId", "number", "seed", "startedAt", "handedInAt")
SELECT "id", "enrolmentId", "stepId", "number", "seed", "startedAt", "handedInAt" FROM "QuizAttempt";
DROP TABLE "QuizAttempt";
ALTER TABLE "new_QuizAttempt" RENAME TO "QuizAttempt";
CREATE INDEX "QuizAttempt_handedInAt_idx" ON "QuizAttempt"("handedInAt");
CREATE UNIQUE INDEX "QuizAttempt_enrolmentId_stepId_number_key" ON "QuizAttempt"("enrolmentId", "stepId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
