// SPDX-License-Identifier: EUPL-1.2
/** A compiled story made to tell where it has been, with the names of its knots and stitches and of its variables. */
export type Counted = { story: string; places: string[]; variables: string[] };

/** The same story with every knot and stitch counting its visits: plain Ink counts only those that are asked about. */
export function countPlaces(story: string): Counted {
  const compiled = JSON.parse(story);
  const places: string[] = [];
  const variables: string[] = [];
  for (const [knot, content] of Object.entries<unknown[]>(compiled.root.at(-1) ?? {})) {
    if (knot === "#f" || knot === "#n") continue;
    if (knot === "global decl") {
      for (const one of content) if (isDeclaration(one)) variables.push(one["VAR="]);
      continue;
    }
    places.push(knot);
    const named = (content.pop() ?? {}) as Record<string, unknown>;
    for (const [stitch, inner] of Object.entries(named)) {
      if (!Array.isArray(inner) || /^[cg]-\d+$/.test(stitch)) continue;
      places.push(`${knot}.${stitch}`);
      inner.push({ ...inner.pop(), "#f": 1 });
    }
    content.push({ ...named, "#f": 1 });
  }
  return { story: JSON.stringify(compiled), places, variables };
}

function isDeclaration(one: unknown): one is { "VAR=": string } {
  return typeof one === "object" && one !== null && "VAR=" in one;
}
