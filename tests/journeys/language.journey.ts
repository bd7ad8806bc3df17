// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { dictionaries, type Language } from "../../app/i18n/language";
import { actorOf } from "./cast";
import { courseTexts } from "./course";
import { fitsAPhone, phone } from "./phone";
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

interface Piece {
  text: string;
  lang: string;
}

/** Pieces of text on the page, those of attributes too. */
function piecesOf(page: Page): Promise<Piece[]> {
  return page.evaluate(() => {
    const pieces: Piece[] = [];
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
    return pieces;
  });
}

/** Whether a screen reader would say a piece in the wrong language. Most stand on many pages, and are looked at once. */
function misreader(swedish: readonly string[], english: readonly string[]) {
  const ours = new Set(english);
  // Between two texts stands what is in neither.
  const course = swedish.join("\n");
  const isOfCourse = (text: string) =>
    (text.length >= 20 && course.includes(text)) ||
    swedish.some((each) => each.length <= text.length && text.includes(each));
  const known = new Map<string, boolean>();
  return ({ text, lang }: Piece) => {
    const key = `${lang} ${text}`;
    const found =
      known.get(key) ?? (lang === "sv" ? text.split(" · ").some((part) => ours.has(part)) : isOfCourse(text));
    known.set(key, found);
    return found;
  };
}

test("in English every piece of course text says that it is Swedish, nothing else does, and each page fits a phone @js", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize(phone);
  // The course is there to be read once the server answers.
  await page.goto("/healthz");
  const course = courseTexts();
  expect(course.length).toBeGreaterThan(500);
  const swedish = new Set(textsOf("sv"));
  const english = textsOf("en").filter((text) => !swedish.has(text));
  const isMisread = misreader(course, english);
  const found: string[] = [];
  let marked = 0;
  const look = async (name: string) => {
    expect(await page.locator("html").getAttribute("lang"), name).toBe("en");
    const wrong = (await piecesOf(page)).filter(isMisread);
    found.push(...wrong.map(({ text, lang }) => `${name}: ${lang}: ${text.slice(0, 120)}`));
    await fitsAPhone(page, name);
    marked += await page.locator('[lang="sv"]').count();
  };
  await tour(page, actorOf("readsEnglish"), look, "en");
  expect(found).toEqual([]);
  expect(marked).toBeGreaterThan(300);
});
