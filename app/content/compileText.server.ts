// Compiles one lesson from MDX to HTML. Used only by programs that end: esbuild stays in memory otherwise.
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Fact } from "./catalogue";
import { componentRules, components, Quoting, Sources } from "./mdx";
import type { Problem } from "./problem";
import { makeTables } from "./tables";

interface Node {
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

/** A fact on a line of its own is a paragraph: Markdown makes none of it, and two of them would run into each other. */
function makeParagraphs(tree: Node) {
  if (!tree.children) return;
  tree.children = tree.children.map((node) => {
    makeParagraphs(node);
    if (node.type !== "mdxJsxFlowElement" || node.name !== "Fact") return node;
    return { type: "paragraph", children: [{ ...node, type: "mdxJsxTextElement" }], position: node.position };
  });
}

/** Goes through the syntax tree and collects what a lesson may not contain. */
function forbidden(tree: Node, report: (line: number, message: string) => void) {
  const visit = (node: Node, line: number) => {
    const at = node.position?.start.line ?? line;
    // The bundler adds a node without a place for the front matter it has already taken away.
    if (node.type === "mdxjsEsm" && node.position) report(at, "A lesson cannot import or export. Take the line away.");
    if (node.type.endsWith("Expression")) report(at, "A lesson cannot contain {…}. Write the text itself.");
    if (node.type === "html") report(at, "A lesson cannot contain HTML. Use Markdown or one of the components.");
    if (node.type === "heading" && node.depth === 1)
      report(at, "The step's title is the page's first heading. Begin with ## here.");
    if (node.type === "list" && (node.children?.length ?? 0) > 5 && !node.ordered)
      report(at, "No list is longer than five. Take something away, or make it a table in a Figure.");
    if (node.type === "link" && !/^(https:|\/|#)/.test(node.url ?? ""))
      report(at, `The link ${node.url} must begin with https:, / or #.`);
    if (node.type.startsWith("mdxJsx")) checkComponent(node, at, report);
    for (const child of node.children ?? []) visit(child, at);
  };
  visit(tree, 1);
}

/** Gives every heading the id that a question can link to: its words in small letters a–z with hyphens. */
function nameHeadings(tree: Node) {
  // The list of sources has its own.
  const used = new Set(["kallor"]);
  const wordsOf = (node: Node): string => (node.value ?? "") + (node.children ?? []).map(wordsOf).join("");
  const visit = (node: Node) => {
    if (node.type === "heading") {
      const plain = wordsOf(node)
        .toLowerCase()
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "");
      const name = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "rubrik";
      let id = name;
      for (let number = 2; used.has(id); number++) id = `${name}-${number}`;
      used.add(id);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
}

function checkComponent(node: Node, line: number, report: (line: number, message: string) => void) {
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

/**
 * @param body the MDX after its front matter
 * @param firstLine the line of the file the body begins on
 */
export async function compileText(
  body: string,
  file: string,
  firstLine: number,
  facts: Fact[],
): Promise<{ html: string; problems: [] } | { html: null; problems: Problem[] }> {
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push({ file, line: line + firstLine - 1, message });
  try {
    const { code } = await bundleMDX({
      source: body,
      mdxOptions: (options) => ({
        ...options,
        remarkPlugins: [
          ...(options.remarkPlugins ?? []),
          () => (tree: unknown) => {
            makeTables(tree as Node, report);
            makeParagraphs(tree as Node);
            forbidden(tree as Node, report);
            nameHeadings(tree as Node);
          },
        ],
      }),
      esbuildOptions: (options) => ({ ...options, logLevel: "silent", minify: false }),
    });
    if (problems.length > 0) return { html: null, problems };
    const used: Fact[] = [];
    const Lesson = getMDXComponent(code);
    const lesson = createElement(Lesson, { components });
    const text = renderToStaticMarkup(createElement(Quoting.Provider, { value: { facts, used } }, lesson));
    const sources = used.length > 0 ? renderToStaticMarkup(createElement(Sources, { facts: used })) : "";
    return { html: text + sources, problems: [] };
  } catch (error) {
    if (problems.length > 0) return { html: null, problems };
    const message = error instanceof Error ? error.message : String(error);
    // mdx-bundler says the place in the text of its message: `file:line:column: …` or `(line:column-…)`.
    const place = /:(\d+):\d+: /.exec(message) ?? /(\d+):\d+/.exec(message);
    report(place ? Number(place[1]) : 1, `The text cannot be read: ${message.split("\n").slice(0, 3).join(" ")}`);
    return { html: null, problems };
  }
}
