-- CreateTable
CREATE TABLE "Story" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "story" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "keptAt" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Run" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "scenarioId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "storyHash" TEXT NOT NULL,
    "snapshot" TEXT,
    "startedAt" DATETIME NOT NULL,
    "lastStepAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Run_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Until now a run belonged to a step, whose id ended with that of its scene, and was numbered anew in each cycle.
INSERT INTO "new_Run" ("id", "personId", "scenarioId", "number", "storyHash", "snapshot", "startedAt", "lastStepAt", "endedAt")
SELECT r."id", e."personId", SUBSTR(r."stepId", INSTR(r."stepId", '/') + 1),
    ROW_NUMBER() OVER (PARTITION BY e."personId", r."stepId" ORDER BY e."cycle", r."number"),
    r."storyHash", r."snapshot", r."startedAt", r."lastStepAt", r."endedAt"
FROM "Run" r JOIN "Enrolment" e ON e."id" = r."enrolmentId";
DROP TABLE "Run";
ALTER TABLE "new_Run" RENAME TO "Run";
CREATE INDEX "Run_lastStepAt_idx" ON "Run"("lastStepAt");
CREATE UNIQUE INDEX "Run_personId_scenarioId_number_key" ON "Run"("personId", "scenarioId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
