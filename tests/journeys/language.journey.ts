// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { dictionaries, type Language } from "../../app/i18n/language";
import { actorOf } from "./cast";
import { courseTexts } from "./course";
import { tour } from "./tour";

/** Every sentence of the interface that is the same wherever it stands. */
function textsOf(language: Language): string[] {
  const texts: string[] = [];
  const collect = (value: unknown) => {
    if (typeof value === "string") texts.push(value);
    else if (value && typeof value === "object") Object.values(value).forEach(collect);
  };
  collect(dictionaries[language]);
  return texts;
}

/** Pieces of text on the page, those of attributes too, that a screen reader would say in the wrong language. */
function misread(page: Page, swedish: string[], english: string[]) {
  return page.evaluate(
    ([course, ours]) => {
      const pieces: { text: string; lang: string }[] = [];
      const add = (text: string | null, element: Element | null) => {
        const plain = (text ?? "").replace(/\s+/g, " ").trim();
        if (plain && !element?.closest("script, style, template"))
          pieces.push({ text: plain, lang: element?.closest("[lang]")?.getAttribute("lang") ?? "" });
      };
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) add(walker.currentNode.textContent, walker.currentNode.parentElement);
      for (const element of document.querySelectorAll("*"))
        for (const name of ["aria-label", "aria-description", "title", "alt", "placeholder", "content", "data-label"])
          add(element.getAttribute(name), element);
      const wrong = ({ text, lang }: { text: string; lang: string }) =>
        lang === "sv"
          ? text.split(" · ").some((part) => ours.includes(part))
          : course.some((each) => text.includes(each) || (text.length >= 20 && each.includes(text)));
      return pieces.filter(wrong).map(({ text, lang }) => `${lang}: ${text.slice(0, 120)}`);
    },
    [swedish, english] as const,
  );
}

test("in English every piece of course text says that it is Swedish, and nothing else does @js", async ({ page }) => {
  test.setTimeout(300_000);
  // The course is there to be read once the server answers.
  await page.goto("/healthz");
  const course = courseTexts();
  expect(course.length).toBeGreaterThan(500);
  const swedish = new Set(textsOf("sv"));
  const english = textsOf("en").filter((text) => !swedish.has(text));
  const found: string[] = [];
  let marked = 0;
  const look = async (name: string) => {
    expect(await page.locator("html").getAttribute("lang"), name).toBe("en");
    found.push(...(await misread(page, course, english)).map((each) => `${name}: ${each}`));
    marked += await page.locator('[lang="sv"]').count();
  };
  await tour(page, actorOf("readsEnglish"), look, "en");
  expect(found).toEqual([]);
  expect(marked).toBeGreaterThan(300);
});
