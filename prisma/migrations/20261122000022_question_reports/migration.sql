-- CreateTable
CREATE TABLE "QuestionReport" (
    "municipalityId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "questions" INTEGER NOT NULL,
    "figures" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "month"),
    CONSTRAINT "QuestionReport_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "OrgUnit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

