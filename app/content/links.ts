// SPDX-License-Identifier: EUPL-1.2
// Whether what a lesson links to inside the product is there: pages by their addresses, headings by their names.
import { addressOf, type Catalogue, findStep, unitsOf } from "./catalogue";
import { addressOfTerm } from "./glossary.server";
import { guideAddress } from "./guides";
import { lineOf, type Problem } from "./problem";
import type { ReadText } from "./text";

/** Pages that every installation has, whatever its courses. */
const always = ["/", "/courses", "/glossary", "/help", "/practice", "/support"];

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);

/** Every address of the catalogue, with the headings one can link to there. */
function pagesOf(catalogue: Catalogue): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>(always.map((address) => [address, new Set()]));
  const add = (address: string, ...html: (string | undefined)[]) =>
    pages.set(address, new Set(html.flatMap((each) => idsIn(each ?? ""))));
  for (const { id } of catalogue.glossary) add(addressOfTerm(id));
  for (const { source } of catalogue.scenarios) add(`/practice/${source.id}`);
  for (const course of catalogue.courses) {
    add(`/courses/${course.id}`);
    for (const { id, guides } of course.modules) {
      if (guides.talk) add(guideAddress(course.id, id), guides.talk.html);
      if (guides.manager) add(`${guideAddress(course.id, id)}/manager`, guides.manager.html);
    }
    for (const unit of unitsOf(course)) {
      add(`/courses/${course.id}/${unit.id}`);
      for (const step of unit.steps) {
        const place = findStep(course, step.id);
        if (place) add(addressOf(place), ...(step.kind === "text" ? [step.html, step.easy?.html] : []));
      }
    }
  }
  return pages;
}

export function checkLinks(texts: ReadText[], catalogue: Catalogue): Problem[] {
  const pages = pagesOf(catalogue);
  return texts.flatMap((text) => {
    const html = text.html ?? "";
    const own = new Set(idsIn(html));
    const links = [...html.matchAll(/ href="((?:\/|#)[^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    return [...new Set(links)].flatMap((href) => {
      const [address = "", name] = decoded(href).split("#");
      const names = address ? pages.get(address.split("?")[0] ?? "") : own;
      if (names && (name === undefined || names.has(name))) return [];
      const line = text.firstLine - 1 + lineOf(text.body, new RegExp(`\\]\\(${escaped(decoded(href))}[\\s)]`));
      return [
        { file: text.file, line, message: names ? noHeading(name ?? "", names) : `There is no page ${address}.` },
      ];
    });
  });
}

function noHeading(name: string, names: Set<string>): string {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  if (names.has(plain)) return `A heading is linked to in letters a–z: write #${plain}.`;
  return `There is no heading #${name} there. Write its words in small letters a–z, with hyphens between.`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** As the author wrote it: å, ä and ö come encoded in an address. One that cannot be read stays as it is. */
function decoded(href: string): string {
  return /%(?![0-9a-f]{2})/i.test(href) ? href : decodeURIComponent(href);
}
