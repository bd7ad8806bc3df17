// SPDX-License-Identifier: EUPL-1.2
// Before each test file: a database and a data folder of its own, named before anything reads the environment.
import { inject } from "vitest";
import { copyOfWorld } from "./world";

process.env.DATA_DIR = copyOfWorld(inject("place"));
process.env.DEMO = "1";
process.env.LOG_LEVEL = "silent";
delete process.env.DATABASE_URL;
delete process.env.SESSION_SECRET;
