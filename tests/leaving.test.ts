// SPDX-License-Identifier: EUPL-1.2
// Somebody leaves while they are signed in: what of theirs still works, over HTTP and by the file from the HR system.
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeLink } from "~/auth/oneTime.server";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { makeFeed, newSecret } from "~/refresh/feed.server";
import { certificateOfJohan, populate } from "./neighbours";
import { ask, type Running, serve, stop } from "./running";
import { confirm, fileOf, preview } from "./staffFiles";
import { actor, cookieOf } from "./world";

let running: Running;
const now = new Date();
const today = dayOf(now);

beforeAll(async () => {
  await populate(now);
  running = await serve(process.env.DATA_DIR ?? "");
});
afterAll(() => stop(running));

test("whoever a file says has left is out at the next request: session, calendar and link; the certificate is still one", async () => {
  const johan = await actor("johan", now);
  const cookie = await cookieOf("johan", now);
  const secret = newSecret();
  expect(await makeFeed(johan, secret, now)).toBe("made");
  await db.person.update({ where: { id: "johan" }, data: { login: "johan" } });
  const link = await makeLink("johan", now);
  const number = await db.employeeNumber.findFirstOrThrow({ where: { personId: "johan" } });
  const asked = async () => {
    const answers = [
      await ask(running, "/courses", { cookie }),
      await ask(running, "/courses.data", { cookie }),
      await ask(running, "/unit/hemtjanst-norr", { cookie }),
      await ask(running, "/refresh", { cookie, form: { number: "1" } }),
      await ask(running, `/certificate/${certificateOfJohan}/pdf`, { cookie }),
      await ask(running, `/calendar/${secret}.ics`),
      await ask(running, `/certificate/${certificateOfJohan}`),
    ];
    return answers.map(({ status, headers }) => (headers.location?.startsWith("/login") ? "out" : status));
  };
  expect(await asked()).toEqual([200, 200, 200, 303, 200, 200, 200]);

  const [held] = await db.membership.findMany({ where: { personId: "johan", role: "employee" } });
  const person = await db.person.findUniqueOrThrow({ where: { id: "johan" } });
  const shown = await preview(
    await actor("karin", now),
    fileOf([
      {
        number: number.number,
        name: person.name,
        unitCode: "2010",
        from: held?.fromDay ?? today,
        to: addDays(today, -1),
      },
    ]),
    now,
  );
  expect(await confirm(await actor("karin", now), shown.id, now, String(shown.mustType ?? ""))).toBe(null);
  expect((await db.person.findUniqueOrThrow({ where: { id: "johan" } })).employedTo).toBe(addDays(today, -1));

  expect(await asked()).toEqual(["out", "out", "out", "out", "out", 404, 200]);
  expect((await ask(running, "/login/demo", { form: { person: "johan" } })).status).toBe(404);
  // The link sets a password and lets nobody in.
  const password = "en mening som jag minns";
  const chosen = await ask(running, `/welcome/${link}`, { form: { password, again: password } });
  const given = chosen.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  expect((await ask(running, "/courses", { cookie: given })).headers.location).toMatch(/^\/login/);
  const signed = await ask(running, "/login", { form: { login: "johan", password } });
  expect([signed.status, signed.headers["set-cookie"]]).toEqual([422, undefined]);
});
