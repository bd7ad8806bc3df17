// SPDX-License-Identifier: EUPL-1.2
// A municipality of a stated size with its own folder of data and its own server, which begins with a night's work.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { addDays, dayOf, startOf } from "../../app/lib/clock";
import { isDayOff } from "../../app/lib/workingDay";
import { ask, type Times, timesOf } from "./load";
import { type Filled, fillMunicipality, readers } from "./municipality";
import { freePort, type Running, startServer } from "./server";

export interface Installation extends Filled {
  server: Running;
  /** The database. */
  file: string;
  /** How long the first night's rules and reminders took, in seconds, and what a page cost meanwhile. */
  night: { rules: number; reminders: number; page: Times };
  end: () => Promise<void>;
}

export const sessionOf = (who: keyof typeof readers) => `session=bench-${readers[who]}`;

/** Three in the morning of the next working day: that is when the night's work is done. */
function workingNight(): Date {
  let day = dayOf(new Date());
  while (isDayOff(day)) day = addDays(day, 1);
  const night = new Date(startOf(day).getTime() + 3 * 3_600_000 + 60_000);
  return night;
}

/** @param page the address of what learners open meanwhile */
export async function install(people: number, page: string): Promise<Installation> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const now = workingNight();
  const env = {
    DEMO: "1",
    DATA_DIR: folder,
    PORT: String(await freePort()),
    HOST: "127.0.0.1",
    DATABASE_URL: "",
    ORIGIN: "",
    BENCH_CLOCK_AHEAD: String(now.getTime() - Date.now()),
    NODE_OPTIONS: `--import=${new URL("clock.mjs", import.meta.url).href}`,
  };
  const made = spawnSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  if (made.status !== 0) throw new Error("the database could not be made");
  const file = path.join(folder, "demo.db");
  const filled = fillMunicipality(file, people, now);

  let begun = Number.NaN;
  const ended = new Map<string, number>();
  const server = await startServer(env, (line) => {
    // It begins when the server has said where it is.
    if (line.includes(" is on http")) begun = performance.now();
    for (const what of ["courses", "the day's reminders", "the day's work"])
      if (line.includes(`"msg":"${what} `)) ended.set(what, performance.now());
    if (line.includes("reminders were not") || line.includes("courses were not")) throw new Error(line);
  });
  const answers = [];
  // Until the last of it, of which no page that is measured later is to know anything.
  while (!ended.has("the day's work")) {
    answers.push(await ask(server.origin + page, sessionOf("learner")));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const [rules = 0, reminders = 0] = ["courses", "the day's reminders"].map((what) => ended.get(what));
  return {
    ...filled,
    server,
    file,
    night: { rules: (rules - begun) / 1000, reminders: (reminders - rules) / 1000, page: timesOf(answers, 200) },
    end: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
