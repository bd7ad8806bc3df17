// SPDX-License-Identifier: EUPL-1.2
// Whether what is asked of a municipality of 50,000 people holds, and whether it grows with the people or faster: the same
// with 5,000 beside it, in turns.
import { measureExport } from "./export";
import { type Installation, install, sessionOf } from "./installation";
import { type Answer, afterPause, ask, keepAsking, type Times, timesOf } from "./load";
import type { readers } from "./municipality";
import { atMost, bothAtMost, type Row, shown, sideBySide } from "./rows";
import { measureStaffImport } from "./staffImport";

const sizes = [5_000, 50_000] as const;
const lesson = "/courses/k1/k1-1-2/1";

/** A page that costs no more where there are more people whom it does not show: an index is a step deeper, and the noise. */
const hold = 1.25;

type Both<Value> = readonly [Value, Value];

const pages: { what: string; address: string; who: keyof typeof readers; count: number; p95?: number; flat?: true }[] =
  [
    { what: "a lesson", address: lesson, who: "learner", count: 200, flat: true },
    { what: "a team of 50", address: "/team", who: "manager", count: 100, p95: 40, flat: true },
    { what: "the municipality", address: "/municipality", who: "coordinator", count: 40, p95: 300 },
    { what: "the year", address: "/municipality/report", who: "coordinator", count: 10 },
    { what: "the team of everybody", address: "/team", who: "all", count: 20 },
    { what: "the organisation", address: "/organisation", who: "coordinator", count: 30, p95: 300 },
    { what: "people, before a search", address: "/people", who: "coordinator", count: 20, p95: 300 },
    { what: "people with a name", address: "/people?text=eva", who: "coordinator", count: 30, p95: 300 },
    {
      what: "people of a department",
      address: "/people?unit=bench-department-2",
      who: "coordinator",
      count: 30,
      p95: 300,
    },
    { what: "groups", address: "/groups", who: "coordinator", count: 20, p95: 300 },
    { what: "reminders to come", address: "/reminders", who: "coordinator", count: 20, p95: 300 },
    { what: "reminders of a workplace", address: "/reminders?unit=bench-7", who: "coordinator", count: 20, p95: 300 },
    { what: "reminders that have been", address: "/reminders?past", who: "coordinator", count: 20, p95: 300 },
    { what: "a static file", address: "/robots.txt", who: "learner", count: 200 },
  ];

/** @param rows is added to as it goes: minutes of measuring are not thrown away where something breaks */
export async function measureGrowth(rows: Row[], progress: (what: string) => Promise<void>): Promise<void> {
  const both: Installation[] = [];
  try {
    for (const people of sizes) {
      await progress(`growth: ${people} people, their three years and a night's work`);
      both.push(await install(people, lesson));
    }
    const [small, large] = both as [Installation, Installation];
    rows.push(...filledOf(small, large), ...nightOf(small, large));
    afterPause();
    await progress("growth: pages");
    await measurePages([small, large], rows);
    await progress("growth: the export of everybody");
    rows.push(...(await measureExport([small, large])));
    await progress("growth: staff import");
    rows.push(...(await measureStaffImport([small, large], sizes, lesson)));
  } finally {
    for (const each of both) await each.end();
  }
}

function filledOf(small: Installation, large: Installation): Row[] {
  const told = (key: "people" | "units" | "enrolments" | "completions") =>
    `${small[key].toLocaleString("en")} / ${large[key].toLocaleString("en")}`;
  return (["people", "units", "enrolments", "completions"] as const).map((key) =>
    shown(`small / large: ${key}`, told(key)),
  );
}

function nightOf({ night: small }: Installation, { night: large }: Installation): Row[] {
  const whole = (night: Installation["night"]) => night.rules + night.reminders;
  return [
    bothAtMost("the night's rules and reminders", [whole(small), whole(large)], 60, "s"),
    shown("of which the rules", `${small.rules.toFixed(1)} / ${large.rules.toFixed(1)} s`),
    bothAtMost("a lesson meanwhile, p95", [small.page.p95, large.page.p95], 150, "ms"),
    shown("a lesson meanwhile, the longest", `${small.page.longest.toFixed(0)} / ${large.page.longest.toFixed(0)} ms`),
  ];
}

/** Each page in the two installations in turns, since the machine is not equally fast all the time. */
async function measurePages(both: Both<Installation>, rows: Row[]): Promise<void> {
  for (const { what, address, who, count, p95, flat } of pages) {
    const cookie = sessionOf(who);
    const get = (at: number) => ask((both[at]?.server.origin ?? "") + address, cookie);
    for (let index = 0; index < Math.ceil(count / 10); index++) await Promise.all([0, 1].map(get));
    const learners = address === lesson ? null : keepAsking(both[1].server.origin + lesson, sessionOf("learner"));
    const answers: [Answer[], Answer[]] = [[], []];
    for (let index = 0; index < count; index++) for (const at of [0, 1] as const) answers[at].push(await get(at));
    const meanwhile = await learners?.();
    const [small, large] = answers.map((some) => timesOf(some, 200)) as [Times, Times];
    if (small.failed + large.failed > 0) throw new Error(`${address} was refused ${small.failed + large.failed} times`);
    if (flat) rows.push(sideBySide(`${what}, p50`, small.p50, large.p50, hold));
    else rows.push(shown(`${what}, p50`, `${small.p50.toFixed(1)} / ${large.p50.toFixed(1)} ms`));
    if (p95) rows.push(bothAtMost(`${what}, p95`, [small.p95, large.p95], p95, "ms"));
    if (meanwhile && p95) rows.push(atMost("  a lesson meanwhile, the longest", meanwhile.longest, 75, "ms"));
  }
}
