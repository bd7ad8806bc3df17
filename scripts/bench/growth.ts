// Whether a page costs more where there are more people whom it does not show.
import { spawnSync } from "node:child_process";
import { db } from "../../app/lib/db.server";
import { afterPause, ask, inTurn } from "./load";
import { addManager, addPeople, cookieOf, managerOf, signIn } from "./people";
import { type Row, shown, sideBySide } from "./rows";

const installations = [5_000, 50_000];
/** People in each of the other units. */
const elsewhere = 125;
/** A page may cost this many times as much with ten times the people: an index is a step deeper, and the noise. */
const hold = 1.25;

/**
 * The same pages with 5,000 and with 50,000 people in all: a lesson, a team of 50 and the team of `managed` people that
 * the unit `unit` is. Those who are added work in other units. What shows everybody is told beside it, and grows.
 * @param lesson its address, and the cookie of somebody to read it
 */
export async function measureGrowth(
  origin: string,
  unit: string,
  managed: number,
  lesson: { address: string; cookie: string },
): Promise<Row[]> {
  const now = new Date();
  let next = 1_000_000;
  const add = async (to: string, count: number) => {
    await addPeople(to, next, count, now);
    next += count;
  };
  await add("fifty", 50);
  await addManager("vof", now);
  const coordinator = "karin";
  await signIn(coordinator, now);
  const p50 = async (count: number, page: string, cookie: string) => {
    await inTurn(Math.ceil(count / 5), 200, () => ask(origin + page, cookie));
    const { p50, failed } = await inTurn(count, 200, () => ask(origin + page, cookie));
    if (failed > 0) throw new Error(`${page} was refused ${failed} times`);
    return p50;
  };
  const teamOf = (of: string, count: number) => p50(count, "/team", cookieOf(managerOf(of)));

  const measured: number[][] = [];
  for (const whole of installations) {
    for (let there = await db.person.count(); there < whole; there = await db.person.count())
      await add(`elsewhere-${there}`, Math.min(elsewhere, whole - there));
    // What was just written is on the disk before anything is measured: a lesson waits for its own write there.
    spawnSync("sync");
    afterPause();
    measured.push([
      await p50(300, lesson.address, lesson.cookie),
      await teamOf("fifty", 100),
      await teamOf(unit, 100),
      await teamOf("vof", 20),
      await p50(20, "/municipality", cookieOf(coordinator)),
      await p50(300, "/robots.txt", ""),
    ]);
  }
  const [small = [], large = []] = measured;
  const both = (place: number): [number, number] => [small[place] ?? Number.NaN, large[place] ?? Number.NaN];
  const grows = (what: string, place: number) =>
    shown(
      what,
      `${both(place)
        .map((ms) => ms.toFixed(1))
        .join(" / ")} ms`,
    );
  return [
    sideBySide("5,000 and 50,000 people in all: a lesson, p50", ...both(0), hold),
    sideBySide("5,000 and 50,000 people in all: a team of 50, p50", ...both(1), hold),
    sideBySide(`5,000 and 50,000 people in all: a team of ${managed}, p50`, ...both(2), hold),
    grows("5,000 and 50,000 people in all: the team of all, p50", 3),
    grows("5,000 and 50,000 people in all: the municipality, p50", 4),
    // Minutes lie between the two: how much slower or faster the machine itself was.
    grows("5,000 and 50,000 people in all: a static file, p50", 5),
  ];
}
