// SPDX-License-Identifier: EUPL-1.2
// Sending what is in the outbox, once, a mail at a time, however many processes there are. It never decides what a mail says.
import { environment } from "~/lib/environment.server";
import { log } from "~/lib/log.server";
import type { Carrier, Letter, TakenMail, Write } from "./letter";
import { giveUp, giveUpLost, layBack, mailsGo, markSent, takeMail } from "./outbox.server";
import { smtpCarrier } from "./smtp.server";

/** In a demo without a mail server nobody gets anything: a page shows it. */
export const showing: Carrier = { deliver: async () => "sent", end: () => {} };

export interface Sending {
  write: Write;
  carrier: Carrier;
  clock: () => Date;
  /** Whether to begin no other mail. */
  isStopped?: () => boolean;
}

/** Sends everything that waits. @returns how many were sent, and whether the mail server stood in the way */
export async function sendAll({ write, carrier, clock, isStopped = () => false }: Sending) {
  const lost = await giveUpLost(clock());
  if (lost > 0) log.warn({ lost }, "mails were in hand when their process ended; they are not sent again");
  let sent = 0;
  for (let isDown = false; !isDown && !isStopped(); ) {
    const mail = await takeMail(clock());
    if (!mail) return { sent, isDown };
    const delivery = await sendOne(mail, write, carrier, clock);
    if (delivery === "sent") sent++;
    if (delivery === "down") return { sent, isDown: true };
  }
  return { sent, isDown: false };
}

async function sendOne(mail: TakenMail, write: Write, carrier: Carrier, clock: () => Date) {
  let letter: Letter | null;
  try {
    letter = await write(mail, clock());
  } catch (error) {
    log.error({ mail: mail.id, error: String(error) }, "a mail could not be written");
    await layBack(mail, clock());
    return "later";
  }
  if (!letter) {
    await giveUp(mail, "untrue", clock());
    return "untrue";
  }
  const delivery = await carrier.deliver(mail.id, letter);
  if (delivery === "sent") await markSent(mail, carrier === showing ? JSON.stringify(letter) : null, clock());
  else if (delivery === "refused" || delivery === "unknown") await giveUp(mail, delivery, clock());
  else await layBack(mail, clock());
  return delivery;
}

const minute = 60_000;

/**
 * Sends what waits now and every minute, one turn at a time. It keeps no process alive that has nothing else to do.
 * @returns what stops it: the mail in hand is finished, and no other begun
 */
export function sendEveryMinute(write: Write, clock: () => Date): () => Promise<void> {
  if (mailsGo() === "nowhere") return async () => {};
  let [stopped, isBusy] = [false, false];
  let turn: Promise<void> = Promise.resolve();
  const send = async () => {
    const carrier = environment.mail ? smtpCarrier(environment.mail) : showing;
    try {
      const { sent, isDown } = await sendAll({ write, carrier, clock, isStopped: () => stopped });
      if (sent > 0 || isDown) log.info({ sent, isDown }, "mails are sent");
    } catch (error) {
      log.error({ error: String(error) }, "mails were not sent");
    } finally {
      carrier.end();
      isBusy = false;
    }
  };
  const begin = () => {
    if (stopped || isBusy) return;
    isBusy = true;
    turn = send();
  };
  const timer = setInterval(begin, minute).unref();
  begin();
  return async () => {
    stopped = true;
    clearInterval(timer);
    await turn;
  };
}
