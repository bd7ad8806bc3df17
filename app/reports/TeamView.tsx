// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Actions, ButtonLink, Meaning, PrintButton, ProgressBar } from "~/ui";
import { CourseTabs, type ShownCourse } from "./CourseTabs";
import { needsHelp, upToDate } from "./count";
import { searchOf, type TeamFilter } from "./filter";
import { HelpFirst } from "./HelpFirst";
import { StandingCounts } from "./StandingCounts";
import { TeamFilterForm } from "./TeamFilterForm";
import { TeamMatrix } from "./TeamMatrix";
import type { Team } from "./team.server";

interface Props {
  team: Team;
  filter: TeamFilter;
  pages: number;
  today: Day;
  course: ShownCourse;
  units: { id: string; title: string }[];
  courses: ShownCourse[];
  severalUnits: boolean;
  /** How many are late in each course. */
  late: Record<string, number>;
  /** Who looks, who reminds nobody of their own course. */
  me: string;
  /** So many rows a workbook holds. */
  mostRows: number;
}

/** The team in one course. Nothing that was answered is here. */
export function TeamView({
  team,
  filter,
  pages,
  today,
  course,
  units,
  courses,
  severalUnits,
  mostRows,
  late,
  me,
}: Props) {
  const { words, day } = useWords();
  const say = words.team;
  const { meaning } = words;
  const { count, rows, page } = team;
  const at = (changes: Partial<TeamFilter>, number = 1) =>
    `/team${searchOf(course.id, { ...filter, ...changes }, number)}`;
  const listAt = (...where: Parameters<typeof at>) => `${at(...where)}#every`;
  const filtered = filter.standing !== null || filter.unit !== null || filter.name !== "";
  const helped = rows.filter(needsHelp);
  const isFirst = filter.sort === "help" && page === 1 && (!filtered || helped.length > 0);
  return (
    <>
      <CourseTabs page="/team" course={course} courses={courses} late={late} />
      <h2 lang="sv">{course.title}</h2>
      <ProgressBar
        value={upToDate(count)}
        max={Math.max(1, count.people)}
        label={say.summary(upToDate(count), count.people, count.late)}
      />
      <p className="hint">{meaning.asOf(day(today))}</p>
      <nav aria-label={say.countsTitle}>
        <StandingCounts count={count} chosen={filter.standing} address={(standing) => listAt({ standing })} />
      </nav>
      {isFirst && <HelpFirst rows={helped} courseId={course.id} today={today} here={at({}, page)} me={me} />}
      <section aria-labelledby="every">
        <h2 id="every">{say.everyTitle}</h2>
        <details className="filter-box on-screen" open={filtered || filter.sort !== "help"}>
          <summary>{say.filterTitle}</summary>
          <div className="details-body">
            <TeamFilterForm courseId={course.id} filter={filter} units={team.units} />
          </div>
        </details>
        {filtered && (
          <p>
            {say.shown(team.shown, count.people)} <a href={`/team${searchOf(course.id, none)}`}>{say.everybody}</a>
          </p>
        )}
        {rows.length > 0 ? (
          <TeamMatrix rows={rows} course={course} units={units} severalUnits={severalUnits} />
        ) : (
          <p>{say.none}</p>
        )}
        {pages > 1 && (
          <nav className="pages" aria-label={say.pages}>
            {page > 1 && <a href={listAt({}, page - 1)}>{say.previous}</a>} <span>{say.page(page, pages)}</span>{" "}
            {page < pages && <a href={listAt({}, page + 1)}>{say.next}</a>}
          </nav>
        )}
      </section>
      <Meaning
        title={meaning.words}
        meanings={[
          { term: words.state.done, meaning: meaning.done },
          { term: say.started, meaning: meaning.started },
          { term: say.notStarted, meaning: meaning.notStarted },
          { term: words.due.lateShort, meaning: meaning.late },
          { term: say.expiring, meaning: meaning.expiring },
          { term: words.due.soonShort, meaning: meaning.soon },
          { term: words.due.noneShort, meaning: meaning.noDue },
          { term: say.away, meaning: meaning.away },
        ]}
        after={meaning.team}
      />
      <section aria-labelledby="export" className="on-screen">
        <h2 id="export">{say.exportTitle}</h2>
        <p>{say.exportText}</p>
        {team.shown > mostRows && <p>{say.tooMany(mostRows)}</p>}
        <Actions>
          {team.shown <= mostRows && (
            <ButtonLink kind="secondary" href={`/team/export.xlsx${searchOf(course.id, filter)}`}>
              {say.xlsx}
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" href={`/team/export.csv${searchOf(course.id, filter)}`}>
            {say.csv}
          </ButtonLink>
          <PrintButton>{words.certificate.print}</PrintButton>
        </Actions>
      </section>
      <p className="private">{say.private}</p>
    </>
  );
}

const none: TeamFilter = { standing: null, unit: null, name: "", sort: "help" };
