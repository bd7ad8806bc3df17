// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "@playwright/test";
import { municipality, people, units } from "../../prisma/world";
import { actorOf } from "./cast";
import { beSignedIn, button, heading, link, saying, signIn, words } from "./walk";

const say = words.team;

test("a manager sees who needs help, reads why, finds somebody and takes the list out", async ({ page }) => {
  const rita = people.find((person) => person.id === "rita") ?? (null as never);
  await signIn(page, { ...rita, id: "maria", name: "Maria Öberg" }, "/team");
  const main = page.getByRole("main");

  // Five numbers, which together are everybody, and each a way to those who stand there.
  const counts = page.getByRole("navigation", { name: say.countsTitle }).getByRole("link");
  await expect(counts).toHaveCount(5);
  const numbers = (await counts.allInnerTexts()).map((text) => Number.parseInt(text, 10));
  const team = people.filter((person) => person.unit === "hemtjanst-norr");
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(team.length);

  // The one who is to renew is among those who need help, and why is one step away.
  const help = page.getByRole("region", { name: say.helpTitle });
  await expect(help).toContainText(rita.name);
  await help.getByRole("link", { name: saying(rita.name) }).click();
  await expect(heading(page, say.why.title(rita.name))).toBeVisible();
  await expect(main).toContainText(saying(say.why.expiring("…").split("…")[0] ?? ""));
  await expect(page.getByRole("table", { name: say.why.cycles }).getByRole("row")).toHaveCount(3);
  await link(page, say.why.back)
    .or(page.getByRole("link", { name: say.why.back }))
    .first()
    .click();

  // A number leads to those it counts, and the address says so.
  await counts.filter({ hasText: say.count.expiring }).click();
  await expect(page).toHaveURL(/standing=expiring/);
  await expect(main).toContainText(say.shown(1, team.length));
  const list = page.getByRole("region", { name: say.everyTitle });
  await expect(list.getByText(rita.name, { exact: true }).filter({ visible: true })).toHaveCount(1);
  await expect(main.getByText("Olof Brandt", { exact: true }).filter({ visible: true })).toHaveCount(0);

  // The file has the same people as the page.
  const address = await link(page, say.csv).getAttribute("href");
  const file = await page.request.get(address ?? "");
  expect(file.headers()["content-disposition"]).toContain(".csv");
  const text = await file.text();
  expect(text).toContain(rita.name);
  expect(text).not.toContain("Olof Brandt");

  // By name, and everybody again.
  await link(page, say.everybody).click();
  await page.getByText(say.filterTitle).click();
  await page.getByLabel(say.filter.name).fill("bran");
  await button(page, say.filter.submit).click();
  await expect(page).toHaveURL(/name=bran/);
  await expect(main).toContainText(say.shown(1, 1));
  await expect(main).toContainText("Olof Brandt");
});

test("a certificate can be checked by anybody; only its holder and their manager read the name", async ({
  page,
  context,
}) => {
  const { check } = words.certificate;
  const [old, latest] = ["BRAN-2345-DEM2", "BRAN-2345-DEM3"];
  expect((await page.goto(`/certificate/${latest.toLowerCase()}`))?.status()).toBe(200);
  const main = page.getByRole("main");
  await expect(main).toContainText(check.valid);
  await expect(main).not.toContainText("Olof");
  await expect(main).toContainText(check.nameHidden);
  await page.goto(`/certificate/${old}`);
  await expect(main).toContainText(check.over);
  expect((await page.goto("/certificate/AAAA-AAAA-AAAA"))?.status()).toBe(404);
  await expect(heading(page, check.unknown)).toBeVisible();

  await beSignedIn(context, { id: "maria" });
  await page.goto(`/certificate/${latest}`);
  await expect(main).toContainText("Olof Brandt");
  await beSignedIn(context, { id: "olof" });
  await page.goto("/certificate");
  await expect(main.getByRole("listitem")).toHaveCount(2);
  await main.getByRole("link").filter({ hasText: /.+/ }).last().click();
  await expect(page).toHaveURL(`/certificate/${old}`);
  await expect(main).toContainText("Olof Brandt");
  const paper = await page.request.get(`/certificate/${old}/pdf`);
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("the yearly report prints on one sheet and names nobody @js", async ({ page, context }) => {
  await beSignedIn(context, actorOf("coordinator"));
  await page.goto("/municipality");
  await link(page, words.municipality.toReport).click();
  const main = page.getByRole("main");
  await expect(main).toContainText(municipality.name);
  for (const { name } of units.filter((unit) => unit.parent === municipality.id))
    await expect(main).toContainText(name);
  const text = (await main.textContent()) ?? "";
  for (const { name, id } of people) if (id !== "karin") expect(text).not.toContain(name);
  await page.emulateMedia({ media: "print" });
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect((await page.goto("/municipality/report?year=1999"))?.status()).toBe(404);
});
