// SPDX-License-Identifier: EUPL-1.2
import { type BrowserContext, expect, test } from "@playwright/test";
import { people } from "../../prisma/world";
import { actorOf } from "./cast";
import { beSignedIn, send, words } from "./walk";

/** A page as it was sent, without what is new in every answer and without the address that the small forms go back to. */
async function bodyOf(context: BrowserContext, address: string) {
  const answer = await context.request.get(address);
  const nonce = /nonce-([\w-]+)/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
  const body = (await answer.text()).replaceAll(nonce, "").replace(/name="to" value="[^"]*"/g, "");
  return { status: answer.status(), body };
}

test("what is somebody else's is the same page, byte for byte, as what never was", async ({
  page,
  context,
  browser,
}) => {
  const owner = await browser.newContext();
  await beSignedIn(owner, { id: "ulla-persson" });
  const theirs = (await send(owner, "/certificate", { course: "k1" })).headers().location ?? "";
  expect(await bodyOf(owner, theirs)).toMatchObject({ status: 200 });
  await owner.close();

  await beSignedIn(context, actorOf("newcomer"));
  const never = { "/finns-inte": "", "/courses/finns-inte": "" };
  for (const address of Object.keys(never) as (keyof typeof never)[]) {
    const { status, body } = await bodyOf(context, address);
    expect(status).toBe(404);
    never[address] = body;
  }
  const addresses = [
    `${theirs}/pdf`,
    "/certificate/AAAA-BBBB-CCCC/pdf",
    "/courses/k9",
    "/courses/k1/k1-9-9",
    "/courses/k1/k1-1-2/9",
    "/courses/k1/k1-1-2/0",
    "/courses/k1/k1-1-2/2/99",
    "/courses/k1/k1-1-2/2/1?try=7",
    "/courses/k1/k1-1-2/1/1",
    "/courses/k1/k1-3-3/2/7",
    "/courses/k1/k1-3-3/2/2?run=9",
    "/courses/k1/k1-9-1/1/1",
    "/team",
    "/team?course=k1",
    "/team/amina/k1",
    "/team/export.csv?course=k1",
    "/municipality/report",
    "/municipality",
    "/logout",
    "/preferences",
    "/login/demo",
  ];
  for (const address of addresses) {
    const { status, body } = await bodyOf(context, address);
    expect(status, address).toBe(404);
    // Under `/courses` the menu says where one is, as the address does.
    const same = body === never[address.startsWith("/courses/") ? "/courses/finns-inte" : "/finns-inte"];
    expect(same, `${address} is another page than one that never was`).toBe(true);
  }
  const others = people.filter((person) => person.id !== actorOf("newcomer").id);
  for (const { name } of others) expect(never["/finns-inte"]).not.toContain(name);
  await page.goto("/team");
  await expect(page.getByRole("heading", { level: 1, name: words.error.notFound })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: words.error.home }).click();
  await expect(page).toHaveURL("/");
});
