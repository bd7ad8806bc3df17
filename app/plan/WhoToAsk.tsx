// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { isHandedOver } from "~/people/handover";
import type { UnitOmbud } from "~/people/ombud.server";
import { roleName } from "~/people/roleName";
import type { TendedUnit } from "~/people/tended.server";

/** The VIN-ombud of the unit, today's and who comes after, and the way to hand over. */
export function WhoToAsk({
  unit,
  ombud,
  today,
  term,
}: {
  unit: TendedUnit;
  ombud: UnitOmbud[];
  today: Day;
  term: string;
}) {
  const { words, day } = useWords();
  const say = words.readiness.ombud;
  const there = ombud.filter(({ hasLeft }) => !hasLeft);
  const when = ({ name, fromDay, toDay }: UnitOmbud) => {
    const since = (fromDay <= today ? say.now : say.later)(name, day(fromDay));
    return toDay ? say.through(since, day(toDay)) : since;
  };
  return (
    <section aria-labelledby="ombud">
      <h2 id="ombud">{say.title}</h2>
      {there.length > 0 ? (
        <ul className="plain">
          {there.map((each) => (
            <li key={each.id}>{when(each)}</li>
          ))}
        </ul>
      ) : (
        <p>{say.none(roleName(words, "vinOmbud", term))}</p>
      )}
      {ombud.some((each) => each.fromDay <= today && !isHandedOver(each, ombud)) && (
        <p className="on-screen">
          <a href={`/unit/${unit.id}/successor`}>{say.handOver}</a>
        </p>
      )}
    </section>
  );
}
