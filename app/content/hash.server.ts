// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "~/lib/hash";

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(files: string[], root: string): string {
  return sha256(files.map((file) => `${path.relative(root, file)} ${sha256(readFileSync(file, "utf8"))}`).join("\n"));
}

/**
 * What a compiled catalogue was made from: `all` of the courses and the compiler, `compiler` of the compiler alone.
 * Where the sources are not beside the built server, the compiler counts as unchanged.
 */
export function courseHash(folder: string): { all: string; compiler: string } {
  const sources = ["app/content", "app/roleplay"].flatMap(filesUnder).filter((file) => !file.endsWith(".test.ts"));
  const compiler = hashOf(sources, ".");
  return {
    all: sha256(
      `${hashOf(
        filesUnder(folder).filter((file) => /\.(yml|mdx|ink)$/.test(file)),
        folder,
      )} ${compiler}`,
    ),
    compiler,
  };
}
