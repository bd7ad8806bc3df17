import { expect, type Page, test } from "@playwright/test";
import { people } from "../../prisma/world";
import { actorOf } from "./cast";
import { beSignedIn, button, heading, signInHere, takeTest, words } from "./walk";

const exam = "/courses/k1/k1-9-1/1";
const chosen = (page: Page) => page.getByRole("main").locator("input:checked");
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

/** Chooses an option in this many questions, another one in each. */
async function begin(page: Page, questions: number) {
  const groups = page.getByRole("main").getByRole("group");
  for (let index = 0; index < questions; index++)
    await groups
      .nth(index)
      .locator("input")
      .nth(index % 3)
      .check();
}
const names = (page: Page) =>
  chosen(page).evaluateAll((inputs) =>
    inputs.map((each) => `${each.getAttribute("name")}=${each.getAttribute("value")}`),
  );

test("whoever has to go in the middle of a test finds the answers where they were, and nobody else does @js", async ({
  page,
  context,
}) => {
  const person = actorOf("goesInTheMiddleOfATest");
  await beSignedIn(context, person);
  await page.goto(exam);
  await expect(page.getByText(words.test.kept)).toBeVisible();
  await begin(page, 4);
  const before = await names(page);
  await page.reload();
  expect(await names(page)).toEqual(before);
  await page.close();
  const later = await context.newPage();
  await later.goto(exam);
  expect(await names(later)).toEqual(before);

  // Signed out is forgotten, and somebody else at the same computer finds nothing.
  await button(later, words.signOut).click();
  expect(await stored(later)).not.toContain("choices:");
  await later.goto(`/login?to=${exam}`);
  await signInHere(later, person);
  await expect(chosen(later)).toHaveCount(0);
  await begin(later, 2);
  await beSignedIn(context, people.find((each) => each.id === "karin") ?? person);
  await later.goto("/");
  expect(await stored(later)).not.toContain("choices:");

  // Handed in is handed in: the next try begins with nothing chosen.
  await beSignedIn(context, person);
  await later.goto(exam);
  await takeTest(later, "k1-9-1", 10);
  await expect(heading(later, words.test.failed)).toBeVisible();
  expect(await stored(later)).not.toContain("choices:");
  await later.goto(`${exam}?try=2`);
  await expect(chosen(later)).toHaveCount(0);
});

test("whoever has to go in the middle of a lesson finds the place again, until they sign out @js", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await beSignedIn(context, actorOf("newcomer"));
  const lesson = "/courses/k1/k1-1-1/1";
  const readOn = (tab: Page) => button(tab, words.step.readOn);
  await page.goto(lesson);
  await expect(readOn(page)).toBeHidden();
  const far = page.getByRole("heading", { level: 2 }).nth(3);
  await far.evaluate((element) => element.scrollIntoView({ block: "start" }));
  await page.goto("/courses");
  await page.close();
  const later = await context.newPage();
  await later.setViewportSize({ width: 390, height: 844 });
  await later.goto("/courses/k1/k1-1-2/1");
  await expect(readOn(later)).toBeHidden();
  await later.goto(lesson);
  expect(await later.evaluate(() => scrollY)).toBe(0);
  await readOn(later).click();
  await expect(later.getByRole("heading", { level: 2 }).nth(3)).toBeInViewport();
  await button(later, words.signOut).click();
  await expect(heading(later, words.login.title)).toBeVisible();
  expect(await stored(later)).not.toContain("reading:");
});
