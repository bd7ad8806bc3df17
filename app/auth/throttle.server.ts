// SPDX-License-Identifier: EUPL-1.2
// How many wrong passwords may be tried. It never knows whether an account exists: a name is a name.
import { RateLimiterMemory } from "rate-limiter-flexible";
import { sha256 } from "~/lib/hash";
import { networkOf } from "./network";

/** Wrong tries within a quarter of an hour. */
const within = (points: number) => new RateLimiterMemory({ points, duration: 900 });

/**
 * Narrow for one name from one place, so that whoever guesses is stopped and the person themselves, who is elsewhere, is
 * not. Wide for a name from everywhere, against guessing from many places at once, and for a place, which can be a whole
 * municipality's. OWASP, Authentication Cheat Sheet: a lockout must not become a way to keep somebody out.
 */
const perNameAndPlace = within(5);
const perPlace = within(100);
const perName = within(50);

/** Wrong numbers of certificates from one place. A number has sixty bits: this only keeps the guessing quiet. */
const guesses = within(50);

/**
 * Wrong second factors of one person, from everywhere: whoever tries them has the password. Of a million codes three are right
 * at a time, so that a night and a day of it finds one in a thousand times.
 */
const perPerson = within(5);

/** Asking for a link by mail, from one place, which can be a whole municipality's: a person gets one an hour in any case. */
const asks = within(60);

const keysOf = (login: string, address: string) => {
  const [name, place] = [sha256(login), networkOf(address)];
  return { name, place, both: `${name} ${place}` };
};

/**
 * Counts a try before it is made, as if it were wrong. One that is refused counts no further: a place that is stopped can
 * try for ever without closing the name to others.
 * @returns whether it may be made
 */
export async function mayTry(login: string, address: string): Promise<boolean> {
  const { name, place, both } = keysOf(login, address);
  try {
    await perNameAndPlace.consume(both);
    await perPlace.consume(place);
    await perName.consume(name);
    return true;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return false;
  }
}

/** The try was right after all. Many sign in rightly from one place, and other places' wrong tries still count. */
export async function wasRight(login: string, address: string): Promise<void> {
  const { name, place, both } = keysOf(login, address);
  await perNameAndPlace.delete(both);
  await perPlace.reward(place);
  await perName.reward(name);
}

/**
 * Looks something up by a number that could be guessed. It counts before it is looked up, as if it were wrong, and no
 * longer when it was right: so that a town hall that checks a hundred papers is not stopped.
 * @returns what was found, null for a wrong number, or "wait" where there have been too many of them
 */
export async function mayGuess<Found>(
  address: string,
  lookUp: () => Promise<Found | null>,
): Promise<Found | null | "wait"> {
  const place = networkOf(address);
  try {
    await guesses.consume(place);
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return "wait";
  }
  const found = await lookUp();
  if (found !== null) await guesses.reward(place);
  return found;
}

/** As `mayTry`, of a second factor. */
export async function mayTrySecond(personId: string): Promise<boolean> {
  try {
    await perPerson.consume(personId);
    return true;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return false;
  }
}

/** As `wasRight`, of a second factor. */
export async function secondWasRight(personId: string): Promise<void> {
  await perPerson.delete(personId);
}

/** Whether one may ask for a link by mail from there. */
export async function mayAsk(address: string): Promise<boolean> {
  try {
    await asks.consume(networkOf(address));
    return true;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return false;
  }
}
