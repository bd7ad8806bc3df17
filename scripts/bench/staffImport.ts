// SPDX-License-Identifier: EUPL-1.2
// Reading in the staff file of a large municipality: how long until it can be looked through and until it is written, what
// everybody else waits meanwhile, and what it needs of memory.
import { readdirSync, readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import Database from "better-sqlite3";
import { type Installation, sessionOf } from "./installation";
import { ask, keepAsking, type Times } from "./load";
import { atMost, bothAtMost, type Row } from "./rows";

const fileOf = (lines: number) =>
  [
    "anställningsnummer;namn;e-post;enhetskod;enhet;överordnad enhet;yrkesgrupp;roll;anställd från;anställd till",
    ...Array.from({ length: lines }, (_, at) =>
      [
        `B${at}`,
        `Person Nr ${at}`,
        `b${at}@kommunen.example`,
        `B${at % 400}`,
        `Enhet B${at % 400}`,
        "Vård- och omsorgsförvaltningen",
        "hemtjänst",
        at % 100 === 0 ? "chef" : "",
        "2019-03-04",
        "",
      ].join(";"),
    ),
  ].join("\r\n");

interface Measured {
  preview: number;
  confirm: number;
  page: Times;
  /** The longest that somebody else waited to write. */
  held: number;
  /** The most that the process which works on it had of memory, in MB. */
  memory: number;
}

/** As many new people as each installation has already. @param page what learners open meanwhile */
export async function measureStaffImport(
  both: readonly [Installation, Installation],
  lines: readonly [number, number],
  page: string,
): Promise<Row[]> {
  const small = await importInto(both[0], lines[0], page);
  const large = await importInto(both[1], lines[1], page);
  const of = (pick: (measured: Measured) => number) => [pick(small), pick(large)] as const;
  return [
    bothAtMost(
      `import of ${lines.join(" / ")} new people, until the preview`,
      of((each) => each.preview),
      15,
      "s",
    ),
    bothAtMost(
      "from confirming to written",
      of((each) => each.confirm),
      60,
      "s",
    ),
    bothAtMost(
      "held up who else writes, at most",
      of((each) => each.held),
      1000,
      "ms",
      0,
    ),
    bothAtMost(
      "a lesson meanwhile, p95",
      of((each) => each.page.p95),
      150,
      "ms",
    ),
    atMost("a lesson meanwhile, the longest", large.page.longest, 1000, "ms"),
    bothAtMost(
      "memory of the import's process, the most",
      of((each) => each.memory),
      512,
      "MB RSS",
      0,
    ),
  ];
}

async function importInto({ server, file }: Installation, lines: number, page: string): Promise<Measured> {
  const database = new Database(file, { readonly: true });
  const cookie = sessionOf("coordinator");
  const form = new FormData();
  form.set("scope", "nobody");
  form.set("file", new Blob([fileOf(lines)]), "personal.csv");
  const learners = keepAsking(server.origin + page, sessionOf("learner"));
  const writer = knocking(file);
  let memory = 0;
  const until = async (isDone: string, id: string) => {
    const done = database.prepare(`SELECT 1 FROM "StaffImport" WHERE "id" = ? AND "${isDone}" IS NOT NULL`);
    while (!done.get(id)) {
      memory = Math.max(memory, ...childrenOf(server.child.pid).map(mostMemory));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const started = performance.now();
  const sent = await fetch(`${server.origin}/import`, {
    method: "POST",
    body: form,
    headers: { Cookie: cookie, Origin: server.origin },
    redirect: "manual",
  });
  const address = sent.headers.get("location") ?? "";
  if (sent.status !== 303) throw new Error(`the upload answered ${sent.status}`);
  const id = address.split("/").at(-1) ?? "";
  await until("plannedAt", id);
  const previewed = performance.now();
  const confirmed = await ask(server.origin + address, cookie, "typed=");
  if (confirmed.status !== 303) throw new Error(`the confirmation answered ${confirmed.status}`);
  await until("appliedAt", id);
  const applied = performance.now();
  database.close();
  return {
    preview: (previewed - started) / 1000,
    confirm: (applied - previewed) / 1000,
    page: await learners(),
    held: await writer(),
    memory,
  };
}

/** Takes the database's lock for a moment again and again, in a thread, and tells the longest that it waited for it. */
function knocking(file: string): () => Promise<number> {
  const worker = new Worker(
    `const { parentPort, workerData } = require("node:worker_threads");
     const database = new (require("better-sqlite3"))(workerData, { timeout: 60000 });
     let longest = 0;
     const knock = () => {
       const since = performance.now();
       database.exec("BEGIN IMMEDIATE; ROLLBACK");
       longest = Math.max(longest, performance.now() - since);
     };
     const timer = setInterval(knock, 20);
     parentPort.once("message", () => { clearInterval(timer); database.close(); parentPort.postMessage(longest); });`,
    { eval: true, workerData: file },
  );
  return () =>
    new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.postMessage("stop");
    });
}

/** The processes that this one has started. None where the system does not tell. */
function childrenOf(pid: number | undefined): number[] {
  const processes = (() => {
    try {
      return readdirSync("/proc").map(Number).filter(Boolean);
    } catch {
      return [];
    }
  })();
  return processes.filter((each) => statusOf(each, "PPid") === pid);
}

/** In MB. */
const mostMemory = (pid: number) => (statusOf(pid, "VmHWM") ?? 0) / 1024;

function statusOf(pid: number, what: string): number | null {
  try {
    const found = new RegExp(`^${what}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    // One that has just ended has no memory any longer.
    return found === undefined ? null : Number(found);
  } catch {
    return null;
  }
}
