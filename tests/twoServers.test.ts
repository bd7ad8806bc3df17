// SPDX-License-Identifier: EUPL-1.2
// Two servers on one database, asked the same thing by the same person at the same moment: a renewal is made once, a round
// is opened once, and the first answer stands with the review and the card that belong to it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Course, findCourse, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { mostMinutes } from "~/progress/renewal";
import { readRenewals } from "~/progress/renewal.server";
import { markOf } from "~/quiz/mark";
import { compareCards } from "~/refresh/recompute.server";
import { ratingOf } from "~/refresh/schedule";
import { allAsked, rightAnswer, wrongAnswer } from "./answering";
import { askedBy, whoCompleted } from "./refreshing";
import { type Asked, ask, type Running, serve, stop, workedForTheDay } from "./running";
import { inLaterCycle } from "./secondYear";
import { cookieOf } from "./world";

const now = new Date();
const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
const k1 = findCourse(catalogue, "k1") as Course;
const questions = allAsked(
  unitsOf(k1).flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "quiz" ? step.questions : []))),
);

let servers: Running[] = [];
beforeAll(async () => {
  const dataDir = process.env.DATA_DIR ?? "";
  const told = { LOG_LEVEL: "info" };
  servers = [await serve(dataDir, told), await serve(dataDir, told)];
  // Else it gives the course to somebody who is only half made here.
  for (const running of servers) await workedForTheDay(running);
});
afterAll(async () => {
  for (const running of servers) await stop(running);
});

/** The same request from both, each so many times, all on their way before the first is answered. */
function fromBoth(address: string, asked: (server: number) => Asked, times = 1) {
  const each = servers.flatMap((running, server) => Array.from({ length: times }, () => ({ running, server })));
  return Promise.all(each.map(({ running, server }) => ask(running, address, asked(server))));
}

const signed = async (who: Actor) => ({ cookie: await cookieOf(who.personId, now) });
const renewalOf = async (who: Actor) => (await readRenewals(who, "k1")).get("k1");
const people = <Each>(make: () => Promise<Each>, count: number) =>
  Array.from({ length: count }).reduce<Promise<Each[]>>(
    async (made) => [...(await made), await make()],
    Promise.resolve([]),
  );

/** What both servers made of two different answers to one question: one answer, with the review and the card of it. */
async function expectOneReview(who: Actor, id: string, stored: string[]) {
  const asked = askedBy(catalogue, id);
  const reviews = await db.review.findMany({ where: { personId: who.personId, questionId: id } });
  expect(reviews.map(({ rating }) => rating)).toEqual([ratingOf(markOf(asked, stored).right, false)]);
  expect(await db.card.count({ where: { personId: who.personId, questionId: id } })).toBe(1);
}

test("a renewal opened by two servers at the same moment is made once, and both show the same parts", async () => {
  for (const who of await people(() => inLaterCycle(k1, now), 8)) {
    const session = await signed(who);
    const pages = await fromBoth("/courses/k1/renewal", () => session, 3);
    expect(pages.map(({ status }) => status)).toEqual(Array(6).fill(200));
    const made = await renewalOf(who);
    const parts = await db.renewalPart.findMany({ where: { enrolmentId: made?.enrolmentId ?? "" } });
    expect(parts.map(({ number }) => number).sort()).toEqual(parts.map((_, index) => index + 1));
    expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(mostMinutes);
    const shown = ({ body }: { body: string }) =>
      [...body.matchAll(/id="part-\d+[\s\S]*?<\/li>/g)].map(([part]) => part);
    expect(shown(pages[0] as never)).toHaveLength(parts.length);
    for (const page of pages) expect(shown(page)).toEqual(shown(pages[0] as never));
  }
}, 60_000);

test("a renewal's question answered on two devices through two servers has one answer, one review and one card", async () => {
  for (const who of await people(() => inLaterCycle(k1, now), 6)) {
    const session = await signed(who);
    await ask(servers[0] as Running, "/courses/k1/renewal", session);
    const renewal = await renewalOf(who);
    const part = renewal?.parts.find(({ kind }) => kind === "questions");
    const ids = part?.about.split(" ") ?? [];
    for (const [index, id] of ids.entries()) {
      const asked = questions.find((each) => each.id === id);
      if (!asked) throw new Error(`there is no question ${id}`);
      const given = [rightAnswer(asked), wrongAnswer(asked)];
      const address = `/courses/k1/renewal/${part?.number}/${index + 1}`;
      const form = (server: number) => ({ try: "1", question: id, answer: given[server] ?? [] });
      const taken = await fromBoth(address, (server) => ({ ...session, form: form(server) }));
      expect(taken.map(({ status }) => status)).toEqual([303, 303]);
      const answers = await db.quizAnswer.findMany({
        where: { questionId: id, attempt: { enrolmentId: renewal?.enrolmentId ?? "" } },
      });
      expect(answers).toHaveLength(1);
      await expectOneReview(who, id, JSON.parse(answers[0]?.optionIds ?? "[]"));
    }
    expect((await renewalOf(who))?.parts.find(({ kind }) => kind === "questions")?.doneAt).not.toBe(null);
  }
  expect(await compareCards()).toEqual([]);
}, 60_000);

test("a round opened, and its cards reviewed, on two devices through two servers is one round with one review a card", async () => {
  const given = { courseId: "k1", ago: 40, roles: ["employee" as const] };
  for (const who of await people(() => whoCompleted(catalogue, given, now), 6)) {
    const session = await signed(who);
    const opened = await fromBoth("/refresh", () => ({ ...session, form: { number: "1" } }), 2);
    expect(opened.map(({ headers }) => headers.location)).toEqual(Array(4).fill("/refresh/1"));
    const [round, ...others] = await db.refreshRound.findMany({ where: { personId: who.personId } });
    expect(others).toEqual([]);
    const ids = round?.questionIds.split(" ") ?? [];
    expect(ids).toHaveLength(3);
    // One and the same card at once, and each of the others from a device of its own.
    const answer = (id: string, server: number) => {
      const asked = askedBy(catalogue, id);
      return { version: String(asked.version), answer: server === 0 ? rightAnswer(asked) : wrongAnswer(asked) };
    };
    const [same = "", ...own] = ids;
    const sent = [
      fromBoth("/refresh/1/questions/1", (server) => ({ ...session, form: answer(same, server) })),
      ...own.map((id, server) =>
        ask(servers[server] as Running, `/refresh/1/questions/${server + 2}`, { ...session, form: answer(id, server) }),
      ),
    ];
    expect((await Promise.all(sent)).flat().map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    const after = await db.refreshRound.findFirstOrThrow({ where: { personId: who.personId } });
    const answers: Record<string, string[]> = JSON.parse(after.answers ?? "{}");
    expect(Object.keys(answers).sort()).toEqual([...ids].sort());
    for (const id of ids) await expectOneReview(who, id, answers[id] ?? []);
  }
  expect(await compareCards()).toEqual([]);
}, 60_000);
