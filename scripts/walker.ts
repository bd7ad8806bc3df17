// A process that checks the scenarios it is sent, until whoever began it lets go of it. See walkers.ts.
import type { CheckScenario } from "../app/content/library.server";
import { checkScenario } from "../app/roleplay/check";

process.on("message", (given: Parameters<CheckScenario>[0]) => process.send?.(checkScenario(given)));
