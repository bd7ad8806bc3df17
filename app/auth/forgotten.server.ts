// SPDX-License-Identifier: EUPL-1.2
// A link by mail for who has forgotten the password. Whoever asks learns nothing about whether there is such an account: not by
// words, not by time. The link's secret is stored nowhere: it is reckoned anew when the mail is written.
import { createHmac } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { dictionaries, languages } from "~/i18n/language";
import { db } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { randomId } from "~/lib/hash";
import { betweenLanguages, type TakenMail, type Write } from "~/mail/letter";
import { addAtOnce, mailsGo } from "~/mail/outbox.server";
import { worksToday } from "~/people/works.server";
import { idOfLink, makeOneTime, readOneTime } from "./oneTime.server";
import { mayAsk } from "./throttle.server";

/** Longer than it takes to make a mail ready: whether there was one to make is not seen from the time. */
const answersAfter = 150;

const secretOf = (seed: string) => createHmac("sha256", `mail ${environment.secret}`).update(seed).digest("base64url");

/**
 * Sends a link to who has a password and an address here; at most one an hour. `nowhere`: no mails go from here.
 * @param who a user name, or an e-mail address that one person alone has
 */
export async function askForWayIn(who: string, address: string, now: Date): Promise<"asked" | "wait" | "nowhere"> {
  if (mailsGo() === "nowhere") return "nowhere";
  if (!(await mayAsk(address))) return "wait";
  await Promise.all([pause(answersAfter), makeMail(who.trim().toLowerCase(), now)]);
  return "asked";
}

async function makeMail(who: string, now: Date): Promise<void> {
  const people = await db.person.findMany({
    where: { OR: [{ login: who }, { email: who }], email: { not: null }, password: { isNot: null } },
    select: { id: true },
    take: 2,
  });
  const [person] = people;
  if (!person || people.length > 1 || !(await worksToday(person.id, now))) return;
  const seed = randomId();
  await db.$transaction(async (tx) => {
    if (!(await addAtOnce(tx, { personId: person.id, about: seed }, now))) return;
    await makeOneTime(tx, person.id, { id: idOfLink(secretOf(seed)), kind: "mail" }, now);
  });
}

export const isWayIn = ({ items }: TakenMail): boolean => items.some(({ kind }) => kind === "wayIn");

/** The mail with the link, while it works. Its subject says nothing. */
export const writeWayIn: Write = async ({ items }, now) => {
  const secret = secretOf(items.find(({ kind }) => kind === "wayIn")?.about ?? "");
  const oneTime = await readOneTime(idOfLink(secret), now);
  if (!oneTime?.email) return null;
  const link = `${environment.origin ?? `http://localhost:${environment.port}`}/welcome/${secret}`;
  const text = languages.map((language) => {
    const say = dictionaries[language].account.forgotten;
    return [say.hello, `${say.text}\n${link}`, ...(oneTime.byAnother ? [say.loses] : []), say.notYou].join("\n\n");
  });
  return { to: oneTime.email, subject: dictionaries.sv.account.forgotten.subject, text: text.join(betweenLanguages) };
};
