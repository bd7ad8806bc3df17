// SPDX-License-Identifier: EUPL-1.2
// What every file under `courses/` is made of.
import { z } from "zod";

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use small letters a–z, digits and hyphens");
export const text = z.string().trim().min(1);
