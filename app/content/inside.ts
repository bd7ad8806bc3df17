/**
 * A lesson's HTML to stand among others on one page: its ids are made its own, and so are the links to them, and its
 * headings go two levels down.
 */
export function insidePage(html: string, own: string): string {
  return html
    .replace(/ (id|aria-labelledby)="([^"]+)"/g, (_, name: string, id: string) => ` ${name}="${own}-${id}"`)
    .replace(/ href="#([^"]+)"/g, (_, id: string) => ` href="#${own}-${id}"`)
    .replace(/<(\/?)h([2-4])\b/g, (_, end: string, level: string) => `<${end}h${Number(level) + 2}`);
}
