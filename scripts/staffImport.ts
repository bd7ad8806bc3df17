// SPDX-License-Identifier: EUPL-1.2
// Works on one import from the HR system and ends: started by the server, with the import's id and the time it is there.
import { db, writeInMemory } from "../app/lib/db.server";
import { workOn } from "../app/people/import/work.server";

const [, , id = "", began = ""] = process.argv;
await writeInMemory();
await workOn(id, () => new Date(Date.parse(began) + performance.now()));
await db.$disconnect();
process.exit(0);
