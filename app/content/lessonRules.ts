// SPDX-License-Identifier: EUPL-1.2
// What a lesson may be made of, seen in its syntax tree: Markdown and our components, headings in order, words and facts
// that the registers know. It never judges the language.
import { componentRules } from "./mdx";
import type { Register } from "./register";

export interface Node {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  ordered?: boolean;
  url?: string;
  attributes?: { type: string; name: string; value: unknown }[];
  children?: Node[];
  data?: { hProperties?: Record<string, string> };
  position?: { start: { line: number } };
}

type Report = (line: number, message: string) => void;

/** So many words of a lesson lead to the glossary: a text in which every other word is a link cannot be read. */
const mostTerms = 5;

/** Collects everything that a lesson may not contain. */
export function checkLesson(tree: Node, register: Register, report: Report) {
  const seen = { depth: 1, terms: new Set<string>() };
  const visit = (node: Node, line: number) => {
    const at = node.position?.start.line ?? line;
    checkMarkdown(node, at, report);
    if (node.type === "heading") {
      checkDepth(node.depth ?? 2, seen.depth, at, report);
      seen.depth = node.depth ?? 2;
    }
    if (node.type.startsWith("mdxJsx")) {
      checkComponent(node, at, report);
      checkId(node, register, at, report);
      if (node.name === "Term") checkTerm(String(idOf(node)), seen.terms, at, report);
    }
    for (const child of node.children ?? []) visit(child, at);
  };
  visit(tree, 1);
}

function checkMarkdown(node: Node, at: number, report: Report) {
  // The bundler adds a node without a place for the front matter it has already taken away.
  if (node.type === "mdxjsEsm" && node.position) report(at, "A lesson cannot import or export. Take the line away.");
  if (node.type.endsWith("Expression")) report(at, "A lesson cannot contain {…}. Write the text itself.");
  if (node.type === "html") report(at, "A lesson cannot contain HTML. Use Markdown or one of the components.");
  if (node.type === "image")
    report(at, "A lesson has no pictures. Say in words what it shows, or make a table in a Figure.");
  if (node.type === "list" && (node.children?.length ?? 0) > 5 && !node.ordered)
    report(at, "No list is longer than five. Take something away, or make it a table in a Figure.");
  // Also where the address stands by itself at the end of the text: `[mer]: …`.
  if (["link", "definition"].includes(node.type) && !/^(https:|\/|#)/.test(node.url ?? ""))
    report(at, `The link ${node.url} must begin with https:, / or #.`);
}

/** A heading is at most one level below the one before it, so that those who hear the page can find their way. */
function checkDepth(depth: number, before: number, at: number, report: Report) {
  if (depth === 1) report(at, "The step's title is the page's first heading. Begin with ## here.");
  else if (depth > before + 1)
    report(
      at,
      `A heading of level ${depth} stands under one of level ${before}. Write ${"#".repeat(before + 1)} here.`,
    );
}

const idOf = (node: Node) => node.attributes?.find(({ name }) => name === "id")?.value;

/** What is quoted by id has to be in its register. */
function checkId(node: Node, register: Register, at: number, report: Report) {
  const id = idOf(node);
  if (typeof id !== "string") return;
  if (node.name === "Term" && !register.terms.some((term) => term.id === id))
    report(at, `There is no term ${id} in glossary.yml. Add it, or mend the name.`);
  if ((node.name === "Fact" || node.name === "Source") && !register.facts.some((fact) => fact.id === id))
    report(at, `There is no fact ${id} in facts.yml. Add it, or mend the name.`);
}

function checkTerm(id: string, before: Set<string>, at: number, report: Report) {
  if (before.has(id)) report(at, `The term ${id} is marked before. Mark a word the first time only.`);
  before.add(id);
  if (before.size === mostTerms + 1)
    report(at, `More than ${mostTerms} words of the lesson lead to the glossary. Keep those one cannot do without.`);
}

function checkComponent(node: Node, line: number, report: Report) {
  const rule = componentRules[node.name ?? ""];
  if (!rule) {
    report(line, `There is no component <${node.name}>. Use one of ${Object.keys(componentRules).join(", ")}.`);
    return;
  }
  const given = node.attributes ?? [];
  for (const name of rule.required)
    if (!given.some((each) => each.name === name)) report(line, `<${node.name}> needs ${name}="…".`);
  for (const { name, value } of given) {
    const values = rule.values?.[name];
    if (!rule.allowed.includes(name)) report(line, `<${node.name}> has no ${name}. Take it away.`);
    else if (typeof value !== "string") report(line, `${name} of <${node.name}> must be text in quotes.`);
    else if (values && !values.includes(value))
      report(line, `${name} of <${node.name}> must be one of ${values.join(", ")}.`);
  }
}
