// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "~/i18n/sv";
import { useWords } from "~/i18n/use";
import type { Month } from "~/lib/clock";
import { Actions, Meaning, PrintButton, Table } from "~/ui";
import { type Measure, measures } from "./confidence";
import type { ConfidenceReport } from "./confidenceReport.server";
import type { Mean, Told, UnitMeans } from "./means";

/** What is told of a month, and of the municipality month by month. */
export function ConfidenceFigures({ month, units, months }: ConfidenceReport) {
  const { words, month: monthWords } = useWords();
  const say = words.means;
  return (
    <div className="means">
      {month && units.length > 0 ? (
        <>
          <p className="hint">
            {say.month(monthWords(month))} {say.fixed}
          </p>
          {measures.map((measure) => (
            <MeansTable key={measure} measure={measure} units={units} />
          ))}
        </>
      ) : (
        <>
          <p>{month ? say.empty(monthWords(month)) : say.emptyYet}</p>
          <p className="hint">{say.emptyWhy}</p>
        </>
      )}
      {months.length > 0 && <MonthsTable month={month} months={months} />}
      {units.length > 0 && (
        <>
          <Meaning
            title={words.meaning.figures}
            meanings={[
              { term: say.who, meaning: say.whoMeaning },
              { term: say.columns.later, meaning: say.laterMeaning },
              { term: say.hidden, meaning: say.hiddenMeaning },
              { term: say.worry, meaning: say.worryMeaning },
            ]}
            after={say.limits}
          />
          <Actions>
            <PrintButton>{words.certificate.print}</PrintButton>
          </Actions>
        </>
      )}
    </div>
  );
}

function MeansTable({ measure, units }: { measure: Measure; units: readonly UnitMeans[] }) {
  const { words } = useWords();
  const say = words.means;
  const title = words.confidence.names[measure];
  return (
    <>
      <h2>{title}</h2>
      <Table
        caption={title}
        head={[
          say.unit,
          { label: say.columns.before, numeric: true },
          { label: say.columns.after, numeric: true },
          { label: say.people, numeric: true },
          { label: say.columns.later, numeric: true },
        ]}
        rows={units.map((unit) => ({ id: unit.id, cells: [unit.name, ...cellsOf(say, unit[measure], true)] }))}
      />
    </>
  );
}

function MonthsTable({ month, months }: Pick<ConfidenceReport, "months"> & { month: Month | null }) {
  const { words, month: monthWords } = useWords();
  const say = words.means;
  const columns = measures.flatMap((measure) =>
    (["before", "after", "later"] as const).map((when) => ({ label: say.monthColumns[measure][when], numeric: true })),
  );
  return (
    <section className="means-months" aria-label={say.months}>
      <h2>{say.months}</h2>
      <p className="hint">{say.monthsText}</p>
      <Table
        caption={say.months}
        head={[say.monthHead, ...columns]}
        rows={months.map((each) => ({
          id: each.month,
          cells: [
            each.month === month ? (
              <b key="month">{monthWords(each.month)}</b>
            ) : (
              <a key="month" href={`/confidence/municipality?month=${each.month}`}>
                {monthWords(each.month)}
              </a>
            ),
            ...measures.flatMap((measure) => cellsOf(say, each.whole[measure], false)),
          ],
        }))}
      />
    </section>
  );
}

/** Before, after, how many where it is asked for, and the change after four months. */
function cellsOf(say: Dictionary["means"], { pair, later }: Told, withPeople: boolean): string[] {
  const mean = ({ value, beyond }: Mean) => (beyond ? say.beyond(value) : say.number(value));
  const change = ({ value, beyond }: Mean) =>
    value === 0 ? say.same : say.changed(Math.abs(value), value > 0, beyond);
  return [
    pair ? mean(pair.before) : say.hidden,
    pair ? mean(pair.after) : say.hidden,
    ...(withPeople ? [pair ? say.spans[pair.people] : say.hidden] : []),
    later
      ? withPeople
        ? say.changedOf(change(later.change), say.spans[later.people])
        : change(later.change)
      : say.hidden,
  ];
}
