// SPDX-License-Identifier: EUPL-1.2
// Compiles one lesson from MDX to HTML. Used only by programs that end: esbuild stays in memory otherwise.
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client/index.js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Fact } from "./catalogue";
import { addressOfTerm } from "./glossary.server";
import { checkLesson, type Node } from "./lessonRules";
import { components, Quoting, Sources } from "./mdx";
import { tooDeepAt } from "./nesting";
import type { Problem } from "./problem";
import type { Register } from "./register";
import { makeTables } from "./tables";

/** A fact on a line of its own is a paragraph: Markdown makes none of it, and two of them would run into each other. */
function makeParagraphs(tree: Node) {
  if (!tree.children) return;
  tree.children = tree.children.map((node) => {
    makeParagraphs(node);
    if (node.type !== "mdxJsxFlowElement" || node.name !== "Fact") return node;
    return { type: "paragraph", children: [{ ...node, type: "mdxJsxTextElement" }], position: node.position };
  });
}

/** Marks what a part of a lesson ends with to be written by hand, "Namn:" and "Datum:": on paper it has a line to write on. */
function markLines(tree: Node) {
  let isLast = true;
  for (const node of [...(tree.children ?? [])].reverse()) {
    const isOpen = node.type === "paragraph" && node.children?.at(-1)?.value?.trimEnd().endsWith(":");
    if (isLast && isOpen)
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, className: "write-on" } };
    else isLast = false;
  }
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

/**
 * @param body the MDX after its front matter
 * @param firstLine the line of the file the body begins on
 */
export async function compileText(
  body: string,
  file: string,
  firstLine: number,
  register: Register,
): Promise<{ html: string; problems: [] } | { html: null; problems: Problem[] }> {
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push({ file, line: line + firstLine - 1, message });
  const deep = tooDeepAt(body);
  if (deep !== null) {
    report(deep, "This is nested too deep to be read. Make it flat, or divide it.");
    return { html: null, problems };
  }
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
            checkLesson(tree as Node, register, report);
            nameHeadings(tree as Node);
            markLines(tree as Node);
          },
        ],
      }),
      // A lesson can import nothing, so nothing is looked for among the packages.
      esbuildOptions: (options) => ({
        ...options,
        logLevel: "silent",
        minify: false,
        plugins: options.plugins?.filter(({ name }) => name !== "node-resolve"),
      }),
    });
    if (problems.length > 0) return { html: null, problems };
    const used: Fact[] = [];
    const Lesson = getMDXComponent(code);
    const lesson = createElement(Lesson, { components });
    const text = renderToStaticMarkup(
      createElement(Quoting.Provider, { value: { facts: register.facts, used, addressOfTerm } }, lesson),
    );
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
