// Works on one import from the HR system and ends: started by the server, with the import's id and the time it is there.
// Others go first.
import os from "node:os";
import { db } from "../app/lib/db.server";
import { workOn } from "../app/people/import/work.server";

os.setPriority(10);
// Room for the indexes that every new row has its place in.
await db.$executeRawUnsafe("PRAGMA cache_size = -65536");
const [, , id = "", began = ""] = process.argv;
await workOn(id, () => new Date(Date.parse(began) + performance.now()));
await db.$disconnect();
process.exit(0);
