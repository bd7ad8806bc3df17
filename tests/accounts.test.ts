// SPDX-License-Identifier: EUPL-1.2
// Local accounts against a real database and real requests: codes on paper, passwords, links by mail, the second factor, and
// what a way in that somebody else has made takes with it.
import { hash } from "@node-rs/argon2";
import { beforeAll, expect, test } from "vitest";
import { checkCode, makeCodes } from "~/auth/codes.server";
import { askForWayIn, isWayIn, writeWayIn } from "~/auth/forgotten.server";
import { type LetIn, whoIsHalfWay } from "~/auth/letIn.server";
import { lifetimes } from "~/auth/oneTime";
import { idOfLink } from "~/auth/oneTime.server";
import { changePassword, signIn } from "~/auth/password.server";
import {
  endSecondFactor,
  passSecondFactor,
  readSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
  setUpSecondFactor,
} from "~/auth/secondFactor.server";
import { tokenIn } from "~/auth/session.server";
import { codeAt, newSecret } from "~/auth/totp";
import { whoIsThere } from "~/auth/who.server";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId, sha256 } from "~/lib/hash";
import { typedCode } from "~/lib/readableCode";
import type { Letter } from "~/mail/letter";
import { sendAll } from "~/mail/sending.server";
import { endHold, placeHold } from "~/people/hold.server";
import { daysAhead } from "~/people/waysIn.server";
import {
  chooseByWayIn,
  issueCodes,
  markResetsSeen,
  readCodeForm,
  readResets,
  readWayIn,
} from "~/privacy/newWayIn.server";
import { account, chooseByLink, password, person } from "./localAccounts";
import { actor, cookieOf, form, signedIn } from "./world";

const now = new Date();
const minutes = (number: number, from = now) => new Date(from.getTime() + number * 60_000);
/** A link by mail is one an hour of the clock. */
const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
const days = (number: number) => minutes(number * 24 * 60);
const maria = await actor("maria", now);
const karin = await actor("karin", now);
const other = "en helt annan mening";

const idOf = (code: string) => sha256(`code ${typedCode(code)}`);
let place = 0;
const from = () => `10.9.${Math.floor(++place / 250)}.${place % 250}`;

/** A code that Karin, or somebody else, makes for one person. */
async function codeFor(personId: string, at = now, by = karin, formId = randomId()) {
  const [sheet] = (await makeCodes(by, formId, [personId], at)) ?? [];
  if (!sheet) throw new Error(`${by.personId} may not give ${personId} a code`);
  return sheet;
}

const choose = (code: string, chosen = password, at = now) =>
  chooseByWayIn(idOf(code), { password: chosen, again: chosen }, null, at);
const isIn = async (came: { cookie: string } | null, at = now) =>
  (await whoIsThere(tokenIn(came?.cookie.split(";")[0]), at))?.actor.personId ?? null;

test("a code on paper lets in whom it was made for, once, and in none of its other states", async () => {
  const states: Record<string, (login: string) => Promise<{ code: string; at?: Date; login?: string }>> = {
    "as it was made": async (login) => await codeFor(login),
    "on its last minute": async (login) => ({ ...(await codeFor(login)), at: minutes(-1, days(14)) }),
    "typed in small letters without hyphens": async (login) => {
      const { code } = await codeFor(login);
      return { code: code.toLowerCase().replaceAll("-", " ") };
    },
    "run out": async (login) => ({ ...(await codeFor(login)), at: days(14) }),
    used: async (login) => {
      const { code } = await codeFor(login);
      await choose(code);
      return { code };
    },
    replaced: async (login) => {
      const { code } = await codeFor(login);
      await codeFor(login, minutes(1));
      return { code, at: minutes(2) };
    },
    "somebody else's": async (login) => {
      await person(`${login}-annan`, now);
      return { code: (await codeFor(`${login}-annan`)).code, login };
    },
    "with another name": async (login) => ({ ...(await codeFor(login)), login: "finns-inte" }),
    "one sign wrong": async (login) => {
      const { code } = await codeFor(login);
      return { code: (code[0] === "2" ? "3" : "2") + code.slice(1) };
    },
    "half of it": async (login) => ({ code: (await codeFor(login)).code.slice(0, 9) }),
    none: async () => ({ code: "" }),
  };
  const came: Record<string, unknown> = {};
  for (const [index, [state, make]] of Object.entries(states).entries()) {
    const login = await person(`lage-${index}`, now);
    const { code, at = now, ...made } = await make(login);
    const checked = await checkCode({ login: made.login ?? login, code }, from(), at);
    came[state] = typeof checked === "object" ? "right" : checked;
  }
  expect(came).toEqual({
    "as it was made": "right",
    "on its last minute": "right",
    "typed in small letters without hyphens": "right",
    "run out": "wrong",
    used: "wrong",
    replaced: "wrong",
    "somebody else's": "wrong",
    "with another name": "wrong",
    "one sign wrong": "wrong",
    "half of it": "wrong",
    none: "wrong",
  });
});

test("codes are counted as tries to sign in, and a wrong one says nothing of who there is", async () => {
  const login = await person("raknas", now);
  const { code } = await codeFor(login);
  for (const name of [login, "aldrig-funnits"]) {
    const address = from();
    const tries = [];
    for (let each = 0; each < 6; each++) tries.push(await checkCode({ login: name, code: "ABCD" }, address, now));
    expect(tries).toEqual([...Array(5).fill("wrong"), "wait"]);
    expect(await checkCode({ login: name, code }, address, now)).toBe("wait");
  }
});

test("the same form sent twice makes the same codes, and one sent again when they are over says so", async () => {
  await person("dubbel", now);
  const formId = randomId();
  const [first, again] = [
    await codeFor("dubbel", now, karin, formId),
    await codeFor("dubbel", minutes(1), karin, formId),
  ];
  expect(again).toEqual(first);
  expect(await db.signInLink.count({ where: { personId: "dubbel" } })).toBe(1);
  expect(await codeFor("dubbel", minutes(2), karin, randomId())).not.toMatchObject({ code: first.code });
  expect((await codeFor("dubbel", minutes(3), karin, formId)).isOver).toBe(true);
  expect(await makeCodes(karin, "kort", ["dubbel"], now)).toBe(null);
});

test("the database holds no code, no secret of a link and no recovery code", async () => {
  await person("forvarat", now);
  const { code, login } = await codeFor("forvarat");
  await choose(code);
  const secret = newSecret();
  const set = await setUpSecondFactor(await actor("forvarat", now), { secret, code: codeAt(secret, now) }, now);
  const rows = JSON.stringify([
    await db.signInLink.findMany(),
    await db.password.findMany(),
    await db.recoveryCode.findMany(),
    await db.auditEntry.findMany(),
  ]);
  for (const never of [code, typedCode(code), password, ...(typeof set === "object" && set ? set.codes : [""])])
    expect(rows).not.toContain(never);
  expect(login).toBe("forvarat");
});

test("whoever leads or coordinates may give a code to their own people, and to nobody who may do more than they", async () => {
  const today = dayOf(now);
  const role = (personId: string, name: string, orgUnitId: string, fromDay = today) =>
    db.membership.create({ data: { id: randomId(), personId, orgUnitId, role: name, fromDay } });
  await person("samordnar-ocksa", now);
  await role("samordnar-ocksa", "employee", "hemtjanst-norr");
  await role("samordnar-ocksa", "coordinator", "exempelkommunen");
  await person("leder-tva", now);
  await role("leder-tva", "employee", "hemtjanst-norr");
  await role("leder-tva", "manager", "hemtjanst-soder");
  await person("leder-har", now);
  await role("leder-har", "manager", "hemtjanst-norr");
  await db.person.create({ data: { id: "borjar", name: "Börjar Snart", employedFrom: addDays(today, 5) } });
  await role("borjar", "employee", "hemtjanst-norr", addDays(today, 5));
  // A code would have run out on this one's first day.
  await db.person.create({ data: { id: "senare", name: "Börjar Senare", employedFrom: addDays(today, 14) } });
  await role("senare", "employee", "hemtjanst-norr", addDays(today, 14));
  expect(lifetimes.code).toBeGreaterThan(daysAhead * 24 * 3_600_000);
  await db.person.create({
    data: { id: "slutat", name: "Slutat", employedFrom: "2020-01-01", employedTo: addDays(today, -1) },
  });
  await role("slutat", "employee", "hemtjanst-norr", "2020-01-01");
  const part = { ...karin, roles: [{ role: "coordinator" as const, orgUnitId: "vof" }] };
  const everybody = [
    "amina",
    "elias",
    "maria",
    "karin",
    "samordnar-ocksa",
    "leder-tva",
    "leder-har",
    "borjar",
    "senare",
    "slutat",
  ];
  const may = async (who: typeof maria) => {
    const form = await readCodeForm(who, [...everybody, "finns-inte"], now);
    const sheets = await issueCodes(who, randomId(), [...everybody, "finns-inte"], now);
    const offered = (form?.people ?? []).map(({ id }) => id);
    expect(sheets?.map(({ personId }) => personId) ?? []).toEqual(offered);
    return offered.sort();
  };
  expect(await may(maria)).toEqual(["amina", "borjar", "leder-har"]);
  expect(await may(part)).toEqual(["amina", "borjar", "leder-har", "leder-tva", "maria"]);
  expect(await may(karin)).toEqual(["amina", "borjar", "elias", "leder-har", "leder-tva", "maria", "samordnar-ocksa"]);
  expect(await may(await actor("johan", now))).toEqual([]);
});

test("somebody new gets a user name that nobody has, chooses a password and is in; nothing is deleted and nothing said", async () => {
  for (const id of ["ny-1", "ny-2"]) {
    await db.person.create({ data: { id, name: "Nina Nyström", employedFrom: dayOf(now) } });
    await db.membership.create({
      data: { id, personId: id, orgUnitId: "hemtjanst-norr", role: "employee", fromDay: dayOf(now) },
    });
  }
  const [one, two] = (await issueCodes(maria, randomId(), ["ny-1", "ny-2"], now)) ?? [];
  expect([one?.login, two?.login, one?.loses, two?.loses]).toEqual(["ninnys", "ninnys2", false, false]);
  expect(await readWayIn(idOf(one?.code ?? ""), now)).toMatchObject({ name: "Nina Nyström", loses: false });
  expect(await choose(one?.code ?? "", "ninanystrom1")).toEqual({ weak: "own" });
  expect(await choose(one?.code ?? "", "hemtjanst norr")).toEqual({ weak: "own" });
  const came = (await choose(one?.code ?? "")) as LetIn;
  expect(await isIn(came)).toBe("ny-1");
  expect((await whoIsThere(tokenIn(came.cookie.split(";")[0]), now))?.wasReset).toBe(false);
  expect((await signIn({ login: "NinNys", password }, from(), null, now)).ok).toBe(true);
  // Before the first day there is nothing to sign in to, and the code waits.
  await db.person.update({ where: { id: "ny-2" }, data: { employedFrom: addDays(dayOf(now), 3) } });
  expect(await checkCode({ login: "ninnys2", code: two?.code ?? "" }, from(), now)).toBe("closed");
  expect(await checkCode({ login: "ninnys2", code: two?.code ?? "" }, from(), days(4))).toMatchObject({
    id: expect.any(String),
  });
});

/** Everything that somebody has answered, chosen, repeated and rated, and what is kept of what they completed. */
async function kept(personId: string) {
  const enrolment = { enrolment: { personId } };
  return {
    private: {
      tries: await db.quizAttempt.count({ where: enrolment }),
      answers: await db.quizAnswer.count({ where: { attempt: enrolment } }),
      runs: await db.run.count({ where: { personId } }),
      choices: await db.runChoice.count({ where: { run: { personId } } }),
      ratings: await db.confidenceRating.count({ where: { personId } }),
      reviews: await db.review.count({ where: { personId } }),
      cards: await db.card.count({ where: { personId } }),
      roundAnswers: await db.refreshRound.count({
        where: {
          personId,
          OR: [{ answers: { not: null } }, { choiceId: { not: null } }, { questionIds: { not: "" } }],
        },
      }),
    },
    completed: {
      enrolments: await db.enrolment.findMany({ where: { personId }, orderBy: { id: "asc" } }),
      units: await db.completion.count({ where: enrolment }),
      steps: await db.stepCompletion.count({ where: enrolment }),
      certificates: await db.certificate.count({ where: enrolment }),
      merits: await db.merit.count({ where: enrolment }),
      parts: await db.renewalPart.findMany({
        where: { renewal: enrolment },
        select: { number: true, kind: true, about: true, doneAt: true },
        orderBy: [{ enrolmentId: "asc" }, { number: "asc" }],
      }),
      fixed: await db.refreshRound.count({ where: { personId, fixedOn: { not: null }, closedAt: { not: null } } }),
    },
  };
}

/** Somebody of whom there is a row of every private kind. */
async function hasDoneThings(personId: string) {
  const enrolment = await db.enrolment.findFirstOrThrow({ where: { personId } });
  const attempt = { id: randomId(), enrolmentId: enrolment.id, stepId: "k1-1-2-2", seed: 1, startedAt: now };
  await db.quizAttempt.create({
    data: {
      ...attempt,
      number: 90,
      draw: "[]",
      handedInAt: now,
      right: 1,
      asked: 2,
      needed: 1,
      answers: { create: { questionId: "q", questionVersion: 1, optionIds: '["a"]', at: now } },
      saves: { create: { key: "k" } },
    },
  });
  await db.run.create({
    data: {
      id: randomId(),
      personId,
      scenarioId: "forsta-fragan",
      number: 90,
      storyHash: "",
      startedAt: now,
      lastStepAt: now,
      choices: { create: { turn: 0, choiceId: "c", at: now } },
    },
  });
  await db.confidenceRating.upsert({
    where: { personId_occasion: { personId, occasion: "before" } },
    create: { personId, occasion: "before", confidence: 3, worry: 8, at: now },
    update: {},
  });
  await db.review.create({
    data: { id: randomId(), personId, questionId: "q", questionVersion: 1, occasionId: "o", at: now, rating: 1 },
  });
  await db.card.create({
    data: {
      personId,
      questionId: "q",
      dueAt: now,
      stability: 1,
      difficulty: 1,
      state: 1,
      reps: 1,
      lapses: 1,
      lastReviewedAt: now,
    },
  });
  const round = { personId, openedAt: now, questionIds: "q", versions: "k1:1", answers: "{}", choiceId: "c" };
  await db.refreshRound.create({ data: { ...round, id: randomId(), number: 90, closedAt: now } });
  await db.refreshRound.create({
    data: { ...round, id: randomId(), number: 91, closedAt: now, fixedOn: dayOf(now), courseId: "k6" },
  });
}

test("who can have no code because what they answered is kept is named, whether chosen alone or with others", async () => {
  const { name } = await db.person.findUniqueOrThrow({ where: { id: "rita" } });
  const hold = form({ id: randomId(), reason: "dispute", toDay: "" });
  const { id = "" } = ((await placeHold(karin, "rita", hold, now)) ?? {}) as { id?: string };
  expect(await readCodeForm(maria, ["rita"], now)).toEqual({ people: [], notNow: [name] });
  const both = await readCodeForm(maria, ["amina", "rita", "finns-inte"], now);
  expect([both?.people.map((person) => person.id), both?.notNow]).toEqual([["amina"], [name]]);
  const sheets = await issueCodes(maria, randomId(), ["amina", "rita"], now);
  expect(sheets?.map(({ personId }) => personId)).toEqual(["amina"]);
  // Whoever is nobody of hers is not named.
  expect(await readCodeForm(maria, ["finns-inte", "karin"], now)).toBe(null);
  await endHold(karin, id, now);
  expect(await readCodeForm(maria, ["rita"], now)).toMatchObject({ people: [{ id: "rita" }], notNow: [] });
});

test("a code that a manager has made deletes what its person has answered when it is used, and nothing that is completed", async () => {
  for (const id of ["rita", "olof"]) await hasDoneThings(id);
  const [before, others] = [await kept("rita"), await kept("olof")];
  for (const [what, count] of Object.entries(before.private)) expect([what, count > 0]).toEqual([what, true]);
  expect((await readCodeForm(maria, ["rita"], now))?.people[0]?.loses).toBe(true);
  const { code, login } = await codeFor("rita", now, maria);
  // Nobody has come in by it yet.
  expect(await kept("rita")).toEqual(before);
  expect((await readWayIn(idOf(code), now))?.loses).toBe(true);
  expect(await choose(code, "kort")).toEqual({ weak: "short" });
  expect(await kept("rita")).toEqual(before);

  const came = (await choose(code)) as LetIn;
  const after = await kept("rita");
  expect(Object.values(after.private)).toEqual(Object.values(before.private).map(() => 0));
  expect(after.completed).toEqual(before.completed);
  expect(await kept("olof")).toEqual(others);
  const reasons = await db.renewalPart.findMany({ where: { renewal: { enrolment: { personId: "rita" } } } });
  expect(reasons.filter(({ reason }) => ["faded", "missed", "unplayed"].includes(reason))).toEqual([]);

  // It is said at each sign-in until the person has read it.
  const rita = await whoIsThere(tokenIn(came.cookie.split(";")[0]), now);
  expect(rita?.wasReset).toBe(true);
  const later = await signIn({ login, password }, from(), null, minutes(5));
  const who = await whoIsThere(tokenIn(later.ok ? later.cookie.split(";")[0] : ""), minutes(6));
  expect(who?.wasReset).toBe(true);
  const resets = await readResets(who?.actor ?? maria);
  expect(resets).toMatchObject([{ by: "Maria Öberg", at: now }]);
  expect(await readResets(maria)).toEqual([]);
  await markResetsSeen(maria, minutes(1), now);
  expect((await signedIn("rita", now)).wasReset).toBe(true);
  await markResetsSeen(who?.actor ?? maria, minutes(-1), now);
  expect((await signedIn("rita", now)).wasReset).toBe(true);
  await markResetsSeen(who?.actor ?? maria, now, now);
  expect((await signedIn("rita", now)).wasReset).toBe(false);
  // It can still be looked up: perhaps it was not Rita who said so.
  expect(await readResets(who?.actor ?? maria)).toMatchObject([{ by: "Maria Öberg", isSeen: true }]);
});

test("a code that is not used, run out or replaced deletes nothing", async () => {
  await account("behaller", now);
  await db.enrolment.create({
    data: { id: "behaller", personId: "behaller", courseId: "k1", cycle: 1, contentVersion: 1, openedAt: now },
  });
  await hasDoneThings("behaller");
  const before = await kept("behaller");
  const { code } = await codeFor("behaller");
  await codeFor("behaller", minutes(1));
  expect(await choose(code, other, minutes(2))).toBe(null);
  expect(await choose(code, other, days(15))).toBe(null);
  expect(await kept("behaller")).toEqual(before);
  // The password there was still works.
  expect((await signIn({ login: "behaller", password }, from(), null, now)).ok).toBe(true);
});

test("what one has learnt again after that is counted in no month, since one has been counted before", async () => {
  const { countTries } = await import("~/attempts/questionCounts.server");
  const month = dayOf(now).slice(0, 7);
  const ofStep = async () => (await countTries("exempelkommunen", month)).get("steg-som-ingen-har") ?? 0;
  for (const id of ["raknad-1", "raknad-2"]) {
    await account(id, now);
    await db.enrolment.create({
      data: { id, personId: id, courseId: "k1", cycle: 1, contentVersion: 1, openedAt: now },
    });
  }
  const hand = (enrolmentId: string, number: number) =>
    db.quizAttempt.create({
      data: {
        id: randomId(),
        enrolmentId,
        stepId: "steg-som-ingen-har",
        number,
        seed: 1,
        draw: "[]",
        startedAt: now,
        handedInAt: minutes(0.1),
        answers: { create: { questionId: "q", questionVersion: 1, optionIds: "[]", at: now } },
      },
    });
  for (const id of ["raknad-1", "raknad-2"]) await hand(id, 1);
  expect(await ofStep()).toBe(2);
  await choose((await codeFor("raknad-1")).code, other);
  expect(await ofStep()).toBe(1);
  await hand("raknad-1", 1);
  expect(await ofStep()).toBe(1);
});

test("choosing one's own password asks the present one, ends every other session and no more", async () => {
  await account("byter-sjalv", now);
  const [here = null, there = null] = [await cookieOf("byter-sjalv", now), await cookieOf("byter-sjalv", now)].map(
    tokenIn,
  );
  const who = (await whoIsThere(here, now)) ?? (null as never);
  const change = (given: { present: string; password: string; again: string }) =>
    changePassword(who, given, from(), now);
  const twice = (chosen: string, present = password) => change({ present, password: chosen, again: chosen });
  expect(await twice(other, "fel")).toBe("wrong");
  expect(await twice("kort")).toBe("short");
  expect(await twice("byter-sjalv-byter")).toBe("own");
  expect(await twice("Exempelkommunen1")).toBe("own");
  expect(await twice("Sommar2026!!")).toBe("common");
  expect(await change({ present: password, password: other, again: password })).toBe("different");
  expect(await whoIsThere(there, now)).not.toBe(null);
  expect(await twice(other)).toBe("changed");
  expect(await whoIsThere(here, now)).not.toBe(null);
  expect(await whoIsThere(there, now)).toBe(null);
  expect((await signIn({ login: "byter-sjalv", password }, from(), null, now)).ok).toBe(false);
  expect((await signIn({ login: "byter-sjalv", password: other }, from(), null, now)).ok).toBe(true);
  const amina = await signedIn("amina", now);
  expect(await changePassword(amina, { present: "", password: other, again: other }, from(), now)).toBe("none");
  const tries = [];
  const address = from();
  for (let each = 0; each < 6; each++)
    tries.push(await changePassword(who, { present: "fel", password: other, again: other }, address, now));
  expect(tries).toEqual([...Array(5).fill("wrong"), "wait"]);
});

test("a password that was hashed with less is hashed anew when its person signs in, and only then", async () => {
  await account("aldre", now);
  const weak = await hash(password, { memoryCost: 4096, timeCost: 1, parallelism: 1 });
  await db.password.update({ where: { personId: "aldre" }, data: { hash: weak } });
  const stored = async () => (await db.password.findUniqueOrThrow({ where: { personId: "aldre" } })).hash;
  expect((await signIn({ login: "aldre", password: "fel" }, from(), null, now)).ok).toBe(false);
  expect(await stored()).toBe(weak);
  expect((await signIn({ login: "aldre", password }, from(), null, now)).ok).toBe(true);
  const anew = await stored();
  expect(anew).toContain("$m=19456,t=2,p=1$");
  expect((await signIn({ login: "aldre", password }, from(), null, now)).ok).toBe(true);
  expect(await stored()).toBe(anew);
});

const mails: Letter[] = [];
/** What goes out now. */
async function sent(at: Date): Promise<Letter[]> {
  mails.length = 0;
  await sendAll({
    write: async (mail, when) => (isWayIn(mail) ? writeWayIn(mail, when) : null),
    carrier: {
      deliver: async (_id, letter) => {
        mails.push(letter);
        return "sent";
      },
      end: () => {},
    },
    clock: () => at,
  });
  return [...mails];
}
const secretIn = (letter: Letter | undefined) => /\/welcome\/([\w-]+)/.exec(letter?.text ?? "")?.[1] ?? "";

test("who has forgotten the password gets one link an hour, that works for an hour, and loses nothing", async () => {
  const email = "glomsk@exempelkommunen.example";
  await account("glomsk", now, { email });
  await db.enrolment.create({
    data: { id: "glomsk", personId: "glomsk", courseId: "k1", cycle: 1, contentVersion: 1, openedAt: now },
  });
  await hasDoneThings("glomsk");
  const before = await kept("glomsk");
  await sent(hour);
  expect(await askForWayIn("GLOMSK ", from(), hour)).toBe("asked");
  expect(await askForWayIn(email, from(), minutes(0.5, hour))).toBe("asked");
  const [letter, ...more] = await sent(minutes(1, hour));
  expect(more).toEqual([]);
  expect(letter?.to).toBe(email);
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/våld|violence|fråga/i);
  const secret = secretIn(letter);
  expect(await readWayIn(idOfLink(secret), minutes(59, hour))).toMatchObject({ loses: false });
  expect(await readWayIn(idOfLink(secret), minutes(61, hour))).toBe(null);
  expect(await chooseByLink(secret, other, null, minutes(2, hour))).toMatch(/^(__Host-)?session=/);
  expect(await chooseByLink(secret, password, null, minutes(3, hour))).toBe(null);
  expect(await kept("glomsk")).toEqual(before);
  expect((await signedIn("glomsk", now)).wasReset).toBe(false);
  // The rows hold nothing that opens anything.
  expect(JSON.stringify([await db.mailItem.findMany(), await db.signInLink.findMany()])).not.toContain(secret);
});

test("a mail to another address than when the password was chosen deletes as a code does, and says so before", async () => {
  await account("flyttad", now, { email: "flyttad@exempelkommunen.example" });
  await db.enrolment.create({
    data: { id: "flyttad", personId: "flyttad", courseId: "k1", cycle: 1, contentVersion: 1, openedAt: now },
  });
  await hasDoneThings("flyttad");
  await db.person.update({ where: { id: "flyttad" }, data: { email: "chefen@exempelkommunen.example" } });
  const at = minutes(130, hour);
  await askForWayIn("flyttad", from(), at);
  const [letter] = await sent(at);
  expect(letter?.text).toContain("tidigare svar");
  expect(await readWayIn(idOfLink(secretIn(letter)), at)).toMatchObject({ loses: true });
  await chooseByLink(secretIn(letter), other, null, at);
  expect(Object.values((await kept("flyttad")).private).every((count) => count === 0)).toBe(true);
  expect(await readResets(await actor("flyttad", at))).toMatchObject([{ by: null }]);
});

test("whoever asks for a link gets the same answer in the same time, whether there is such an account or not", async () => {
  await account("tidtagen", now, { email: "tidtagen@exempelkommunen.example" });
  await person("utan-mejl", now);
  await person("utan-losen", now, { email: "utan-losen@exempelkommunen.example" });
  for (const id of ["delar-1", "delar-2"]) await account(id, now, { email: "delad@exempelkommunen.example" });
  const at = minutes(300, hour);
  const times: number[] = [];
  for (const who of ["tidtagen", "finns-inte", "utan-mejl", "utan-losen", "delad@exempelkommunen.example", ""]) {
    const started = performance.now();
    expect(await askForWayIn(who, from(), at)).toBe("asked");
    times.push(performance.now() - started);
  }
  expect((await sent(at)).map(({ to }) => to)).toEqual(["tidtagen@exempelkommunen.example"]);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(150);
  const tries = [];
  const address = from();
  for (let each = 0; each < 61; each++) tries.push(askForWayIn("finns-inte", address, at));
  expect((await Promise.all(tries)).filter((each) => each === "wait")).toHaveLength(1);
});

test("a link by mail waits for no reminder and holds none up", async () => {
  const { addItems } = await import("~/mail/outbox.server");
  const noon = new Date(`${addDays(dayOf(now), 40)}T12:00:00Z`);
  const soon = new Date(noon.getTime() + 60_000);
  await account("far-tva", now, { email: "far-tva@exempelkommunen.example" });
  const item = { personId: "far-tva", kind: "asked" as const, about: "x" };
  await db.$transaction((tx) => addItems(tx, dayOf(noon), [{ ...item, key: "en" }], noon));
  await askForWayIn("far-tva", from(), noon);
  const said: string[] = [];
  const send = (at: Date) =>
    sendAll({
      write: async (mail, when) =>
        isWayIn(mail) ? writeWayIn(mail, when) : { to: "far-tva", subject: "reminder", text: mail.items[0]?.key ?? "" },
      carrier: {
        deliver: async (_id, { subject }) => {
          said.push(subject);
          return "sent";
        },
        end: () => {},
      },
      clock: () => at,
    });
  await send(noon);
  expect(said.sort()).toEqual(["Lärportalen: det du bad om", "reminder"]);
  await askForWayIn("far-tva", from(), new Date(noon.getTime() + 3_600_000));
  await send(new Date(soon.getTime() + 3_600_000));
  expect(said).toHaveLength(3);
});

/** Somebody with a password and a second factor. */
async function withFactor(login: string) {
  await account(login, now);
  const secret = newSecret();
  const who = await actor(login, now);
  const set = await setUpSecondFactor(who, { secret, code: codeAt(secret, now) }, now);
  if (typeof set !== "object" || !set) throw new Error("the second factor is not on");
  return { who, secret, codes: set.codes };
}
const halfWay = async (login: string, at: Date) => {
  const came = await signIn({ login, password }, from(), null, at);
  return came.ok ? { isHalfWay: came.isHalfWay, cookie: came.cookie.split(";")[0] ?? "" } : null;
};

test("with a second factor a right password opens nothing before the code is shown, and a code is taken once", async () => {
  const { secret } = await withFactor("tvasteg");
  const at = minutes(5);
  const came = await halfWay("tvasteg", at);
  expect(came?.isHalfWay).toBe(true);
  expect(tokenIn(came?.cookie)).toBe(null);
  expect(await whoIsHalfWay(came?.cookie ?? null, at)).toBe("tvasteg");
  expect(await whoIsHalfWay(came?.cookie ?? null, minutes(16))).toBe(null);
  expect(await whoIsHalfWay(`${came?.cookie.slice(0, -2)}xx`, at)).toBe(null);
  expect(await passSecondFactor("tvasteg", "000000", null, at)).toBe("wrong");
  const code = codeAt(secret, at);
  const passed = await Promise.all(Array.from({ length: 3 }, () => passSecondFactor("tvasteg", code, null, at)));
  expect(passed.filter((each) => typeof each === "object")).toHaveLength(1);
  expect(await isIn(passed.find((each) => typeof each === "object") ?? null, at)).toBe("tvasteg");
  // Nor one from before it, though the clock would still take it.
  expect(await passSecondFactor("tvasteg", codeAt(secret, minutes(4.5)), null, at)).toBe("wrong");
  expect(await passSecondFactor("tvasteg", codeAt(secret, minutes(5.5)), null, at)).toMatchObject({
    cookie: expect.any(String),
  });
});

test("five wrong codes close the second step for a quarter of an hour, wherever from", async () => {
  const { secret } = await withFactor("gissad");
  const at = minutes(5);
  const tries = [];
  for (let each = 0; each < 6; each++) tries.push(await passSecondFactor("gissad", "123456", null, at));
  expect(tries).toEqual([...Array(5).fill("wrong"), "wait"]);
  expect(await passSecondFactor("gissad", codeAt(secret, at), null, at)).toBe("wait");
});

test("a changed password ends what is half-way", async () => {
  const { who } = await withFactor("halvvags");
  const at = minutes(5);
  const came = await halfWay("halvvags", at);
  const whole = await signedIn("halvvags", now);
  expect(whole.actor).toEqual(who);
  expect(await changePassword(whole, { present: password, password: other, again: other }, from(), at)).toBe("changed");
  expect(await whoIsHalfWay(came?.cookie ?? null, at)).toBe(null);
});

test("each recovery code stands in once; new ones end those before; the second factor asks the password to be turned off", async () => {
  const { who, codes } = await withFactor("reserv");
  const [first = "", second = ""] = codes;
  expect(new Set(codes).size).toBe(10);
  expect(await passSecondFactor("reserv", first.toLowerCase().replaceAll("-", ""), null, now)).toMatchObject({});
  expect(await passSecondFactor("reserv", first, null, now)).toBe("wrong");
  expect((await readSecondFactor(who))?.codesLeft).toBe(9);
  const { codes: others } = await withFactor("reserv-annan");
  expect(await passSecondFactor("reserv", others[0] ?? "", null, now)).toBe("wrong");
  expect(await renewRecoveryCodes(who, "fel", from(), now)).toBe("wrong");
  const renewed = await renewRecoveryCodes(who, password, from(), now);
  expect(renewed).toMatchObject({ codes: expect.any(Array) });
  expect(await passSecondFactor("reserv", second, null, now)).toBe("wrong");
  expect(await endSecondFactor(who, "fel", from(), now)).toBe("wrong");
  expect(await readSecondFactor(who)).not.toBe(null);
  expect(await endSecondFactor(who, password, from(), now)).toBe("ended");
  expect(await readSecondFactor(who)).toBe(null);
  expect(await db.recoveryCode.count({ where: { personId: "reserv" } })).toBe(0);
  expect((await halfWay("reserv", now))?.isHalfWay).toBe(false);
});

test("a second factor is set up by a code of its own secret, once, by who has a password", async () => {
  await account("satter-upp", now);
  const who = await actor("satter-upp", now);
  const secret = newSecret();
  expect(await setUpSecondFactor(who, { secret, code: codeAt(newSecret(), now) }, now)).toBe("wrong");
  expect(await setUpSecondFactor(who, { secret: "A", code: "1" }, now)).toBe(null);
  const twice = [0, 1].map(() => setUpSecondFactor(who, { secret, code: codeAt(secret, now) }, now));
  expect((await Promise.all(twice)).filter((each) => each === "there")).toHaveLength(1);
  const amina = await actor("amina", now);
  await db.password.deleteMany({ where: { personId: "amina" } });
  expect(await setUpSecondFactor(amina, { secret, code: codeAt(secret, now) }, now)).toBe(null);
});

test("a coordinator takes away the second factor of somebody of theirs, which is in the log; nobody else can", async () => {
  const { who } = await withFactor("tappat-telefonen");
  expect(await resetSecondFactor(maria, "tappat-telefonen", now)).toBe(null);
  expect(
    await resetSecondFactor({ ...karin, roles: [{ role: "coordinator", orgUnitId: "vof" }] }, who.personId, now),
  ).toBe(null);
  expect(await resetSecondFactor(who, who.personId, now)).toBe(null);
  expect(await readSecondFactor(who)).not.toBe(null);
  expect(await resetSecondFactor(karin, who.personId, now)).toEqual({ id: who.personId });
  expect(await readSecondFactor(who)).toBe(null);
  const entry = await db.auditEntry.findFirstOrThrow({
    where: { action: "secondFactor.reset" },
    orderBy: { seq: "desc" },
  });
  const key = await db.auditKey.findUniqueOrThrow({ where: { personId: "karin" } });
  expect([entry.actorKey, entry.subject]).toEqual([key.key, who.personId]);
});

test("a code on paper does not go round the second factor", async () => {
  await withFactor("bada");
  const came = (await choose((await codeFor("bada")).code, other)) as LetIn;
  expect(came.isHalfWay).toBe(true);
  expect(await isIn(came)).toBe(null);
});

beforeAll(async () => {
  // Mails that the demo's own people wait for are nobody's here.
  await db.mailItem.deleteMany({});
  await db.mail.deleteMany({});
});
