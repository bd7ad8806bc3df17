// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { GuideLinks } from "~/content/GuideLinks";
import { shownGuides } from "~/content/guides";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { mostRows } from "~/lib/workbook.server";
import { CoverageTable } from "~/reports/CoverageTable";
import { readCoverage } from "~/reports/coverage.server";
import { filterIn } from "~/reports/filter";
import { readLateByCourse } from "~/reports/lateByCourse.server";
import { Reminded } from "~/reports/Reminded";
import { TeamView } from "~/reports/TeamView";
import { readTeam, rowsPerPage } from "~/reports/team.server";
import { wordsOf } from "~/settings/municipality";
import { remindings } from "~/training/reminding";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "manager", title: (words) => words.team.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "manager");
  const search = new URL(request.url).searchParams;
  const { courses } = catalogueIn(wordsOf(municipality));
  const wanted = search.get("course");
  const course = found(wanted ? courses.find((each) => each.id === wanted) : courses[0]);
  const page = Math.min(10_000, Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1));
  const filter = filterIn(search);
  // Where the counts are of everybody, the course's own says what its tab does.
  const isOfAll = filter.unit === null && filter.name === "";
  const counted = courses.flatMap(({ id }) => (isOfAll && id === course.id ? [] : id));
  // The two that go over everybody are asked first, so that each is read in a thread of its own.
  const [late, team, coverage] = await Promise.all([
    readLateByCourse(actor, counted, dayOf(context.now)),
    readTeam(actor, course.id, filter, page, context.isVisit, context.now),
    readCoverage(actor, "manager", dayOf(context.now), context.now),
  ]);
  const reminding = remindings.find((each) => each === search.get("reminded"));
  const reminded = team?.rows.find(({ enrolmentId }) => enrolmentId === search.get("enrolment"));
  return {
    team: found(team),
    reminded: reminding && reminded ? { reminding, name: reminded.name } : null,
    me: actor.personId,
    late: isOfAll ? { ...late, [course.id]: team?.count.late ?? 0 } : late,
    filter,
    coverage,
    mostRows,
    term: municipality.term,
    today: dayOf(context.now),
    pages: Math.max(1, Math.ceil((team?.shown ?? 0) / rowsPerPage)),
    course: { id: course.id, title: course.title },
    modules: course.modules.map(shownGuides),
    units: unitsOf(course).map(({ id, title }) => ({ id, title })),
    courses: courses.map(({ id, title }) => ({ id, title })),
  };
}

export default function Team() {
  const { coverage, term, modules, reminded, ...view } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const { units, count } = view.team;
  const severalUnits = units.length > 1;
  const isEmpty = count.people === 0 && !view.filter.name && !view.filter.unit;
  return (
    <Page title={words.team.title} kicker={severalUnits ? undefined : units[0]?.name} wide>
      {reminded && <Reminded {...reminded} />}
      {isEmpty ? <p>{words.team.empty}</p> : <TeamView {...view} severalUnits={severalUnits} />}
      {coverage.length > 0 && <CoverageTable coverage={coverage} role={words.roles.vinOmbud(term)} named />}
      <p className="on-screen">
        <a href="/readiness">{words.readiness.table.link}</a>
      </p>
      <p className="on-screen">
        <a href="/reminders">{words.reminders.toPlan}</a>
      </p>
      <p className="on-screen">
        <a href="/codes">{words.account.codes.fromTeam}</a>
      </p>
      <section aria-labelledby="guides" className="on-screen">
        <h2 id="guides">{words.guide.team}</h2>
        <p>{words.guide.teamText}</p>
        {modules.map((module) => (
          <GuideLinks key={module.id} courseId={view.course.id} module={module} />
        ))}
      </section>
    </Page>
  );
}
