// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, PrintButton, Table } from "~/ui";
import { Comparison } from "./Comparison";
import { percent } from "./count";
import type { YearReport } from "./year.server";

interface Props {
  report: YearReport;
  /** The courses' titles, by id. */
  titles: Record<string, string>;
  term: string;
}

/** One year on one sheet of paper: what a committee needs to ask the right question. */
export function YearPage({ report, titles, term }: Props) {
  const { words } = useWords();
  const say = words.report;
  const { year, whole, departments, courses, officers, years } = report;
  const role = words.roles.vinOmbud(term);
  const share = (part: number, people: number) => words.municipality.percent(percent(part, people));
  const row = (id: string, name: string, unit: typeof whole | (typeof departments)[number]) => ({
    id,
    cells: [
      name,
      unit.people,
      unit.trained,
      share(unit.trained, unit.people),
      say.coverageOf(unit.withOmbud, unit.workplaces),
    ],
  });
  return (
    <div className="year">
      <p>
        {say.read(whole.trained, whole.people, share(whole.trained, whole.people))}{" "}
        {say.readBefore(share(whole.trainedBefore, whole.people))}
      </p>
      <p>
        {say.readCoverage(role, whole.withOmbud, whole.workplaces)} {say.readOmbud(whole.renewed, whole.withSuccessor)}
      </p>
      <h2>{say.unitsTitle}</h2>
      <Table
        caption={say.unitsCaption(year)}
        head={[
          say.unit,
          { label: say.people, numeric: true },
          { label: say.any(year), numeric: true },
          { label: say.share, numeric: true },
          { label: say.coverage(role), numeric: true },
        ]}
        rows={[...departments.map((unit) => row(unit.id, unit.name, unit)), row("whole", say.whole, whole)]}
      />
      <h2>{say.coursesTitle}</h2>
      <Table
        caption={say.coursesCaption}
        head={[say.course, { label: say.inYear(year), numeric: true }, { label: say.share, numeric: true }]}
        rows={courses.map(({ id, trained }) => ({
          id,
          cells: [
            <span key="title" lang="sv">
              {titles[id]}
            </span>,
            trained,
            share(trained, whole.people),
          ],
        }))}
      />
      <Comparison officers={officers} />
      <p className="hint">{say.limits}</p>
      <Actions>
        <PrintButton>{say.print}</PrintButton>
      </Actions>
      {years.length > 1 && (
        <nav className="tabs on-screen" aria-label={say.years}>
          <ul>
            {years.map((each) => (
              <li key={each}>
                <a href={`/municipality/report?year=${each}`} aria-current={each === year ? "page" : undefined}>
                  {each}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
