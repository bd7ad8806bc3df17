// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { addressOf, findStep, unitsOf } from "../../app/content/catalogue";
import { formatDay } from "../../app/i18n/language";
import { completionRule } from "../../app/i18n/rule";
import { addDays, dayOf } from "../../app/lib/clock";
import { dueState } from "../../app/training/due";
import { dueWords } from "../../app/training/dueWords";
import { actorOf } from "./cast";
import { theCourse, theScenario, theUnit } from "./course";
import { button, heading, link, onward, playToTheEnd, practise, saying, signIn, takeTest, words } from "./walk";

const day = (value: string) => formatDay("sv", value);

test("a new hire goes from signing in to a certificate, and at each moment sees one clear next thing", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const person = actorOf("newHire");
  await signIn(page, person);
  const course = theCourse();
  const units = unitsOf(course);
  const today = dayOf(new Date());
  const dueOn = addDays(addDays(today, -person.days), course.dueDays);
  const main = page.getByRole("main");
  const way = page.getByRole("region", { name: words.debrief.turningPoints }).getByRole("listitem");

  // One clear next thing: the course, its last day, how far one is, and one button.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(saying(person.name.split(" ")[0] ?? ""));
  await expect(main).toContainText(course.title);
  await expect(main).toContainText(dueWords(words, day, dueState(dueOn, false, today), dueOn));
  await expect(page.getByRole("progressbar", { name: saying(words.home.progressLabel) })).toHaveAttribute("value", "0");
  await expect(link(page, words.home.resume)).toHaveCount(0);
  await link(page, words.home.start).click();

  for (const unit of units) {
    // Every unit says when it is done.
    await page.goto(`/courses/k1/${unit.id}`);
    const ruled = unit.steps.map((step) => ({
      kind: step.kind,
      passPercent: step.kind === "quiz" ? step.test?.passPercent : undefined,
    }));
    await expect(main).toContainText(completionRule(words, ruled));
    await link(page, words.unit.start).click();
    for (const step of unit.steps) {
      await expect(page).toHaveURL(new RegExp(`/courses/k1/${unit.id}/${step.number}(/|$)`));
      switch (step.kind) {
        case "text":
          await expect(heading(page, step.title)).toBeVisible();
          await button(page, words.step.read).click();
          break;
        case "reflection":
          for (const prompt of step.prompts) await expect(main).toContainText(prompt);
          await button(page, words.step.thought).click();
          break;
        case "ownWords":
          await expect(main.getByRole("textbox")).toHaveCount(step.prompts.length);
          await button(page, words.step.wrote).click();
          await expect(main.getByText(words.ownWords.example)).toHaveCount(step.prompts.length);
          await onward(page).click();
          break;
        case "task":
          await button(page, words.step.decided).click();
          break;
        case "practice":
          for (const card of step.cards) await expect(main).toContainText(card.title);
          await button(page, words.step.practised).click();
          break;
        case "roleplay":
          await expect(main).toContainText(theScenario(step.scenario).source.contentNote);
          await button(page, words.roleplay.start).click();
          await meet(`/courses/k1/${unit.id}/${step.number}`, theScenario(step.scenario).source.endings);
          break;
        case "quiz":
          if (step.test) await passTheTest(step.test.passPercent);
          else {
            await practise(page, unit.id, unit.id === "k1-1-2" ? [2] : []);
            await onward(page).click();
          }
          break;
      }
    }
    await page.goto("/");
    const done = units.indexOf(unit) + 1;
    if (done === units.length) break;
    await expect(main).toContainText(words.team.partsText(done, units.length));
    await expect(link(page, words.home.resume)).toHaveCount(1);
  }

  // A way through the meeting, what it led to, and back to a choice to try something else.
  async function meet(address: string, endings: { title: string; what: string }[]) {
    const said = await playToTheEnd(page);
    await expect(way.first()).toBeVisible();
    const shown = await page.getByRole("heading", { level: 1 }).textContent();
    const reached = endings.find((each) => each.title === shown);
    expect(reached, `the debrief names a declared ending, not ${shown}`).toBeTruthy();
    await expect(main).toContainText(reached?.what ?? "");
    await expect(way).toHaveCount(said.length);
    for (const [index, choice] of said.entries()) await expect(way.nth(index)).toContainText(choice);
    const skills = page.getByRole("region", { name: words.debrief.skills });
    await expect(skills.getByRole("heading", { name: words.debrief.shown })).toBeVisible();

    await way.nth(2).getByRole("button").click();
    await expect(page).toHaveURL(`${address}/3`);
    await expect(main).toContainText(said[1] ?? "");
    await playToTheEnd(page);
    await expect(way.first()).toContainText(said[0] ?? "");
    await onward(page).click();
  }

  // First not enough, with the answers explained; then a new try.
  async function passTheTest(passPercent: number) {
    const number = await takeTest(page, "k1-9-1", 4);
    await expect(heading(page, words.test.failed)).toBeVisible();
    // What one may want to know before it is said before it only.
    await expect(main).not.toContainText(words.unit.contentNote);
    const needed = Math.ceil((passPercent * number) / 100);
    await expect(main).toContainText(words.test.failedText(number - 4, number, needed));
    await expect(onward(page)).toHaveCount(0);
    await link(page, words.test.again).first().click();
    // A case counts each of its questions, so that two tries can have different numbers.
    const again = await takeTest(page, "k1-9-1", 1);
    await expect(heading(page, words.test.passed)).toBeVisible();
    await expect(main).toContainText(words.test.passedText(again - 1, again));
    await onward(page).click();
  }

  // Nothing is left, and there is something to show for it.
  await expect(main).toContainText(words.home.allDone);
  await button(page, words.home.takeCertificate(course.title)).click();
  await expect(page).toHaveURL(/\/certificate\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(page.getByRole("heading", { level: 1, name: words.certificate.title })).toBeVisible();
  await expect(main).toContainText(person.name);
  await expect(main).toContainText(course.title);
  await expect(main).toContainText(day(today));
  await page.goto("/");
  await expect(link(page, words.home.certificate(course.title))).toBeVisible();

  // Earned is earned: opening a lesson again takes nothing away.
  const first = findStep(course, theUnit("k1-1-1").steps[0]?.id ?? "");
  await page.goto(first ? addressOf(first) : "/");
  await expect(main).toContainText(words.step.isDone);
});
