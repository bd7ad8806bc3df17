-- AlterTable
ALTER TABLE "Installation" ADD COLUMN "probedAt" DATETIME;
