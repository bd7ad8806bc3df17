// SPDX-License-Identifier: EUPL-1.2
// The forms and links of a page of ours, as a browser reads them. It knows no more HTML than React writes.

export interface PageField {
  name: string;
  value: string;
  /** As the tag says it: `text`, `hidden`, `radio`, `select`, `textarea`, `submit`, … */
  type: string;
  /** What can be chosen, of a select. */
  options: string[];
  /** Whether a browser sends it when nobody has touched the form. */
  sent: boolean;
}

export interface PageForm {
  /** Path and query. */
  action: string;
  method: "get" | "post";
  multipart: boolean;
  fields: PageField[];
}

const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text of HTML as it is read. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, name) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : number
        ? String.fromCodePoint(Number(number))
        : (signs[name] ?? whole),
  );

function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", , value = ""] of tag.matchAll(/([\w:-]+)(="([^"]*)")?/g))
    found[name.toLowerCase()] = unescaped(value);
  return found;
}

/** Whether an attribute such as `checked` is there: React writes it with an empty value. */
const has = (attributes: Record<string, string>, name: string) => attributes[name] !== undefined;

/** An address of a page as path and query, or null where it leads elsewhere. @param base of the page it stands on */
export function ownAddress(href: string, base: string): string | null {
  const here = "http://own.invalid";
  if (!URL.canParse(href, here + base)) return null;
  const url = new URL(href, here + base);
  return url.origin === here ? url.pathname + url.search : null;
}

export function linksOf(html: string, base: string): string[] {
  const found = new Set<string>();
  for (const [, href = ""] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
    const address = ownAddress(unescaped(href), base);
    if (address) found.add(address);
  }
  return [...found];
}

export function formsOf(html: string, base: string): PageForm[] {
  const forms: PageForm[] = [];
  for (const [, head = "", body = ""] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)) {
    const form = attributesOf(head);
    const action = ownAddress(form.action ?? "", base);
    if (action === null) continue;
    forms.push({
      action: form.action ? action : base,
      method: form.method?.toLowerCase() === "post" ? "post" : "get",
      multipart: form.enctype === "multipart/form-data",
      fields: fieldsOf(body),
    });
  }
  return forms;
}

function fieldsOf(html: string): PageField[] {
  const fields: PageField[] = [];
  const controls =
    /<(input|button)\b([^>]*?)\/?>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs;
  for (const [, simple, head = "", area, text = "", select, inside = ""] of html.matchAll(controls)) {
    const attributes = attributesOf(simple ? head : (area ?? select ?? ""));
    const { name = "" } = attributes;
    if (name === "" || has(attributes, "disabled")) continue;
    if (area !== undefined) fields.push({ name, value: unescaped(text), type: "textarea", options: [], sent: true });
    else if (select !== undefined) fields.push(selectOf(name, inside));
    else {
      const type = simple === "button" ? "submit" : (attributes.type ?? "text");
      const chosen = type === "radio" || type === "checkbox" ? has(attributes, "checked") : type !== "submit";
      fields.push({ name, value: attributes.value ?? (chosen ? "" : "on"), type, options: [], sent: chosen });
    }
  }
  return fields;
}

function selectOf(name: string, inside: string): PageField {
  const all = [...inside.matchAll(/<option\b([^>]*)>([^<]*)/g)].map(([, head = "", text = ""]) => {
    const attributes = attributesOf(head);
    return { value: attributes.value ?? unescaped(text), chosen: has(attributes, "selected") };
  });
  const value = (all.find((each) => each.chosen) ?? all[0])?.value ?? "";
  return { name, value, type: "select", options: all.map((each) => each.value), sent: true };
}
