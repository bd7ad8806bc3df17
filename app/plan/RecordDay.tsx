// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Button, Details, Field } from "~/ui";
import { type DayProblem, earliestDay, type FactKind } from "./readiness";

/** A day that was not taken: shown again as it was typed. */
export interface RefusedDay {
  kind: FactKind;
  typed: string;
  problem: DayProblem;
}

/** The day on which the unit did something. Folded away until somebody wants it, or until what they wrote is refused. */
export function RecordDay({ kind, today, refused }: { kind: FactKind; today: Day; refused: RefusedDay | undefined }) {
  const { words } = useWords();
  const say = words.readiness.record;
  const wrong = refused?.kind === kind ? refused : undefined;
  const form = (
    <form method="post" noValidate>
      <input type="hidden" name="kind" value={kind} />
      <Field
        label={say[kind]}
        hint={say.hint}
        name={kind}
        type="date"
        defaultValue={wrong?.typed ?? today}
        min={earliestDay}
        max={today}
        error={wrong && say.problems[wrong.problem]}
        autoComplete="off"
      />
      <Button kind="secondary">{say.submit}</Button>
    </form>
  );
  return wrong ? form : <Details summary={say.summary}>{form}</Details>;
}
