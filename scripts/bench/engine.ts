// SPDX-License-Identifier: EUPL-1.2
// The role-play engine by itself, without a server: the course check over every scenario, and memory over many runs.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { catalogueIn } from "../../app/content/catalogue.server";
import { debrief } from "../../app/roleplay/debrief";
import { choose, openScene } from "../../app/roleplay/play";
import { atMost, type Row } from "./rows";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

export function measureEngine(runs: number): Row[] {
  const started = performance.now();
  const checked = spawnSync(process.execPath, ["--import", "tsx", path.join("scripts", "courses.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (checked.status !== 0) throw new Error("the courses are broken");
  const seconds = (performance.now() - started) / 1000;
  return [
    atMost("course check, every state of every scenario", seconds, 60, "s"),
    atMost(`role-play: memory gained over ${runs} runs`, gainOver(runs), 5, "MB"),
  ];
}

/** Plays whole runs with their debriefs, in as many municipalities' words as the engine keeps stories and some more. */
function gainOver(runs: number): number {
  const warm = Math.ceil(runs / 10);
  let before = 0;
  for (let run = 0; run < runs; run++) {
    if (run === warm) before = heap();
    const { scenarios } = catalogueIn({ kommunen: `Kommun ${run % 5}`, vin: "VIN" });
    const scenario = scenarios[run % scenarios.length];
    if (!scenario) throw new Error("the bench needs a scenario");
    let scene = openScene(scenario.story, []);
    for (let turn = 0; scene.ending === null && turn < 200; turn++) {
      // Not by chance, so that two benches play the same, and not in a ring.
      const choice = scene.choices[((run + 1) * (turn + 7)) % scene.choices.length];
      const chosen = choose(scenario.story, scene.path, choice?.id ?? "", scene.snapshot);
      if (!chosen.ok) throw new Error(`the bench chose what is not on offer: ${chosen.reason}`);
      scene = chosen.scene;
    }
    if (run % 10 === 0) debrief(scenario.story, scenario.source, scene.path);
  }
  return (heap() - before) / 1e6;
}

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
