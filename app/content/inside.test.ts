// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { insidePage } from "./inside";

test("two lessons on one page have ids of their own, links that lead to them, headings two levels down and no landmarks", () => {
  const html =
    '<h2 id="om">Om</h2><a class="fact-ref" href="#kalla-1">[1]</a><section aria-labelledby="kallor"><h3 id="kallor">K</h3></section><a href="/help#x">x</a>';
  expect(insidePage(html, "k1-1-1-las")).toBe(
    '<h4 id="k1-1-1-las-om">Om</h4><a class="fact-ref" href="#k1-1-1-las-kalla-1">[1]</a><section><h5 id="k1-1-1-las-kallor">K</h5></section><a href="/help#x">x</a>',
  );
});
