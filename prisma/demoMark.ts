// SPDX-License-Identifier: EUPL-1.2
// What a demo was made by, as a mark that changes whenever any of it does. So nobody has to remember to say so.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../app/lib/hash";

/** The mark of the files that this is one of. */
export function demoMark(): string {
  const folder = path.resolve("prisma");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return sha256(
    files
      .sort()
      .map((name) => readFileSync(path.join(folder, name), "utf8"))
      .join("\n"),
  );
}
