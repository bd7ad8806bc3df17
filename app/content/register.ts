// SPDX-License-Identifier: EUPL-1.2
import type { z } from "zod";
import type { FactSource, termSource } from "./source";

/** What a lesson may quote by id. */
export interface Register {
  facts: FactSource[];
  terms: z.infer<typeof termSource>[];
}
