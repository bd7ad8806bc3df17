// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { meritSources } from "~/progress/merit";
import { Actions, Button, Choices, ErrorSummary, Field } from "~/ui";
import type { MeritForm, WrongMerit } from "./merits.server";

interface Props extends MeritForm {
  /** Of the merit that is about to be made: the same form sent twice makes one. */
  newId: string;
  today: Day;
  typed?: { source: string; onDay: string; units: string[] };
  wrong: WrongMerit[];
}

/** Where somebody learnt it, when, and which units that stands for. */
export function MeritFields({ newId, today, from, units, typed, wrong }: Props) {
  const { words, day } = useWords();
  const say = words.merits;
  const problem = (field: WrongMerit) =>
    wrong.includes(field) ? say.problems[field](day(from), day(today)) : undefined;
  return (
    // A browser that goes back ticks by place again: the part that was counted is gone, and the next one would be ticked.
    <form method="post" noValidate autoComplete="off">
      <ErrorSummary
        title={say.wrong}
        errors={wrong.map((field) => ({ href: `#${field}`, text: problem(field) ?? "" }))}
      />
      <input type="hidden" name="id" value={newId} />
      <Choices
        legend={say.source}
        name="source"
        kind="one"
        error={problem("source")}
        options={meritSources.map((source) => ({
          value: source,
          label: say.sources[source],
          checked: typed?.source === source,
        }))}
      />
      <Field
        label={say.onDay}
        name="onDay"
        type="date"
        hint={say.onDayHint(day(from))}
        defaultValue={typed?.onDay}
        error={problem("onDay")}
        min={from}
        max={today}
      />
      <Choices
        legend={say.units}
        name="units"
        kind="several"
        error={problem("units")}
        options={units.map(({ id, title }) => ({
          value: id,
          label: <span lang="sv">{title}</span>,
          checked: typed?.units.includes(id),
        }))}
      />
      <p className="hint">{say.final}</p>
      <Actions>
        <Button>{say.save}</Button>
      </Actions>
    </form>
  );
}
