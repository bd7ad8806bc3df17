// SPDX-License-Identifier: EUPL-1.2
import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { formatDay, formatMonth } from "../../app/i18n/language";
import { addDays, dayOf } from "../../app/lib/clock";
import { contacts } from "../../prisma/world";
import { actorOf } from "./cast";
import { beSignedIn, button, follow, link, saying, send, tabTo, words } from "./walk";

const say = words.directory;
const today = dayOf(new Date());
const contactOf = (id: string) => contacts.find((each) => each.id === id) ?? (null as never);
/** A contact in a list. */
const entryOf = (list: Locator, title: string) =>
  list.getByRole("listitem").filter({ has: list.page().getByRole("heading", { name: title, exact: true }) });
/** One for the project with JavaScript, another without: both change the same municipality. */
const mine = (withScript: string, without: string) => (test.info().project.name === "js" ? withScript : without);

test("from any lesson it is one step to the contacts, what is urgent first, each with its number and when it was checked", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("newcomer"));
  await page.goto("/courses/k1/k1-1-1/1");
  const card = page.getByRole("complementary", { name: words.contactCard.title });
  for (const id of ["akut-dagtid", "socialjouren", "mottagningen"])
    await expect(card.getByRole("link", { name: contactOf(id).phone })).toHaveAttribute("href", /^tel:0[0-9]+$/);
  await card.getByRole("link", { name: words.contactCard.all("Exempelkommunen") }).click();
  await expect(page).toHaveTitle("Kontakter – Lärportalen");
  const numbers = page.getByRole("main").locator('a[href^="tel:"]');
  await expect(numbers.first()).toHaveText("112");
  await expect(numbers.nth(1)).toHaveText(contactOf("akut-dagtid").phone);
  await expect(numbers.nth(2)).toHaveText(contactOf("socialjouren").phone);
  const fresh = entryOf(page.getByRole("main"), contactOf("socialjouren").title);
  await expect(fresh).toContainText(words.support.checked(formatMonth("sv", addDays(today, -40))));
  const old = entryOf(page.getByRole("main"), contactOf("stodcentrum").title);
  await expect(old).toContainText(words.support.overdue(formatMonth("sv", addDays(today, -290))));
  // The same acute numbers on the page that is one tap away everywhere.
  await page.goto("/help");
  await expect(page.getByRole("main").locator('a[href^="tel:"]').nth(1)).toHaveText(contactOf("akut-dagtid").phone);
});

test("help works signed out, with the national lines and nothing of a municipality", async ({ page }) => {
  await page.goto("/help");
  await expect(page.getByRole("link", { name: "020-50 50 50" })).toBeVisible();
  await expect(page.getByText(contactOf("socialjouren").phone)).toHaveCount(0);
});

test("by keyboard somebody says in one press that something is wrong; the coordinator sees it without a name, and checks", async ({
  page,
  context,
}) => {
  const contact = contactOf(mine("sluta-sla", "polisen-lokalt"));
  const person = actorOf("newcomer");
  await beSignedIn(context, person);
  await page.goto(`/support/${contact.id}`);
  await follow(page, button(page, words.support.faults.phone));
  const said = words.support.said(words.support.faults.phone, formatDay("sv", today));
  await expect(page.getByRole("region", { name: words.support.wrong })).toContainText(said);
  await expect(button(page, words.support.faults.phone)).toHaveCount(0);
  // From a page that was open before: no second report.
  expect((await send(context, `/support/${contact.id}/reports`, { what: "phone" })).status()).toBe(303);

  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/");
  await expect(page.getByRole("main")).toContainText(/\d+ kontakt(er)? behöver kontrolleras/);
  await link(page, say.warningText).click();
  const care = page.getByRole("region", { name: say.care });
  const entry = entryOf(care, contact.title);
  await expect(entry.getByText(say.reported(words.support.faults.phone, formatDay("sv", today)))).toHaveCount(1);
  await expect(entry).not.toContainText(person.name);
  const check = entry.getByRole("button", { name: `${say.check} ${contact.title}` });
  await tabTo(page, check);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText(say.saved(contact.title));
  const fine = entryOf(page.getByRole("region", { name: say.fine }), contact.title);
  await expect(fine).toContainText(say.checkedOn(formatDay("sv", today), say.by("Karin Lindqvist")));
});

const at = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function fillIn(page: Page, title: string) {
  await at(page, say.form.kind).selectOption("voluntary");
  await at(page, say.form.title).fill(title);
  await at(page, say.form.helps).fill("Stödsamtal.");
  await at(page, say.form.phone).fill("031-390 06 40");
  await at(page, say.form.owner).fill("Samordnaren");
}

test("a coordinator adds a contact: what is wrong is told, nothing typed is lost, and it is there once", async ({
  page,
  context,
}) => {
  const title = mine("Jouren Ett", "Jouren Två");
  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/directory");
  await link(page, say.add).click();
  await fillIn(page, title);
  await at(page, say.form.helps).fill("Fråga efter Anna, 850101-0000.");
  await page.getByLabel(words.support.accepts.pets).check();
  await button(page, say.form.save).click();
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary).toContainText(say.form.problems.identityNumber(say.form.helps));
  await expect(summary).toContainText(say.form.problems.unchecked);
  await expect(at(page, say.form.title)).toHaveValue(title);
  await expect(at(page, say.form.phone)).toHaveValue("031-390 06 40");
  await expect(page.getByLabel(words.support.accepts.pets)).toBeChecked();
  await summary.getByRole("link").first().click();
  await expect(at(page, say.form.helps)).toBeFocused();
  await at(page, say.form.helps).fill("Stödsamtal.");
  await page.getByLabel(say.check).check();
  await button(page, say.form.save).click({ clickCount: 2 });
  await expect(page.getByRole("status").first()).toContainText(say.saved(title));
  await page.goto("/support");
  await expect(entryOf(page.getByRole("main"), title)).toHaveCount(1);
});

test("of two coordinators the later is told what the other saved, and keeps what was typed", async ({
  page,
  context,
}) => {
  const id = mine("mansboendet", "kvinnojouren");
  await beSignedIn(context, actorOf("coordinator"));
  await page.goto(`/directory/${id}`);
  await at(page, say.form.helps).fill("Det den andra skrev.");
  await saveElsewhere(context, page, id, "Det den första skrev.");
  await button(page, say.form.save).click();
  await expect(page.getByRole("status")).toContainText(say.form.conflict);
  await expect(at(page, say.form.helps)).toHaveValue("Det den andra skrev.");
  await expect(page.getByRole("main")).toContainText(say.form.savedNow("Det den första skrev."));
  // Whatever language the page is in, what somebody wrote is Swedish.
  await expect(page.locator('.hint [lang="sv"]')).toHaveText("Det den första skrev.");
  await button(page, say.form.save).click();
  await expect(page).toHaveURL(/\/directory\?done=/);
  await page.goto(`/support/${id}`);
  await expect(page.getByRole("main")).toContainText("Det den andra skrev.");

  // Out of the list and back again.
  await page.goto(`/directory/${id}`);
  await button(page, say.withdraw).click();
  await expect(page.getByRole("status")).toContainText(say.gone(contactOf(id).title));
  expect((await context.request.get(`/support/${id}`)).status()).toBe(404);
  await button(page, say.undo).click();
  expect((await context.request.get(`/support/${id}`)).status()).toBe(200);
});

/** The form of another tab, with one field of its own. */
async function saveElsewhere(context: BrowserContext, page: Page, id: string, helps: string) {
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel(say.form.helps, { exact: true }).fill(helps);
  await other.getByRole("button", { name: say.form.save, exact: true }).click();
  await expect(other).toHaveURL(saying(`done=${id}`));
  await other.close();
}
