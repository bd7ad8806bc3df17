// SPDX-License-Identifier: EUPL-1.2
// The other ways to take in a course: in easy Swedish, word by word, in a talk with one's team, in pairs.
import { expect, type Page, test } from "@playwright/test";
import { addressOfTerm } from "../../app/content/glossary.server";
import { isSheet, textAndSources } from "../../app/content/mdx";
import { actorOf } from "./cast";
import { everyCourse, theCourse, theUnit, theWords } from "./course";
import { beSignedIn, button, heading, link, send, words } from "./walk";

const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

/** Words that stand in one lesson and not in the other, to know it by. */
function ownWords(html: string, other: string): string {
  const [here, there] = [html, other].map((each) => plain(textAndSources(each).text).trim());
  const words = here?.split(" ") ?? [];
  const found = words.map((_, at) => words.slice(at, at + 6).join(" ")).find((each) => !there?.includes(each));
  return found ?? "";
}

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("whoever chooses easy Swedish has it in the next step too, and can go back to the ordinary text", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("readsEasy"));
  const [first, second] = [theUnit("k1-1-2").steps[0], theUnit("k1-1-3").steps[0]];
  if (first?.kind !== "text" || !first.easy || second?.kind !== "text" || !second.easy)
    throw new Error("The journey needs two lessons in easy Swedish.");
  const main = page.getByRole("main");
  const [easy, ordinary] = [first.easy.html, first.html];
  await page.goto("/courses/k1/k1-1-2/1");
  await expect(main).toContainText(ownWords(ordinary, easy));
  await button(page, words.reading.easy).click();

  await expect(page).toHaveURL("/courses/k1/k1-1-2/1");
  await expect(heading(page, first.easy.title).first()).toBeVisible();
  await expect(main).toContainText(ownWords(easy, ordinary));
  await expect(main).not.toContainText(ownWords(ordinary, easy));
  await page.goto("/courses/k1/k1-1-3/1");
  await expect(main).toContainText(ownWords(second.easy.html, second.html));

  await button(page, words.reading.plain).press("Enter");
  await expect(main).toContainText(ownWords(second.html, second.easy.html));
  await page.goto("/courses/k1/k1-1-2/1");
  await expect(main).toContainText(ownWords(ordinary, easy));
});

test("where a step has no easy version there is nothing to choose, whatever one reads", async ({ page, context }) => {
  await beSignedIn(context, actorOf("readsEasy"));
  await send(context, "/preferences", { reading: "easy" });
  for (const unit of theCourse().modules.flatMap((module) => module.units)) {
    const step = unit.steps.find((each) => each.kind !== "text" || !each.easy);
    if (!step) continue;
    await page.goto(`/courses/k1/${unit.id}/${step.number}`);
    for (const choice of [words.reading.easy, words.reading.plain]) await expect(button(page, choice)).toHaveCount(0);
  }
});

test("a word leads to what it means, on to other words, and back to where one was reading", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("readsEasy"));
  const word = theWords().find(({ see, units }) => see.length > 0 && units[0]?.startsWith("k1"));
  const unit = theUnit(word?.units[0] ?? "");
  const marks = (html?: string) => html?.includes(`"${addressOfTerm(word?.id ?? "")}"`);
  const lesson = unit.steps.find((step) => step.kind === "text" && (marks(step.html) || marks(step.easy?.html)));
  const other = theWords().find(({ id }) => id === word?.see[0]);
  if (!word || lesson?.kind !== "text" || !other)
    throw new Error("The journey needs a word that stands in a lesson and leads on.");
  await send(context, "/preferences", { reading: marks(lesson.html) ? "plain" : "easy" });
  await page.goto(`/courses/k1/${unit.id}/${lesson.number}`);
  const marked = page.getByRole("main").locator(`a[href="${addressOfTerm(word.id)}"]`);
  await expect(marked).toHaveAccessibleDescription("Förklaras i ordlistan");
  await marked.focus();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: word.term })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(word.sv);
  await expect(page).toHaveTitle(new RegExp(`^${words.glossary.title} `));
  await expect(link(page, unit.title)).toHaveAttribute("href", `/courses/k1/${unit.id}`);
  await link(page, other.term).click();
  await expect(page.getByRole("main")).toContainText(other.sv);
  await link(page, words.glossary.back).click();
  await expect(page).toHaveURL(`/courses/k1/${unit.id}/${lesson.number}`);
});

test("every word stands under its letter, from the foot of any page, and an invented one is nowhere", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("readsEasy"));
  await page.goto("/courses");
  await page.getByRole("contentinfo").getByRole("link", { name: words.glossary.title }).click();
  const main = page.getByRole("main");
  for (const { term } of theWords())
    await expect(main.getByRole("term").filter({ hasText: term }).first()).toBeVisible();
  const letters = await main.getByRole("heading", { level: 2 }).allTextContents();
  expect(letters).toEqual([...new Set(letters)].sort((a, b) => a.localeCompare(b, "sv")));
  await page.getByRole("navigation", { name: words.glossary.letters }).getByRole("link").last().click();
  await expect(heading(page, letters.at(-1) ?? "").last()).toBeInViewport();
  expect((await page.goto("/glossary/finns-inte"))?.status()).toBe(404);
});

test("each module's talk prints on two pages at most, its manager's guide on one, and the course leads there @js", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("manager"));
  for (const course of everyCourse())
    for (const { id, guides } of course.modules) {
      const address = `/courses/${course.id}/guides/${id}`;
      await page.goto(`/courses/${course.id}`);
      if (!guides.talk) continue;
      await link(page, guides.talk.title).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByRole("main")).toContainText(words.courses.minutes(guides.talk.minutes));
      await expect(button(page, words.certificate.print)).toBeVisible();
      expect.soft(await pagesOnPaper(page), `pages of ${address}`).toBeLessThanOrEqual(2);
      if (!guides.manager) continue;
      await link(page, guides.manager.title).click();
      expect.soft(await pagesOnPaper(page), `pages of ${address}/manager`).toBe(1);
    }
});

test("each sheet to fill in prints on one page, from a button, with a line wherever something is to be written @js", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("manager"));
  const sheets = everyCourse().flatMap((course) =>
    course.modules.flatMap(({ units }) =>
      units.flatMap((unit) =>
        unit.steps.flatMap((step) =>
          step.kind === "text" && isSheet(step)
            ? [{ step, address: `/courses/${course.id}/${unit.id}/${step.number}` }]
            : [],
        ),
      ),
    ),
  );
  expect(sheets.length).toBeGreaterThan(0);
  for (const { step, address } of sheets) {
    await page.goto(address);
    await expect(heading(page, step.title).first()).toBeVisible();
    await expect(button(page, words.certificate.print)).toBeVisible();
    expect.soft(await pagesOnPaper(page), `pages of ${address}`).toBe(1);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".kicker")).toBeHidden();
    for (const line of await page.locator(".write-on").all())
      expect(await line.evaluate((each) => getComputedStyle(each, "::after").borderBottomStyle)).toBe("solid");
    await page.emulateMedia({ media: null });
  }
});

test("a manager finds the guides of the course beside the team, and so does a VIN-ombud at the start", async ({
  page,
  context,
}) => {
  const talk = theCourse().modules.find(({ guides }) => guides.talk);
  await beSignedIn(context, actorOf("manager"));
  await page.goto("/team");
  await page.getByRole("region", { name: words.guide.team }).getByRole("link").first().click();
  await expect(heading(page, talk?.guides.talk?.title ?? "").first()).toBeVisible();
  await beSignedIn(context, actorOf("ombud"));
  await page.goto("/");
  await link(page, talk?.title ?? "").click();
  await expect(page).toHaveURL(`/courses/k1/guides/${talk?.id}`);
});

const practice = () => {
  const unit = theCourse()
    .modules.flatMap((module) => module.units)
    .find(({ steps }) => steps.some(({ kind }) => kind === "practice"));
  const step = unit?.steps.find(({ kind }) => kind === "practice");
  if (step?.kind !== "practice") throw new Error("The journey needs a pair practice.");
  return { step, address: `/courses/k1/${unit?.id}/${step.number}` };
};

test("each who practises opens a card of their own, and sees nothing of anybody else's", async ({ page, context }) => {
  await beSignedIn(context, actorOf("readsEasy"));
  const { step, address } = practice();
  const main = page.getByRole("main");
  const lines = (text = "") => text.split("\n").map((line) => line.replace(/^- /, "").trim());
  await page.goto(address);
  for (const { title, secret } of step.cards) {
    await expect(main).toContainText(title);
    for (const line of lines(secret).filter(Boolean)) await expect(main).not.toContainText(line);
  }
  for (const [index, card] of step.cards.entries()) {
    await page.goto(address);
    await link(page, `${words.pair.card(index + 1)}: ${card.title}`).click();
    for (const line of lines(card.secret).filter(Boolean)) await expect(main).toContainText(line);
    for (const other of step.cards.filter((each) => each !== card))
      await expect(main).not.toContainText(lines(other.secret ?? other.text).at(-2) ?? other.title);
    await link(page, words.pair.back).click();
  }
  expect((await page.goto(`${address}/finns-inte`))?.status()).toBe(404);
});

test("whoever has nobody to practise with today finds the way to the course, and the practice waits", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("newcomer"));
  const { address } = practice();
  await page.goto(address);
  await expect(page.getByRole("main")).toContainText(words.pair.later);
  await link(page, words.unit.toCourse).click();
  await expect(page).toHaveURL("/courses/k1");
  await page.goto(address);
  await expect(button(page, words.step.practised)).toBeVisible();
});

test("cards print two to a page, each on its half with nobody else's words, and the sheet on one page @js", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("prints"));
  const { step, address } = practice();
  await page.goto(`${address}/cards`);
  const cards = page.locator(".cut-card");
  await expect(cards.first()).toBeHidden();
  expect(await pagesOnPaper(page)).toBe(Math.ceil(step.cards.length / 2));
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 673, height: 1001 });
  await expect(cards).toHaveCount(step.cards.length);
  for (const [index, card] of step.cards.entries()) {
    await expect(cards.nth(index)).toContainText(card.title);
    const fits = await cards.nth(index).evaluate((element) => element.scrollHeight <= element.clientHeight + 1);
    expect(fits, `${card.id} fits its half of the page`).toBe(true);
  }
  await page.goto(`${address}/sheet`);
  for (const row of step.sheet.rows) await expect(page.getByRole("main")).toContainText(row);
  expect(await pagesOnPaper(page)).toBe(1);
});
