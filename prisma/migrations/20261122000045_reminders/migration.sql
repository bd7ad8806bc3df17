-- AlterTable
ALTER TABLE "Mail" ADD COLUMN "shown" TEXT;

-- CreateIndex
CREATE INDEX "Mail_day_idx" ON "Mail"("day");

-- CreateIndex
CREATE INDEX "MailItem_about_idx" ON "MailItem"("about");

-- CreateIndex
CREATE INDEX "Assignment_dueOn_enrolmentId_idx" ON "Assignment"("dueOn", "enrolmentId");

