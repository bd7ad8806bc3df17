// SPDX-License-Identifier: EUPL-1.2
// Fem minuter: the first page and the calendar of somebody with many reviews behind them, and every schedule reckoned anew.
import { type Course, findCourse } from "../../app/content/catalogue";
import { loadCatalogue } from "../../app/content/catalogue.server";
import { addDays, dayOf } from "../../app/lib/clock";
import { db } from "../../app/lib/db.server";
import { sha256 } from "../../app/lib/hash";
import { repeated } from "../../app/refresh/own";
import { compareCards } from "../../app/refresh/recompute.server";
import { cardOf, type Reviewed } from "../../app/refresh/schedule";
import { afterPause, ask, inTurn } from "./load";
import { cookieOf, learner } from "./people";
import { atMost, type Row } from "./rows";

const courses = ["k1", "k6"];
const aDay = 86_400_000;

/** A number from 0 to 1, the same each time. */
function chances(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Somebody's reviews: every question of the courses again and again, as well as most people do.
 * @param each how often each question has been asked
 */
function history(personId: string, questionIds: readonly string[], each: number, seed: number, now: Date) {
  const chance = chances(seed);
  const rows = questionIds.map((questionId) => {
    const log: Reviewed[] = Array.from({ length: each }, (_, index) => ({
      id: `${personId}-${questionId}-${index}`,
      at: new Date(now.getTime() - (each - index) * 9 * aDay - Math.floor(chance() * 5 * aDay)),
      rating: 1 + Math.floor(chance() * 2.99),
    }));
    return { questionId, log, card: cardOf(log) };
  });
  return {
    reviews: rows.flatMap(({ questionId, log }) =>
      log.map((row, index) => ({
        ...row,
        personId,
        questionId,
        questionVersion: 1,
        occasionId: `${personId}-${index}`,
      })),
    ),
    cards: rows.flatMap(({ questionId, card }) => (card ? [{ personId, questionId, ...card }] : [])),
  };
}

async function add(people: readonly string[], questionIds: readonly string[], each: number, now: Date) {
  for (let at = 0; at < people.length; at += 50) {
    const some = people.slice(at, at + 50).map((id, index) => history(id, questionIds, each, at + index + 1, now));
    await db.$transaction(async (tx) => {
      await tx.review.createMany({ data: some.flatMap(({ reviews }) => reviews) });
      await tx.card.createMany({ data: some.flatMap(({ cards }) => cards) });
    });
  }
}

/** The courses completed some months ago, for somebody who is VIN-ombud: so that there are fixed days too. */
async function makeOmbud(personId: string, all: readonly Course[], now: Date) {
  const at = new Date(now.getTime() - 100 * aDay);
  for (const { id: courseId, version } of all) {
    const known = await db.enrolment.findFirst({ where: { personId, courseId } });
    const done = { openedAt: at, startedAt: at, completedAt: at };
    if (known) await db.enrolment.update({ where: { id: known.id }, data: done });
    else
      await db.enrolment.create({
        data: { id: `${personId}-${courseId}`, personId, courseId, cycle: 1, contentVersion: version, ...done },
      });
  }
  const fromDay = addDays(dayOf(now), -30);
  await db.membership.create({
    data: { id: `${personId}-o`, personId, orgUnitId: "bench", role: "vinOmbud", fromDay },
  });
}

/** @param people how many there are; each gets a hundred reviews, and one of them two thousand */
export async function measureRefresh(origin: string, people: number, now: Date): Promise<Row[]> {
  const catalogue = loadCatalogue();
  const all = courses.flatMap((id) => findCourse(catalogue, id) ?? []);
  const questionIds = all.flatMap((course) => repeated(course).map(({ id }) => id));
  const [me, ...others] = Array.from({ length: people }, (_, index) => learner(index));
  if (!me || questionIds.length === 0) throw new Error("the bench needs people, and the courses k1 and k6");
  await makeOmbud(me, all, now);
  await add([me], questionIds, Math.ceil(2000 / questionIds.length), now);
  await add(others, questionIds.slice(0, 25), 4, now);
  const secret = "b".repeat(44);
  afterPause();
  await db.calendarFeed.create({ data: { id: sha256(secret), personId: me, createdAt: now } });

  const cookie = cookieOf(me);
  const [page, calendar] = [`${origin}/refresh`, `${origin}/calendar/${secret}.ics`];
  for (let index = 0; index < 30; index++) await Promise.all([ask(page, cookie), ask(calendar)]);
  const due = await inTurn(200, 200, () => ask(page, cookie));
  const feed = await inTurn(200, 200, () => ask(calendar));
  const started = performance.now();
  const differences = await compareCards();
  const seconds = (performance.now() - started) / 1000;
  return [
    atMost("Fem minuter, what is due of 2000 reviews, p95", due.p95, 25, "ms"),
    atMost("calendar of somebody's days, p95", feed.p95, 10, "ms"),
    atMost(`schedules of ${people} people reckoned anew`, seconds, 30, "s"),
    atMost("schedules that differ from their log", differences.length + due.failed + feed.failed, 0.5, "", 0),
  ];
}
