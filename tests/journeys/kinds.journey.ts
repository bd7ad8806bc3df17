// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page, test } from "@playwright/test";
import { type Asked, isPlacing } from "../../app/quiz/asked";
import { rightAnswer, wrongAnswer } from "../answering";
import { actorOf } from "./cast";
import { questionsOf } from "./course";
import { askedIn, beSignedIn, button, choose, link, saying, words } from "./walk";

/** Everything a screen reader needs of a question: a named group, what to do, and a name for each field. */
async function isToldWhole(page: Page, asked: Asked) {
  const group = page.getByRole("group", { name: asked.stem, exact: true });
  await expect(group).toBeVisible();
  await expect(group).toHaveAccessibleDescription(saying(words.quiz[asked.kind]));
  const role = isPlacing(asked) ? "combobox" : asked.kind === "several" ? "checkbox" : "radio";
  const names = isPlacing(asked)
    ? asked.items.map(({ text }) => text)
    : asked.options.map(({ id, text }) => text || words.quiz[id === "true" ? "true" : "false"]);
  for (const name of names) await expect(group.getByRole(role, { name, exact: true })).toHaveCount(1);
  await expect(group.getByRole(role)).toHaveCount(names.length);
  if (asked.kind === "order")
    for (const { text } of asked.items)
      for (const way of [words.quiz.up, words.quiz.down])
        await expect(group.getByRole("button", { name: `${way} ${text}`, exact: true })).toHaveCount(1);
  // The story comes first, then the question, then the fields, then the button.
  const order = await page.evaluate(() => {
    const place = (element: Element | null) => (element ? [...document.querySelectorAll("*")].indexOf(element) : -1);
    const main = document.querySelector("main");
    const fields = main?.querySelectorAll("fieldset input, fieldset select") ?? [];
    return [
      place(main?.querySelector(".case") ?? null),
      place(main?.querySelector("legend") ?? null),
      place(fields[0] ?? null),
      place([...(main?.querySelectorAll("form .button-primary") ?? [])].at(-1) ?? null),
    ].filter((each) => each >= 0);
  });
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order.length).toBe(asked.inCase ? 4 : 3);
}

for (const [unit, part] of [
  ["k1-1-3", "answersEveryKind"],
  ["k1-3-1", "answersEveryKind"],
] as const)
  test(`every kind of question in ${unit} has names, roles and order, and feedback in words`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await beSignedIn(context, actorOf(part));
    await page.goto(`/courses/k1/${unit}/2`);
    const questions = questionsOf(unit);
    const main = page.getByRole("main");
    for (let number = 1; number <= questions.length; number++) {
      const asked = await askedIn(main, questions);
      await isToldWhole(page, asked);
      if (asked.inCase) await expect(main).toContainText(words.quiz.part(asked.inCase.number, asked.inCase.of));
      const placed = isPlacing(asked);
      // Things put in places: first half an answer, which is refused and kept, then a wrong one, told part by part.
      if (placed) {
        const [first, ...rest] = asked.items;
        await choose(main, { ...asked, items: first ? [first] : [] }, rightAnswer(asked));
        await button(page, words.quiz.answer).click();
        await expect(page.getByRole("alert")).toContainText(words.quiz.problems.unplaced);
        const kept = main.getByRole("combobox", { name: first?.text ?? "", exact: true });
        await expect(kept).not.toHaveValue("");
        await choose(main, { ...asked, items: rest }, rightAnswer(asked));
        if (asked.kind === "order") {
          await main.getByRole("button", { name: `${words.quiz.down} ${first?.text}`, exact: true }).click();
          await expect(kept).toHaveValue(`${first?.id}=2`);
          await expect(
            main.getByRole("button", { name: `${words.quiz.down} ${first?.text}`, exact: true }),
          ).toBeFocused();
        } else await choose(main, asked, wrongAnswer(asked));
      } else await choose(main, asked, rightAnswer(asked));
      await button(page, words.quiz.answer).click();
      await expect(main).toContainText(saying(placed ? words.quiz.source : words.quiz.right));
      if (asked.kind === "order") await expect(main).toContainText(words.quiz.partlyPlaced(3, 5));
      if (placed)
        for (const { text, why } of asked.items) {
          const told = main.getByRole("listitem").filter({ hasText: text }).filter({ hasText: why.trim() });
          await expect(told).toHaveCount(1);
        }
      if (asked.passage)
        await expect(main.getByRole("link", { name: saying(words.quiz.passage("")) })).toHaveAttribute(
          "href",
          /#[a-z-]+$/,
        );
      await link(page, number < questions.length ? words.quiz.next : words.quiz.finish).click();
    }
    await expect(main).toContainText(words.quiz.doneTitle);
  });
