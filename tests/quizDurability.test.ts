// SPDX-License-Identifier: EUPL-1.2
// kill -9 in the middle of 200 answers at once: what was acknowledged is there, whole, once. Three times in `npm test`;
// KILLS=20 for as many as one likes.
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { loadCatalogue } from "~/content/catalogue.server";
import { people } from "../prisma/world";
import { allAsked, rightAnswer, wrongAnswer } from "./answering";
import { ask, serve, signInAs, stop } from "./running";
import { copyOfWorld } from "./world";

const kills = Number(process.env.KILLS ?? 3);
const address = "/courses/k1/k1-9-1/1";
const learners = people.filter((person) => !person.roles.includes("coordinator")).slice(0, 20);

interface Sent {
  person: string;
  questionId: string;
  answer: string[];
  key: string;
  acknowledged: boolean;
}

interface Stored {
  personId: string;
  questionId: string;
  optionIds: string;
}

test(
  `of 200 answers at once, those acknowledged before kill -9 are there, none half and none twice, ${kills} times`,
  async () => {
    const dataDir = copyOfWorld(inject("place"));
    const { courses } = loadCatalogue();
    const known = new Map(
      allAsked(
        courses.flatMap((course) =>
          course.modules.flatMap((module) =>
            module.units.flatMap((unit) => unit.steps.flatMap((step) => (step.kind === "quiz" ? step.questions : []))),
          ),
        ),
      ).map((each) => [each.id, each]),
    );
    const read = () => {
      const database = new BetterSqlite(path.join(dataDir, "demo.db"), { readonly: true });
      const rows = database
        .prepare(
          `SELECT e."personId", a."questionId", a."optionIds" FROM "QuizAnswer" a
         JOIN "QuizAttempt" t ON t."id" = a."attemptId" JOIN "Enrolment" e ON e."id" = t."enrolmentId"`,
        )
        .all() as Stored[];
      const draws = database
        .prepare(
          `SELECT e."personId", t."draw" FROM "QuizAttempt" t JOIN "Enrolment" e ON e."id" = t."enrolmentId"
         WHERE t."stepId" LIKE 'k1-9-1/%'`,
        )
        .all() as { personId: string; draw: string }[];
      const whole = database.pragma("integrity_check", { simple: true });
      database.close();
      return { rows: new Map(rows.map((row) => [`${row.personId} ${row.questionId}`, row.optionIds])), draws, whole };
    };

    let running = await serve(dataDir);
    const cookies = new Map<string, string>();
    for (const { id } of learners) {
      const cookie = await signInAs(running, id);
      cookies.set(id, cookie);
      expect((await ask(running, `${address}/begin`, { cookie, form: { try: "1" } })).status).toBe(303);
    }
    const drawn = new Map(
      read().draws.map(({ personId, draw }) => [
        personId,
        (JSON.parse(draw) as { id: string }[]).filter(({ id }) => known.has(id)).slice(0, 10),
      ]),
    );
    const save = async (sent: Sent) => {
      const form: Record<string, string | string[]> = {
        try: "1",
        key: sent.key,
        [`a.${sent.questionId}`]: sent.answer,
      };
      const { status } = await ask(running, `${address}/answers`, { cookie: cookies.get(sent.person), form });
      sent.acknowledged = status === 200;
    };

    let interrupted = 0;
    for (let round = 1; round <= kills; round++) {
      const before = read().rows;
      const sent = learners.flatMap(({ id }) =>
        (drawn.get(id) ?? []).map((each): Sent => {
          const asked = known.get(each.id);
          const answer = asked ? (round % 2 ? rightAnswer(asked) : wrongAnswer(asked)) : [];
          return { person: id, questionId: each.id, answer, key: `round-${round}-${each.id}`, acknowledged: false };
        }),
      );
      expect(sent.length).toBeGreaterThanOrEqual(180);
      const all = Promise.all(sent.map((each) => save(each).catch(() => {})));
      // Somewhere in the middle, and not always at the same place.
      await expect
        .poll(() => sent.filter((each) => each.acknowledged).length, { interval: 2, timeout: 20_000 })
        .toBeGreaterThan((round * 17) % 120);
      running.process.kill("SIGKILL");
      expect(await running.ended).toBe("SIGKILL");
      await all;
      const acknowledged = sent.filter((each) => each.acknowledged);
      if (acknowledged.length < sent.length) interrupted += 1;
      const after = read();
      expect(after.whole).toBe("ok");
      for (const each of sent) {
        const at = `${each.person} ${each.questionId}`;
        const stored = after.rows.get(at);
        const wanted = JSON.stringify(each.answer);
        if (each.acknowledged) expect([at, stored]).toEqual([at, wanted]);
        else expect([wanted, before.get(at)]).toContain(stored);
      }
      // Those that were not acknowledged are sent again, as a page does: then all are there, each once.
      running = await serve(dataDir);
      await Promise.all(sent.filter((each) => !each.acknowledged).map(save));
      const { rows } = read();
      for (const each of sent) expect(rows.get(`${each.person} ${each.questionId}`)).toBe(JSON.stringify(each.answer));
    }
    expect(interrupted).toBeGreaterThan(0);
    await stop(running);
  },
  60_000 + kills * 20_000,
);
