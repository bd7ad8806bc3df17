// SPDX-License-Identifier: EUPL-1.2
// All that can be wrong with courses that could be read.
import { checkBanks, checkStems } from "./banks";
import type { Catalogue } from "./catalogue";
import { checkGoals } from "./goals";
import { checkLinks } from "./links";
import { checkMinutes } from "./minutes";
import { checkPassages } from "./passage";
import type { Problem } from "./problem";
import type { ReadCourses } from "./read.server";
import { checkReadability } from "./readability";
import { checkRefreshers } from "./refreshers";
import type { ReadText } from "./text";
import { checkWording } from "./wording";

export function checkCourses({ catalogue, texts }: ReadCourses): Problem[] {
  return [
    ...checkReadability(texts, catalogue),
    ...checkWording(texts, catalogue.facts),
    ...checkLinks(texts, catalogue),
    ...checkBanks(catalogue, texts),
    ...checkStems(catalogue, texts),
    ...checkGoals(catalogue, texts),
    ...checkMinutes(catalogue, texts),
    ...checkPassages(catalogue.courses, texts),
    ...checkRefreshers(catalogue, texts),
    ...checkFacts(catalogue, texts),
  ];
}

/** Lessons may only quote facts that somebody has seen at the source. */
function checkFacts(catalogue: Catalogue, texts: ReadText[]): Problem[] {
  return catalogue.facts
    .filter((fact) => fact.status === "unverified")
    .flatMap((fact) =>
      texts
        .filter((text) => text.body.includes(`id="${fact.id}"`) || text.body.includes(fact.sv))
        .map((text) => ({
          file: text.file,
          line: text.firstLine,
          message: `The fact ${fact.id} is unverified. Read it at its source first, or take it out of the text.`,
        })),
    );
}
