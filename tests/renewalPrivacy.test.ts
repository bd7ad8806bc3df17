// SPDX-License-Identifier: EUPL-1.2
// What others see of a renewal: one thing, done or not. Nothing of a manager, a coordinator or a certificate asks for its parts.
import { expect, test } from "vitest";
import { findCourse, unitsOf } from "~/content/catalogue";
import { said } from "./listening";
import { contextOf, form, signedIn } from "./world";

const now = new Date();
const parts = /\bRenewal(Part)?\b/;

/** What each page and file that may show Rita's renewal is made of, with what the SQL of it said. */
async function pages() {
  const maria = await contextOf("maria", now);
  const karin = await contextOf("karin", now);
  const from = said.length;
  const request = new Request("http://localhost/team?course=k1");
  const ask = (context: typeof maria, params = {}) => ({ request, params, context }) as never;
  const text = async (answer: unknown) => new TextDecoder().decode(await (answer as Response).arrayBuffer());
  const team = await (await import("~/routes/team._index")).loader(ask(maria));
  const rita = { person: "rita", course: "k1" };
  const why = await (await import("~/routes/team.$person.$course._index")).loader(ask(maria, rita));
  const csv = await text(await (await import("~/routes/team.export[.]csv")).loader(ask(maria)));
  await text(await (await import("~/routes/team.export[.]xlsx")).loader(ask(maria)));
  const municipality = await (await import("~/routes/municipality._index")).loader(ask(karin));
  await text(await (await import("~/routes/municipality.export[.]csv")).loader(ask(karin)));
  await (await import("~/routes/municipality.report")).loader(ask(karin));
  await (await import("~/routes/reminders")).loader(ask(maria));
  return { team, why, csv, municipality, sql: said.slice(from) };
}

test("to a manager and a coordinator a renewal is one row with one status, before, in the middle and after", async () => {
  const { catalogueIn } = await import("~/content/catalogue.server");
  const { wordsOf } = await import("~/settings/municipality");
  const { openRenewal } = await import("~/refresh/making.server");
  const { finishParts } = await import("~/progress/renewal.server");
  const { finishStep } = await import("~/progress/finish.server");
  const { db } = await import("~/lib/db.server");
  const { actor, municipality } = await signedIn("rita", now);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = findCourse(catalogue, "k1") ?? (null as never);

  const before = await pages();
  const renewal = await openRenewal(actor, catalogue, course, now);
  const id = renewal?.enrolmentId ?? "";
  const opened = await pages();
  await db.$transaction((tx) => finishParts(tx, id, [1], now));
  const [module] = course.modules;
  const unit = module?.units[0];
  for (const step of unit?.steps ?? [])
    await db.$transaction((tx) => finishStep(tx, id, { course, module, unit, step } as never, now));
  const middle = await pages();
  expect(await db.completion.count({ where: { enrolmentId: id } })).toBe(1);

  const row = ({ team: { team } }: typeof before) => team.rows.find(({ personId }) => personId === "rita");
  for (const each of [before, opened, middle]) {
    expect(row(each)).toMatchObject({ standing: "expiring", renewal: true, units: {}, completedOn: null });
    expect(each.why).toMatchObject({ takesMerit: false, why: { renewal: true, units: {} } });
    expect(each.csv).toMatch(/Rita Sandberg;.*;0;1\r?\n/);
    expect(each.municipality).toEqual(before.municipality);
  }
  // Only that it is begun, and when, can be told from the middle.
  expect(row(middle)).toEqual(row(before));
  expect(opened.why.why).toEqual(before.why.why);
  expect({ ...middle.why.why, cycles: [] }).toEqual({ ...before.why.why, cycles: [] });

  const all = (renewal?.parts ?? []).map(({ number }) => number);
  await db.$transaction((tx) => finishParts(tx, id, all, now));
  const after = await pages();
  expect(row(after)).toMatchObject({ standing: "done", renewal: true, units: {} });
  expect(after.csv).toMatch(/Rita Sandberg;.*;1;1\r?\n/);
  const { readMeritForm } = await import("~/training/merits.server");
  expect(await readMeritForm((await signedIn("maria", now)).actor, "rita", course, now)).toBe(null);

  const named = [before, opened, middle, after].flatMap(({ sql }) => sql.filter((each) => parts.test(each)));
  expect(named).toEqual([]);
  // What is listened for is heard.
  expect(said.filter((each) => parts.test(each))).not.toEqual([]);
});

test("neither the certificate, nor its page for others, nor the file of it asks for the parts of a renewal", async () => {
  const rita = await contextOf("rita", now);
  const from = said.length;
  const sent = new Request("http://localhost/certificate", { method: "POST", body: form({ course: "k1" }) });
  const { action } = await import("~/routes/certificate._index");
  const issued = (await action({ request: sent, params: {}, context: rita } as never)) as Response;
  const code = issued.headers.get("Location")?.split("/").at(-1) ?? "";
  expect(code).not.toBe("");
  const params = { code };
  const request = new Request(`http://localhost/certificate/${code}`);
  const page = await import("~/routes/certificate.$code._index");
  const own = JSON.stringify(await page.loader({ request, params, context: rita } as never));
  const others = JSON.stringify(
    await page.loader({ request, params, context: await contextOf("maria", now) } as never),
  );
  await (await import("~/routes/certificate.$code.pdf")).loader({ request, params, context: rita } as never);
  expect(own).toContain('"renewed":true');
  const { catalogueIn } = await import("~/content/catalogue.server");
  const units = unitsOf(catalogueIn({ kommunen: "", vin: "" }).courses[0] ?? (null as never));
  for (const { id } of units) expect(own + others).not.toContain(id);
  expect(said.slice(from).filter((each) => parts.test(each))).toEqual([]);
});
