// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { type Day, daysBetween } from "~/lib/clock";
import { roleName } from "~/people/roleName";
import type { TendedUnit } from "~/people/tended.server";
import { Notice } from "~/ui";
import { nextOf, type PartState } from "./readiness";

/** For so many days somebody is new. */
const welcomeDays = 30;

/** To who has just become VIN-ombud: what stands done already, and what is next. */
export function Welcome({
  unit,
  since,
  readiness,
  today,
  term,
}: {
  unit: TendedUnit;
  /** Since when the reader is VIN-ombud here; undefined for who is not. */
  since: Day | undefined;
  readiness: PartState[];
  today: Day;
  term: string;
}) {
  const { words, day } = useWords();
  const say = words.readiness.welcome;
  if (since === undefined || daysBetween(since, today) > welcomeDays) return null;
  const name = ({ part }: PartState) => words.readiness.parts[part].toLocaleLowerCase("sv");
  const done = readiness.filter(({ state }) => state === "done");
  const next = nextOf(readiness);
  return (
    <Notice title={say.title(roleName(words, "vinOmbud", term), unit.name)}>
      <p>{say.text(day(since))}</p>
      <p>{done.length > 0 ? say.stands(done.map(name).join(", ")) : say.nothing}</p>
      <p>{next ? say.next(name(next)) : say.allDone}</p>
    </Notice>
  );
}
