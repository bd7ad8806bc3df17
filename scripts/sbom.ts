// SPDX-License-Identifier: EUPL-1.2
// `npm run sbom -- FILE`: what the product is made of (SBOM, CycloneDX as JSON): each installed package with version, licence,
// hash and where its source is. `required` is what the server runs; `optional` what builds it, compiles courses and tests. It
// goes with a release. Nothing in it says where packages were fetched.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

interface Component {
  "bom-ref": string;
  name: string;
  scope: string;
  externalReferences?: { type: string; url: string }[];
}

/** `name@version` of what is more than a tool. npm's own `--omit=dev` also leaves out what is a tool's dependency too. */
function run(): Set<string> {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return new Set(
    Object.entries<{ version: string; dev?: boolean }>(packages)
      .filter(([, { dev }]) => !dev)
      .map(([place, { version }]) => `${place.replace(/^.*node_modules\//, "")}@${version}`),
  );
}

/** npm's own list, under the product's name, and without the addresses of downloads. */
function sbom(): { metadata: { component: Component }; components: Component[] } {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const args = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--loglevel=error"];
  const bom = JSON.parse(execFileSync(command, [...first, ...args], { encoding: "utf8", maxBuffer: 2 ** 26 }));
  // npm takes the name of the folder, whatever the checkout is called.
  bom.metadata.component.name = JSON.parse(readFileSync("package.json", "utf8")).name;
  const needed = run();
  for (const component of bom.components as Component[]) {
    component.scope = needed.has(component["bom-ref"]) ? "required" : "optional";
    component.externalReferences = component.externalReferences?.filter(({ type }) => type !== "distribution");
  }
  return bom;
}

const [file] = process.argv.slice(2);
if (!file || existsSync(file)) {
  console.error(file ? `${file} is there already and is not overwritten.` : "Say where to: npm run sbom -- sbom.json");
  process.exit(1);
}
const bom = sbom();
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
const required = bom.components.filter(({ scope }) => scope === "required").length;
console.log(`${file}: ${bom.components.length} packages, ${required} of which the server runs.`);
