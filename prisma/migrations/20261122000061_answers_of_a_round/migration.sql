-- AlterTable
ALTER TABLE "RefreshRound" ADD COLUMN "answers" TEXT;
