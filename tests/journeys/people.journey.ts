// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { addDays, dayOf } from "../../app/lib/clock";
import { protectedId } from "../../prisma/world";
import { actorOf } from "./cast";
import { beSignedIn, button, link, words } from "./walk";

const say = words.staffImport;
/** Nobody whom other journeys count today. */
const later = addDays(dayOf(new Date()), 30);
const project = () => test.info().project.name;
/** One for the project with JavaScript, another without: both change the same municipality. */
const mine = (withScript: string, without: string) => (project() === "js" ? withScript : without);

const upload = async (page: Page, text: string) => {
  await page.goto("/import");
  await page
    .getByLabel(say.file)
    .setInputFiles({ name: "personal.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });
  await page.getByLabel(say.scope).selectOption("nobody");
  await button(page, say.submit).click();
  // The page comes again by itself until it is read.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`${say.preview}|${say.refused}`), {
    timeout: 45_000,
  });
};

test("a coordinator reads in the staff file: what is wrong is told, the preview says what happens, and the new one is there", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/municipality");
  await page.getByRole("link", { name: words.people.links.import }).click();
  await expect(page).toHaveTitle(`${say.title} – Lärportalen`);
  const number = mine("P-100", "P-200");
  const name = mine("Åsa Inläst", "Örjan Inläst");
  const head = "Anst.nr;Förnamn;Efternamn;ENHETSKOD;Yrkesgrupp;Fr.o.m.";
  const [first, last] = name.split(" ");

  await upload(page, `${head}\n${number};${first};${last};3020;LSS;igår\n`);
  await expect(page.getByRole("main")).toContainText(say.where("2", 6, "Fr.o.m.") + say.problems.dayMalformed);
  await expect(page.getByRole("main")).toContainText(say.mustMend);
  await expect(button(page, say.confirm)).toHaveCount(0);

  await upload(page, `${head}\n${number};${first};${last};3020;LSS;${later}\n`);
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText(say.changes.roleGiven(`medarbetare (LSS-handläggare)`, "LSS-enheten"));
  // The other project reads in a file at the same time.
  const own = new URL(page.url()).pathname;
  await page.goto("/people");
  await page.getByLabel(words.people.search.text).fill(number);
  await button(page, words.people.search.submit).click();
  await expect(page.getByRole("main")).toContainText(words.people.search.none);
  await page.goto("/import");
  await page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: say.states.planned })
    .locator(`a[href="${own}"]`)
    .click();

  // Somebody else, or the other project's coordinator, may have changed people meanwhile: then it is looked through once more.
  await expect(async () => {
    if (await button(page, say.confirm).isVisible()) await button(page, say.confirm).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.applied, { timeout: 8_000 });
  }).toPass({ timeout: 60_000 });
  await page.goto("/people");
  await page.getByLabel(words.people.search.text).fill(last ?? "");
  await button(page, words.people.search.submit).click();
  await link(page, name).click();
  await expect(page.getByRole("region", { name: words.people.page.rolesLater })).toContainText("LSS-enheten");
});

test("a file that is no list of people is refused with what to do; the template is one", async ({ page, context }) => {
  await beSignedIn(context, actorOf("coordinator"));
  await upload(page, "Lön;Namn\n1;Anna\n");
  await expect(page.getByRole("main")).toContainText(say.refusals.missing.number);
  await expect(page.getByRole("main")).toContainText(say.refusals.missing.unit);
  await page.goto("/import");
  await button(page, say.submit).click();
  await expect(page.getByRole("alert")).toContainText(say.problemsUpload.fileMissing);
  const waiting = page.waitForEvent("download");
  await link(page, say.template).click();
  const text = readFileSync(await (await waiting).path(), "utf8");
  expect(text).toMatch(/^\ufeffanställningsnummer;/);
});

test("a coordinator gives a role, writes days away without a reason, and marks a protected identity", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("coordinator"));
  const name = mine("Nya Ett", "Nya Två");
  const form = words.people.form;
  await page.goto("/people/new");
  await button(page, form.save).click();
  await expect(page.getByRole("alert")).toContainText(words.people.problems.nameMissing);
  await page.getByLabel(words.people.name, { exact: true }).fill(name);
  await page.getByLabel(form.firstDay, { exact: true }).fill(later);
  await page.getByLabel(form.unit, { exact: true }).selectOption("vuxen");
  await button(page, form.save).click();
  await expect(page.getByRole("status")).toContainText(words.people.page.saved);

  await link(page, words.people.page.giveRole).click();
  await page.getByLabel(form.unit, { exact: true }).selectOption("ekonomi");
  await page.getByLabel(form.role, { exact: true }).selectOption("vinOmbud");
  await button(page, form.save).click();
  // From the first day of the employment, which is later.
  await expect(page.getByRole("region", { name: words.people.page.rolesLater })).toContainText(
    "VIN-ombud, Försörjningsstöd",
  );
  await link(page, words.people.page.beginPause).click();
  await expect(page.getByRole("textbox")).toHaveCount(2);
  await button(page, form.save).click();
  await expect(page.getByRole("region", { name: words.people.page.pauses })).toContainText("tills vidare");
  await link(page, words.people.page.protect).click();
  await page.getByLabel(form.chosenName).fill(`${name} Vald`);
  await button(page, form.protectSubmit).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name} Vald`);
  await page.goto(`/people?text=${encodeURIComponent(name)}`);
  await expect(page.getByRole("main")).toContainText(words.people.search.none);
  // The decision ends: found by name again, by the name that is written then.
  await page.goBack();
  await link(page, words.people.page.unprotect).click();
  await expect(page.getByRole("main")).toContainText(form.unprotectText);
  await page.getByLabel(form.nameToUse).fill(`${name} Synlig`);
  await button(page, form.unprotectSubmit).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name} Synlig`);
  await page.goto(`/people?text=${encodeURIComponent(name)}`);
  await expect(link(page, `${name} Synlig`)).toBeVisible();
  await page.goto("/people?unit=hemtjanst-natt");
  await expect(page.getByRole("row").filter({ hasText: words.people.protectedTag })).toHaveCount(1);
  await page.goto(`/people/${protectedId}`);
  await expect(page.getByRole("region", { name: words.people.page.protection })).toContainText(
    "Identiteten är skyddad",
  );
});

test("a coordinator adds a unit, moves it, is told why one in use is not closed, and closes the empty one", async ({
  page,
  context,
}) => {
  await beSignedIn(context, actorOf("coordinator"));
  const org = words.people.organisation;
  const name = mine("Enhet Ett", "Enhet Två");
  await page.goto("/organisation/new");
  await page.getByLabel(words.people.name, { exact: true }).fill(name);
  await page.getByLabel(org.parent).selectOption("vof");
  await button(page, words.people.form.save).click();
  await page.getByRole("link", { name: org.changeOf(name) }).click();
  await page.getByLabel(org.parent).selectOption("soc");
  await button(page, words.people.form.save).click();
  await expect(page.getByRole("status")).toContainText(`${name}${org.done.saved}`);
  await page.goto("/organisation/lss");
  await button(page, org.close).click();
  await expect(page.getByRole("status")).toContainText(org.still.people);
  await page.getByRole("link", { name: org.changeOf(name) }).click();
  await button(page, org.close).click();
  await expect(page.getByRole("status")).toContainText(`${name}${org.done.closed}`);
  await expect(page.getByRole("link", { name: org.changeOf(name) })).toHaveCount(0);
  await page.getByText(org.showClosed).click();
  await expect(page.getByRole("listitem").filter({ hasText: name })).toBeVisible();
});
