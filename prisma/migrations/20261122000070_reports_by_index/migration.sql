-- DropIndex
DROP INDEX "Membership_orgUnitId_role_idx";

-- DropIndex
DROP INDEX "Enrolment_courseId_idx";

-- CreateIndex
CREATE INDEX "Person_id_employedFrom_employedTo_idx" ON "Person"("id", "employedFrom", "employedTo");

-- CreateIndex
CREATE INDEX "Membership_orgUnitId_role_personId_fromDay_toDay_jobFamily_idx" ON "Membership"("orgUnitId", "role", "personId", "fromDay", "toDay", "jobFamily");

-- CreateIndex
CREATE INDEX "Enrolment_courseId_personId_cycle_startedAt_completedAt_id_idx" ON "Enrolment"("courseId", "personId", "cycle", "startedAt", "completedAt", "id");

-- CreateIndex
CREATE INDEX "Enrolment_personId_completedAt_idx" ON "Enrolment"("personId", "completedAt");
