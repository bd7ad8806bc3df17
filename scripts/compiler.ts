// SPDX-License-Identifier: EUPL-1.2
// A process that compiles the lessons and checks the scenarios it is sent, until whoever began it lets go of it. See
// compilers.ts.
import { compileText } from "../app/content/compileText.server";
import { checkScenario } from "../app/roleplay/check";
import type { Answer, Work } from "./compilers";

process.on("message", async ({ number, work }: { number: number; work: Work }) => {
  const made = work.kind === "lesson" ? await compileText(...work.given) : checkScenario(...work.given);
  process.send?.({ number, made } satisfies Answer);
});
