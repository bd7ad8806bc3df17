// SPDX-License-Identifier: EUPL-1.2
// Every page of the product, in every state it has.
import { expect, type Page } from "@playwright/test";
import { unitsOf } from "../../app/content/catalogue";
import { addressOfTerm } from "../../app/content/glossary.server";
import { dictionaries, type Language } from "../../app/i18n/language";
import { addDays, dayOf } from "../../app/lib/clock";
import { people, type WorldPerson } from "../../prisma/world";
import { rightAnswer, wrongAnswer } from "../answering";
import { actorOf } from "./cast";
import { everyCourse, questionsOf, theCourse, theUnit } from "./course";
import { beSignedIn, button, choicesIn, fillTest, playToTheEnd, send } from "./walk";

/**
 * Opens one page after the other and lets somebody look at each.
 * @param manager somebody who leads a unit, has done the course and has no answers or meetings yet
 * @param language of the interface
 */
export async function tour(
  page: Page,
  manager: WorldPerson,
  look: (name: string) => Promise<void>,
  language: Language = "sv",
) {
  const context = page.context();
  const words = dictionaries[language];
  await send(context, "/preferences", { language });
  const open = async (name: string, address: string, status = 200) => {
    expect((await page.goto(address))?.status(), address).toBe(status);
    await look(name);
  };

  await open("signing in", "/login");
  await page.getByLabel(words.login.name).fill(`inte.${manager.id}`);
  await page.getByLabel(words.login.password).fill("fel");
  await button(page, words.login.submit).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("signing in, refused");
  await open("help, signed out", "/help");
  await open("accessibility, signed out", "/accessibility");
  await open("what does not exist, signed out", "/finns-inte", 404);
  await open("a link that is used up", "/welcome/finns-inte", 410);
  await open("a code on paper", "/code");
  await page.getByLabel(words.login.name).fill(`inte.${manager.id}`);
  await page.getByLabel(words.account.code.code).fill("ABCD");
  await button(page, words.account.code.submit).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("a code on paper, refused");
  await open("a code that is not in hand", "/code/password", 410);
  await open("a forgotten password", "/login/forgotten");
  await open("a forgotten password, asked", "/login/forgotten?asked");
  await open("half-way in, too late", "/login/second-factor", 410);

  await beSignedIn(context, actorOf("newcomer"));
  await open("start, before the first lesson", "/");
  await open("course, before the first lesson", "/courses/k1");
  await open("unit, not begun", "/courses/k1/k1-3-3");
  await open("test, before", "/courses/k1/k1-9-1/1");
  await open("first meeting, before", "/practice/forsta-fragan");
  await page.getByText(words.confidence.invite.before).click();
  await look("first meeting, with how it feels to ask");
  await open("first meeting, to read", "/practice/forsta-fragan/read");
  await open("how it feels to ask, nothing yet", "/confidence");
  await open("how it feels to ask, nothing to erase", "/confidence/erasure");

  await beSignedIn(context, actorOf("isAskedAgain"));
  await open("start, asked again", "/");
  await open("how it feels to ask, asked again", "/confidence");
  await beSignedIn(context, actorOf("hasRated"));
  await open("how it feels to ask, whole", "/confidence");
  await open("how it feels to ask, too late", "/confidence?late");
  await open("how it feels to ask, to erase", "/confidence/erasure");

  // Only looked at: her manager's pages show it as open.
  await beSignedIn(context, { id: "rita" });
  await open("start, a renewal", "/");
  await open("course, a renewal", "/courses/k1");
  await open("renewal", "/courses/k1/renewal");
  const parts = await page.getByRole("main").locator(".task a").count();
  for (let part = 1; part <= parts; part++) await open(`renewal, part ${part}`, `/courses/k1/renewal/${part}`);

  await beSignedIn(context, manager);
  await open("start, all done", "/");
  await open("courses", "/courses");
  await open("course", "/courses/k1");
  await open("unit, done", "/courses/k1/k1-1-2");
  for (const unit of unitsOf(theCourse()))
    for (const step of unit.steps)
      if (step.kind === "text") await open(`text, ${unit.id}, ${step.number}`, `/courses/k1/${unit.id}/${step.number}`);
  await send(context, "/preferences", { reading: "easy" });
  await open("text, easy to read", "/courses/k1/k1-1-2/1");
  await send(context, "/preferences", { reading: "plain" });
  await open("glossary", "/glossary");
  await open("a word", addressOfTerm("latent-vald"));
  await open("guide for a talk", "/courses/k1/guides/k1-1");
  await open("guide for the manager", "/courses/k1/guides/k1-1/manager");
  const pair = theUnit("k1-3-4").steps.find((step) => step.kind === "practice")?.number;
  await open("pair practice", `/courses/k1/k1-3-4/${pair}`);
  await open("role card", `/courses/k1/k1-3-4/${pair}/amir`);
  await open("role cards to print", `/courses/k1/k1-3-4/${pair}/cards`);
  await open("sheet of whoever listens", `/courses/k1/k1-3-4/${pair}/sheet`);
  await open("reflection", "/courses/k1/k1-1-1/2");
  await open("own words", "/courses/k1/k1-3-2/2");
  await open("task", "/courses/k1/k1-3-2/3");

  const quiz = "/courses/k1/k1-1-2/2";
  await open("question", `${quiz}/1`);
  await button(page, words.quiz.answer).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("question, refused");
  for (const [index, question] of questionsOf("k1-1-2").entries()) {
    const [answer = ""] = (index === 0 ? wrongAnswer : rightAnswer)(question);
    await send(context, `${quiz}/${index + 1}`, { try: "1", answer });
  }
  await open("feedback, not quite", `${quiz}/1`);
  await open("feedback, right", `${quiz}/2`);
  await open("practice, done", quiz);

  const final = "/courses/k1/k1-9-1/1";
  expect((await send(context, `${final}/begin`, { try: "1" })).status()).toBe(303);
  await open("test, all on one page", final);
  await open("test, one question", `${final}/1`);
  await open("test, nothing answered", `${final}/check`);
  await button(page, words.test.submit).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("test, refused");
  await page.goto(final);
  await fillTest(page, "k1-9-1", 1, words);
  await look("test, filled in");
  await button(page, words.test.toCheck).click();
  await expect(page.getByRole("heading", { name: words.test.checkTitle })).toBeVisible();
  await look("test, checked");
  await button(page, words.test.submit).click();
  await expect(page.getByRole("heading", { name: words.test.passed })).toBeVisible();
  await open("test, result", final);

  const meeting = "/courses/k1/k1-3-3/2";
  await open("meeting, before", meeting);
  await open("meeting, to read", `${meeting}/read`);
  await page.goto(meeting);
  await button(page, words.roleplay.start).click();
  await look("scene");
  await choicesIn(page, words).first().click();
  await expect(page).toHaveURL(`${meeting}/2`);
  await open("scene, chosen at", `${meeting}/1`);
  expect((await send(context, `${meeting}/2`, { run: "1", choice: "finns-inte" })).status()).toBe(422);
  await page.goto(meeting);
  await playToTheEnd(page, words);
  await expect(page.getByRole("region", { name: words.debrief.turningPoints })).toBeVisible();
  await look("debrief");

  await open("own words, card", "/courses/k1/k1-3-2/2/card");
  const scene = "/practice/lyssna-soppan";
  await open("practice room", "/practice");
  await open("scene of the practice room, before", scene);
  for (const run of [1, 2]) {
    expect((await send(context, scene, { run: String(run) })).status()).toBe(303);
    await page.goto(scene);
    await playToTheEnd(page, words, run === 1 ? "first" : "last");
  }
  await look("debrief of the practice room");
  for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
  await look("debrief of the practice room, all shown");
  await open("two runs side by side", `${scene}/compare?a=1&b=2`);

  const certificate = await send(context, "/certificate", { course: "k1" });
  await open("certificate", certificate.headers().location ?? "");
  await open("one's account", "/account");
  await open("one's password", "/account/password");
  await open("one's second step", "/account/second-factor");
  await open("nothing new of one's account", "/account/reset");
  await open("one-time codes", "/codes");
  const colleague = people.find(({ unit, id }) => unit === manager.unit && id !== manager.id);
  await open("one-time codes, before", `/codes/new?person=${colleague?.id}`);
  await open("one-time codes, nobody chosen", "/codes/new");
  await open("team", "/team");
  for (const summary of await page.getByRole("main").locator("summary").filter({ visible: true }).all())
    await summary.click();
  await look("team, every part shown");
  await open("team, those who are late", "/team?course=k1&standing=late&name=finns+inte");
  await open("why a person stands there", `/team/${manager.id}/k1`);
  const learning = people.find(
    ({ unit, id, progress }) => unit === manager.unit && id !== manager.id && progress.parts !== "all",
  );
  await open("earlier training", `/team/${learning?.id}/k1/merits`);
  await button(page, words.merits.save).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("earlier training, refused");
  await open("all certificates", "/certificate");
  await open("a certificate to check", "/certificate/BRAN-2345-DEM3");
  await open("a certificate that is over", "/certificate/BRAN-2345-DEM2");
  await open("a number of no certificate", "/certificate/AAAA-AAAA-AAAA", 404);
  await open("a unit's readiness", `/unit/${manager.unit}`);
  for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
  await look("a unit's readiness, every day shown");
  await page.getByLabel(words.readiness.record.meeting).fill("");
  await button(page, words.readiness.record.submit).nth(1).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("a day, refused");
  await open("handing over", `/unit/${manager.unit}/successor`);
  await button(page, words.readiness.handover.preview).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("handing over, refused");
  await page.getByLabel(words.readiness.handover.to).selectOption({ index: 1 });
  await page.getByLabel(words.readiness.handover.firstDay).fill(addDays(dayOf(new Date()), 9));
  await button(page, words.readiness.handover.preview).click();
  await expect(page.getByRole("heading", { name: words.readiness.handover.meansTitle })).toBeVisible();
  await look("what handing over means");
  await open("how ready one's units are", "/readiness");
  await open("meetings to lead", "/unit/meetings");
  const [item] = everyCourse().flatMap(({ refreshers }) => refreshers);
  if (item) await open("a meeting to lead", `/unit/meetings/${item.id}`);
  await open("a network meeting", "/unit/network");
  await open("help", "/help");
  await open("where one is signed in", "/account/sessions");
  await open("contacts", "/support");
  await open("contact, overdue", "/support/stodcentrum");
  await open("one's own data", "/account/data");
  await open("one's own data, all shown", "/account/data?open");
  await open("nothing kept", "/kept");
  await open("what does not exist", "/courses/k1/finns-inte", 404);

  await open("repetition, nothing fixed", "/refresh");
  await open("memory, nothing asked", "/refresh/memory");
  await open("days in a calendar", "/refresh/calendar");
  await button(page, words.refresh.calendar.make).click();
  await expect(page.getByRole("status")).toContainText(words.refresh.calendar.made);
  await look("days in a calendar, the address");
  expect((await send(context, "/refresh", { number: "1" })).status()).toBe(303);
  await open("a round", "/refresh/1");
  await open("a round, a moment", "/refresh/1/moment");
  await page.goto("/refresh/1/moment");
  await choicesIn(page, words).first().click();
  await look("a round, what came of a moment");
  for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
  await look("a round, what came of every choice");
  await open("a round, a moment to read", "/refresh/1/moment?read");
  await open("a round, a question", "/refresh/1/questions/1");
  await button(page, words.quiz.answer).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("a round, a question refused");
  await open("a round, what is new", "/refresh/1/changes");
  await open("a round, a tip", "/refresh/1/tip");
  await button(page, words.refresh.finish).click();
  await expect(page.getByRole("status")).toContainText(words.refresh.finished);
  await look("a round, ended");
  await beSignedIn(context, actorOf("refreshes"));
  await open("repetition of a VIN-ombud", "/refresh");
  await open("memory", "/refresh/memory");

  await beSignedIn(context, actorOf("coordinator"));
  await open("start, without a course", "/");
  await open("municipality", "/municipality");
  await open("how ready units are", "/readiness");
  await open("units without a routine", "/readiness?missing=routine");
  await open("reminders to come", "/reminders");
  for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
  await look("reminders to come, explained");
  await open("reminders that have been", "/reminders?past");
  await open("mails of the demo", "/mail");
  for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
  await look("municipality, every figure shown");
  await open("yearly report", "/municipality/report");
  await open("how the questions work", "/questions");
  for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
  await look("how the questions work, explained");
  await open("how it feels to ask in the municipality", "/confidence/municipality");
  for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
  await look("how it feels to ask in the municipality, explained");
  await open("rules", "/rules");
  await open("a new rule", "/rules/new");
  await button(page, words.rules.preview).click();
  await expect(page.getByRole("heading", { name: words.rules.meansTitle })).toBeVisible();
  await look("what a rule means");
  await open("a new rule, refused", "/rules/new?courseId=k1&days=0");
  await open("a rule to change", "/rules/exempelkommunen-k1");
  await open("contacts to look after", "/directory");
  await open("a new contact", "/directory/new?kind=handler");
  await button(page, words.directory.form.save).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("a new contact, refused");
  await open("a contact to change", "/directory/stodcentrum");
  await open("people", "/people");
  await open("people, in a unit", "/people?unit=hemtjanst-natt&former=yes");
  await open("people, nobody found", "/people?text=finns-inte");
  await open("a person", "/people/johan");
  await open("a person away", "/people/lars-ake-norling");
  await open("a person with protected identity", "/people/nadia-benali");
  await open("somebody's second step", "/people/johan/second-factor");
  await open("a new person", "/people/new");
  await button(page, words.people.form.save).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("a new person, refused");
  await open("a person's details", "/people/johan/details");
  await open("a person's employment", "/people/johan/employment");
  await open("a person's identity", "/people/johan/protection");
  await open("an identity that is protected", "/people/nadia-benali/protection");
  await open("an identity to protect no longer", "/people/nadia-benali/protection/ended");
  await open("a role to give", "/people/johan/roles/new");
  await open("a role to end", "/people/johan/roles/johan-vinOmbud");
  await open("days away", "/people/johan/pauses/new");
  await open("last day away", "/people/lars-ake-norling/pauses/lars-ake-norling-away");
  await open("organisation", "/organisation");
  await open("a new unit", "/organisation/new");
  await open("a unit", "/organisation/lss");
  await open("groups", "/groups");
  await open("a new group", "/groups/new");
  await open("a group", "/groups/vin-gruppen");
  await page.getByLabel(words.people.groups.who).fill("Finns Inte");
  await button(page, words.people.form.save).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("a group, nobody found");
  await open("a group's name", "/groups/vin-gruppen/name");
  await open("retention", "/retention");
  await open("how long to keep something", "/retention/answers");
  await page.getByLabel(words.retention.period.label).fill("snart");
  await button(page, words.retention.period.save).click();
  await look("how long to keep something, refused");
  await open("a hold on everybody", "/retention/holds/new");
  await open("a hold on somebody", "/people/olof/hold");
  await open("holds", "/retention/holds");
  await open("what was destroyed", "/retention/protocol");
  await open("erasing somebody", "/people/olof/erasure");
  await button(page, words.retention.erasure.submit).click();
  await look("erasing somebody, refused");
  await open("import", "/import");
  await button(page, words.staffImport.submit).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("import, no file");
  for (const [name, text] of [
    ["import, preview", "Anst.nr;Namn;Enhetskod;Fr.o.m.\n9001;Kim Ny;3020;2026-01-01\n9002;;3020;x\n"],
    ["import, refused", "Namn\nKim\n"],
  ] as const) {
    await page.goto("/import");
    await page
      .getByLabel(words.staffImport.file)
      .setInputFiles({ name: "personal.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await button(page, words.staffImport.submit).click();
    await expect(page.getByRole("button", { name: words.staffImport.leave })).toBeVisible({ timeout: 45_000 });
    await look(name);
  }
  await open("accessibility", "/accessibility");
  await open("accessibility, to fill in", "/accessibility/settings");
  await button(page, words.statement.form.save).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("accessibility, refused");
  await open("practice room, with maps", "/practice");
  await open("map of a scene", "/practice/lyssna-soppan/map");
  await open("review, all courses", "/review");
  await open("review, a course", "/review/k1");
  await open("review, a module", "/review/k1/k1-3");
  await open("review, refreshers", "/review/k6/refreshers");
  await open("review, facts", "/review/k1/facts");
  await open("review, who reviews", "/review/k1/reviewers");
  await page.getByLabel(words.review.reviewers.who).fill("Finns Inte");
  await button(page, words.review.reviewers.submit).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("review, nobody is asked");
}
