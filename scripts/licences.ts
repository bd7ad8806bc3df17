// SPDX-License-Identifier: EUPL-1.2
// Under which licences the packages of the lock file are, and which of them may be here. What a visitor's server runs may
// not bring a licence that binds EUPL code (GPL, AGPL, SSPL …) without anybody having noticed, and neither one unknown.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Licences of what runs in production: they ask for a notice, and nothing of the code beside them. */
const shipped = new Set(["MIT", "MIT-0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1"]);

/** What is only used to build and to test may be under these as well: none of it leaves the machine. */
const usedToBuild = new Set([
  ...shipped,
  "BlueOak-1.0.0",
  "CC0-1.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "MPL-2.0",
  "Python-2.0",
  "Zlib",
]);

/** Packages whose `package.json` says nothing that can be read, by the text of the licence that they carry. */
export const saidElsewhere: Record<string, { licence: string; file: string }> = {
  "png-js@2.0.0": { licence: "MIT", file: "LICENSE" },
  "require-like@0.1.2": { licence: "MIT", file: "License" },
};

export interface Locked {
  version?: string;
  license?: string;
  /** Only for building and testing. What is also needed otherwise has no such mark. */
  dev?: boolean;
}

/**
 * Whether an SPDX expression lets a package be here: of what is joined by OR one has to be allowed, of AND all. What
 * cannot be read, and any licence with an exception (WITH), is not.
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const one = (): boolean => {
    const word = words[at++];
    if (word !== "(") return word !== undefined && allowed.has(word);
    const inside = either();
    return words[at++] === ")" && inside;
  };
  const all = (): boolean => {
    let holds = one();
    while (words[at]?.toUpperCase() === "AND") {
      at += 1;
      holds = one() && holds;
    }
    return holds;
  };
  const either = (): boolean => {
    let holds = all();
    while (words[at]?.toUpperCase() === "OR") {
      at += 1;
      holds = all() || holds;
    }
    return holds;
  };
  const holds = either();
  return holds && at === words.length;
}

/** What an installed package says itself, also in the ways of before SPDX. */
function saidBy(place: string): string | undefined {
  const file = path.join(place, "package.json");
  // Of another platform, and so not installed: the lock file has what the registry says of it.
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, "utf8"));
  return typeof license === "string" ? license : (license?.type ?? licenses?.[0]?.type);
}

/**
 * A sentence for each package that may not be here.
 * @param packages of `package-lock.json`
 * @param said what the installed package says; the lock file was written by whoever added it
 */
export function unwelcome(packages: Record<string, Locked>, said: (place: string) => string | undefined = saidBy) {
  return Object.entries(packages).flatMap(([place, { version, license, dev }]) => {
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    if (place === "") return [];
    const licence = said(place) ?? license ?? saidElsewhere[`${name}@${version}`]?.licence;
    const where = `${name} ${version} (${place}${dev ? ", for building alone" : ""})`;
    if (!licence)
      return [`${where} says no licence. Read its files, and enter it in scripts/licences.ts or leave it out.`];
    if (isAllowed(licence, dev ? usedToBuild : shipped)) return [];
    return [`${where} is under ${licence}, which is not on the list of scripts/licences.ts. Find another package.`];
  });
}
