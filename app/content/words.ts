// SPDX-License-Identifier: EUPL-1.2
// The municipality's own words in course texts: `%kommunen%` and `%vin%` stand in the compiled text and are filled in
// when it is shown.
import { sha256 } from "~/lib/hash";
import type { Catalogue } from "./catalogue";

export interface Words {
  /** The municipality's name. */
  kommunen: string;
  /** VIN or VIR. */
  vin: string;
}

const token = /%(kommunen|vin)%/g;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function fillText(text: string, words: Words): string {
  return text.replace(token, (_, name: keyof Words) => words[name]);
}

function fillHtml(html: string, words: Words): string {
  return html.replace(token, (_, name: keyof Words) => words[name].replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign));
}

/** In the JSON of a compiled story, between its quotation marks. */
function fillJson(json: string, words: Words): string {
  return json.replace(token, (_, name: keyof Words) => JSON.stringify(words[name]).slice(1, -1));
}

/** The whole catalogue in a municipality's words. */
export function fillCatalogue(catalogue: Catalogue, words: Words): Catalogue {
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === "string") {
      if (key === "story") return fillJson(value, words);
      return key === "html" ? fillHtml(value, words) : fillText(value, words);
    }
    if (Array.isArray(value)) return value.map((each) => fill(each, key));
    if (value && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each, name)]));
    return value;
  };
  const filled = fill(catalogue, "") as Catalogue;
  // A run keeps the story as it was read: with the municipality's own words in it.
  return { ...filled, scenarios: filled.scenarios.map((each) => ({ ...each, storyHash: sha256(each.story) })) };
}
