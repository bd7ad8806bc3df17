// SPDX-License-Identifier: EUPL-1.2
/**
 * A lesson's HTML to stand among others on one page: its ids are made its own, and so are the links to them, its headings
 * go two levels down, and its sections are no landmarks, of which there would be too many.
 */
export function insidePage(html: string, own: string): string {
  return html
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${own}-${id}"`)
    .replace(/ href="#([^"]+)"/g, (_, id: string) => ` href="#${own}-${id}"`)
    .replace(/ aria-labelledby="[^"]+"/g, "")
    .replace(/<(\/?)h([2-4])\b/g, (_, end: string, level: string) => `<${end}h${Number(level) + 2}`);
}
