// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface ManifestRoute {
  id: string;
  path?: string;
  hasAction: boolean;
  hasLoader: boolean;
}

/** The routes that Remix built, as the browser would get them. */
export function manifest(): Record<string, ManifestRoute> {
  const folder = path.join("build", "client", "assets");
  const file = readdirSync(folder).find((name) => name.startsWith("manifest-")) ?? "";
  const text = readFileSync(path.join(folder, file), "utf8");
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)).routes;
}
