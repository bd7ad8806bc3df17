import { db, read, sql } from "./db.server";
import { log } from "./log.server";

/** Whether the database can be read and written right now. */
export async function isHealthy(): Promise<boolean> {
  try {
    await read(sql`SELECT 1`);
    await db.$executeRaw(sql`UPDATE "Installation" SET "kind" = "kind" WHERE "id" = 1`);
    return true;
  } catch (error) {
    log.error({ error: String(error) }, "not healthy");
    return false;
  }
}
