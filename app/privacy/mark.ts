// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from "~/lib/hash";

/** What is kept of somebody who is erased. A person's id is random, so nobody can guess what it was made of. */
export const markOf = (personId: string): string => sha256(`ratt-fraga erased ${personId}`);
