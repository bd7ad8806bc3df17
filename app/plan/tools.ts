// SPDX-License-Identifier: EUPL-1.2
// What helps with each part of a unit's readiness: the work steps of the courses for VIN-ombud and managers that are made
// to be printed or led from. Where a municipality's catalogue lacks one, it is left out.
import { addressOf, type Catalogue, findStep } from "~/content/catalogue";
import type { Part } from "./readiness";

/** Of each part the steps by their ids, those for VIN-ombud before those for the manager. */
export const toolSteps: Record<Part, readonly string[]> = {
  routine: ["k6-1-2/checklista", "k7-2-1/checklista"],
  directory: ["k6-1-3/ringblad"],
  meeting: ["k6-2-3/upplagg", "k7-2-4/apt"],
  pairPractice: ["k6-2-1/leda"],
};

export interface Tool {
  title: string;
  address: string;
}

export type Tools = Record<Part, Tool[]>;

export function toolsIn(catalogue: Catalogue): Tools {
  const found = (stepId: string): Tool[] => {
    const place = catalogue.courses.map((course) => findStep(course, stepId)).find((each) => each !== null);
    return place ? [{ title: place.step.title, address: addressOf(place) }] : [];
  };
  return {
    routine: toolSteps.routine.flatMap(found),
    directory: toolSteps.directory.flatMap(found),
    meeting: toolSteps.meeting.flatMap(found),
    pairPractice: toolSteps.pairPractice.flatMap(found),
  };
}
