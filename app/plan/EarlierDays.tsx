// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { roleName } from "~/people/roleName";
import { Button, Details } from "~/ui";
import type { RecordedFact } from "./facts.server";

interface Props {
  /** Of one kind, the latest day first. */
  facts: readonly RecordedFact[];
  unitId: string;
  /** Whether the actor can take a day back. */
  keeps: boolean;
  term: string;
}

/** What has been recorded of a kind, and what was taken back; as what it was recorded, never by whom. */
export function EarlierDays({ facts, unitId, keeps, term }: Props) {
  const { words, day } = useWords();
  const say = words.readiness;
  if (facts.length === 0) return null;
  return (
    <Details summary={say.earlier}>
      <ul className="plain">
        {facts.map(({ id, onDay, by, withdrawnOn }) => (
          <li key={id} className="earlier-day">
            <span>
              {withdrawnOn ? <s>{day(onDay)}</s> : day(onDay)}
              <span className="hint line">
                {withdrawnOn ? say.withdrawnOn(day(withdrawnOn)) : by && recordedBy(words, by, term)}
              </span>
            </span>
            {keeps && !withdrawnOn && (
              <form method="post" action={`/unit/${unitId}/withdrawals`}>
                <Button kind="quiet" name="fact" value={id}>
                  {say.withdraw(day(onDay))}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** As what somebody recorded something: "Antecknat av VIN-ombudet". */
export function recordedBy(
  words: ReturnType<typeof useWords>["words"],
  by: NonNullable<RecordedFact["by"]>,
  term: string,
): string {
  const say = words.readiness.by;
  return by === "ombud" ? say.ombud(roleName(words, "vinOmbud", term)) : say.manager;
}
