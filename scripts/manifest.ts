// SPDX-License-Identifier: EUPL-1.2
// What stands beside a backup: enough to see, before it is needed, that it is whole, and what is in it. No names, no values.
import { readFileSync } from "node:fs";
import { z } from "zod";

const manifest = z.object({
  format: z.literal(1),
  /** The version of the product that made it. */
  product: z.string(),
  madeAt: z.iso.datetime(),
  bytes: z.number().int(),
  sha256: z.string().regex(/^[\da-f]{64}$/),
  migrations: z.array(z.string()),
  /** How many rows each table has. */
  rows: z.record(z.string(), z.number().int()),
});

export type Manifest = z.infer<typeof manifest>;

export const manifestOf = (backup: string) => `${backup}.json`;

/** This version of the product. */
export const productVersion = (): string => JSON.parse(readFileSync("package.json", "utf8")).version;

/** Null where there is none, or what is there is none of ours. */
export function readManifest(backup: string): Manifest | null {
  try {
    return manifest.parse(JSON.parse(readFileSync(manifestOf(backup), "utf8")));
  } catch {
    return null;
  }
}
