// SPDX-License-Identifier: EUPL-1.2
// kill -9 two hundred times, each kind of write in turn. It says how many writes were acknowledged and looked for, and how
// often something was really interrupted. SEED=… does the same again, KILLS=… does it as often as one likes.
import { expect, test } from "vitest";
import { programKinds } from "./killedPrograms";
import { serverKinds } from "./killedServers";
import { randomOf } from "./killing";

const kinds = { ...serverKinds, ...programKinds };

const kills = Number(process.env.KILLS ?? 200);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

test(
  `killed ${kills} times at random moments (SEED=${seed}), every database is whole and nothing acknowledged is lost`,
  async () => {
    const all = Object.entries(kinds);
    const figures = new Map(all.map(([name]) => [name, { kills: 0, acknowledged: 0, interrupted: 0 }]));
    for (let round = 0; round < kills; round++) {
      const [name, once] = all[round % all.length] ?? (null as never);
      const told = await once(randomOf(seed + round)).catch((error) => {
        throw new Error(`kill ${round + 1}, ${name}: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        });
      });
      const figure = figures.get(name);
      if (!figure) continue;
      figure.kills += 1;
      figure.acknowledged += told.acknowledged;
      figure.interrupted += told.interrupted > 0 ? 1 : 0;
    }
    console.table(Object.fromEntries(figures));
    const sum = (of: "kills" | "acknowledged" | "interrupted") =>
      [...figures.values()].reduce((total, figure) => total + figure[of], 0);
    console.log(
      `${sum("kills")} kills, ${sum("interrupted")} in the middle of something, ${sum("acknowledged")} acknowledged writes, 0 lost`,
    );
    expect(sum("interrupted")).toBeGreaterThan(kills / 4);
  },
  60_000 + kills * 60_000,
);
