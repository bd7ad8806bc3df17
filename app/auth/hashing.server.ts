// SPDX-License-Identifier: EUPL-1.2
// Hashes of passwords: how they are reckoned, how many at once, and when one is reckoned anew. It never knows whose they are.
import { hash, verify } from "@node-rs/argon2";
import { busy } from "~/lib/http.server";

/** OWASP's minimum for argon2id (19 MiB, two passes); about 20 ms here. The parameters stand in each hash. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Lets so many work at once, in the order they came, and so many wait; whoever comes then is told to come again.
 * @throws the 503 that says so
 */
export class Turns {
  #working = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly atOnce: number,
    readonly mostWaiting: number,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#working >= this.atOnce) {
      if (this.#waiting.length >= this.mostWaiting) throw busy(5);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#working++;
    try {
      return await work();
    } finally {
      // Whoever waits takes over the place that becomes free.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#working--;
    }
  }
}

/**
 * Each hash takes 19 MiB and one of Node's four threads for files: two at once are 38 MiB, and files can still be read. A
 * hundred who wait have theirs within some seconds.
 */
const turns = new Turns(2, 100);

export const hashOf = (password: string): Promise<string> => turns.take(() => hash(password, parameters));

export const isHashOf = (hashed: string, password: string): Promise<boolean> =>
  turns.take(() => verify(hashed, password));

/** Whether it was reckoned with less than what holds now: then it is reckoned anew when its password is known. */
export function isOutdated(hashed: string): boolean {
  const [, m, t, p] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(hashed) ?? [];
  const { memoryCost, timeCost, parallelism } = parameters;
  return Number(m ?? 0) < memoryCost || Number(t ?? 0) < timeCost || Number(p ?? 0) < parallelism;
}
