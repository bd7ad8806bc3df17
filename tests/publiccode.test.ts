// SPDX-License-Identifier: EUPL-1.2
// What catalogues of public software read: the keys that publiccode.yml 0.4 demands, and nothing that is not so.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "~/i18n/language";

const code = parse(readFileSync("publiccode.yml", "utf8"));
const product = JSON.parse(readFileSync("package.json", "utf8"));

test("every key that the standard demands is there, but the two that only a publisher can fill in, and the file says which", () => {
  const demanded = {
    publiccodeYmlVersion: "0.4",
    name: "Rätt fråga",
    platforms: ["web"],
    categories: expect.arrayContaining(["learning-management-system"]),
    developmentStatus: expect.stringMatching(/^(concept|development|beta|stable|obsolete)$/),
    softwareType: "standalone/web",
    legal: { license: "EUPL-1.2 AND CC-BY-4.0" },
    maintenance: { type: "internal" },
    localisation: { localisationReady: true, availableLanguages: expect.any(Array) },
  };
  expect(code).toMatchObject(demanded);
  // No address and no person is made up.
  expect([code.url, code.maintenance.contacts]).toEqual([undefined, undefined]);
  expect(readFileSync("README.md", "utf8")).toMatch(/`publiccode\.yml`.*`url`.*`maintenance\/contacts`/s);
});

test("each language of the interface has its description, within the lengths of the standard", () => {
  expect(code.localisation.availableLanguages).toEqual([...languages]);
  expect(Object.keys(code.description)).toEqual([...languages]);
  for (const { shortDescription, longDescription, features } of Object.values<Record<string, string>>(
    code.description,
  )) {
    expect(shortDescription?.length).toBeLessThanOrEqual(150);
    expect(longDescription?.length).toBeGreaterThanOrEqual(150);
    expect(longDescription?.length).toBeLessThanOrEqual(10_000);
    expect(features?.length).toBe(code.description.sv.features.length);
  }
});

test("version and oldest Node are those of package.json", () => {
  expect(code.softwareVersion).toBe(product.version);
  expect(`>=${code.dependsOn.open[0].versionMin}`).toBe(product.engines.node);
});
