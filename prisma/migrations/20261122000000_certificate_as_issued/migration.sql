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
    CONSTRAINT "Certificate_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- What older certificates said is known but for what other courses than the first, k1, were called and how long they took.
INSERT INTO "new_Certificate" ("code", "enrolmentId", "issuedAt", "validThrough", "courseTitle", "units", "minutes", "issuer")
SELECT c."code", c."enrolmentId", c."issuedAt", c."validThrough",
    CASE e."courseId" WHEN 'k1' THEN 'Våga fråga' ELSE e."courseId" END,
    (SELECT COUNT(*) FROM "Completion" d WHERE d."enrolmentId" = e."id"),
    CASE e."courseId" WHEN 'k1' THEN 66 END,
    COALESCE((
        WITH RECURSIVE up AS (
            SELECT o."id", o."parentId" FROM "Membership" m JOIN "OrgUnit" o ON o."id" = m."orgUnitId"
            WHERE m."personId" = e."personId"
            UNION
            SELECT o."id", o."parentId" FROM up JOIN "OrgUnit" o ON o."id" = up."parentId"
        )
        SELECT s."name" FROM up JOIN "MunicipalitySettings" s ON s."orgUnitId" = up."id" ORDER BY s."orgUnitId" LIMIT 1
    ), (SELECT s."name" FROM "MunicipalitySettings" s ORDER BY s."orgUnitId" LIMIT 1), '')
FROM "Certificate" c JOIN "Enrolment" e ON e."id" = c."enrolmentId";
DROP TABLE "Certificate";
ALTER TABLE "new_Certificate" RENAME TO "Certificate";
CREATE UNIQUE INDEX "Certificate_enrolmentId_key" ON "Certificate"("enrolmentId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

