-- AlterTable
ALTER TABLE "Installation" ADD COLUMN "demoMark" TEXT;

