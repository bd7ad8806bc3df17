// SPDX-License-Identifier: EUPL-1.2
import type { Course } from "~/content/catalogue";

/** The course of the assignment as VIN-ombud: the one that whoever gets it is given. */
export const isForOmbud = (course: Course) => course.newHires.includes("vinOmbud");
