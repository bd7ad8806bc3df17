// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { formatDay } from "../../app/i18n/language";
import { dayOf } from "../../app/lib/clock";
import { contacts } from "../../prisma/world";
import { actorOf } from "./cast";
import { beSignedIn, button, link, send, words } from "./walk";

test("own words are printed whole @js", async ({ page, context }) => {
  await beSignedIn(context, actorOf("prints"));
  await page.goto("/courses/k1/k1-3-2/2");
  const area = page.getByRole("textbox").first();
  const hidden = () => area.evaluate((element) => element.scrollHeight - element.clientHeight);
  await area.fill("En mening som jag vill ha med mig på papper. ".repeat(12));
  expect(await hidden()).toBeLessThanOrEqual(0);
  await page.reload();
  expect(await hidden()).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: "print" });
  expect(await hidden()).toBeLessThanOrEqual(0);
});

test("a certificate prints on one page, with nothing on it but the certificate @js", async ({ page, context }) => {
  const person = actorOf("prints");
  await beSignedIn(context, person);
  const { location } = (await send(context, "/certificate", { course: "k1" })).headers();
  await page.goto(location ?? "");
  await expect(button(page, words.certificate.print)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(person.name, { exact: true }).first()).toBeVisible();
  await expect(button(page, words.certificate.print)).toBeHidden();
  await expect(link(page, words.nav.learning)).toBeHidden();
  await expect(page.getByRole("link", { name: words.leave.label })).toHaveCount(0);
  for (const landscape of [false, true]) {
    const pdf = await page.pdf({ format: "A4", landscape, preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  const letter = await page.pdf({ format: "Letter" });
  expect(letter.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("the contacts print on one page, every number on it and nothing to press @js", async ({ page, context }) => {
  await beSignedIn(context, actorOf("prints"));
  await page.goto("/support");
  await page.emulateMedia({ media: "print" });
  for (const { title, phone } of contacts) {
    await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: phone, exact: true })).toBeVisible();
  }
  await expect(button(page, words.support.print)).toBeHidden();
  await expect(page.getByRole("navigation", { name: words.support.onPage })).toBeHidden();
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("a report on paper says whose it is, of which day and what its words mean, and has nothing to press @js", async ({
  page,
  context,
}) => {
  for (const [part, address, whose, meaning] of [
    ["manager", "/team", "Hemtjänst Norr", words.meaning.late],
    ["coordinator", "/municipality", "Exempelkommunen", words.meaning.limits],
    ["coordinator", "/readiness", "Exempelkommunen", words.readiness.table.limits],
    ["coordinator", "/questions", "Exempelkommunen", words.questions.limits],
    ["coordinator", "/confidence/municipality", "Exempelkommunen", words.means.limits],
  ] as const) {
    await beSignedIn(context, actorOf(part));
    await page.goto(address);
    await page.emulateMedia({ media: "screen" });
    await expect(button(page, words.certificate.print)).toBeVisible();
    await expect(page.getByText(meaning)).toBeHidden();
    await page.emulateMedia({ media: "print" });
    const fixed = { "/questions": words.questions.fixed, "/confidence/municipality": words.means.fixed }[
      address as string
    ];
    if (fixed) await expect(page.getByRole("main")).toContainText(fixed);
    else await expect(page.getByRole("main")).toContainText(words.meaning.asOf(formatDay("sv", dayOf(new Date()))));
    await expect(page.getByText(whose, { exact: true }).first()).toBeVisible();
    await expect(page.getByText(meaning)).toBeVisible();
    await expect(button(page, words.certificate.print)).toBeHidden();
    await expect(link(page, words.nav.learning)).toBeHidden();
  }
});

test("what is told of how it feels to ask prints on one page @js", async ({ page, context }) => {
  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/confidence/municipality");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table", { name: words.means.months })).toBeVisible();
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
