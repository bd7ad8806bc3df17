// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { unitsAs } from "~/people/actor";
import { Comparison } from "~/reports/Comparison";
import { CoordinatorLinks } from "~/reports/CoordinatorLinks";
import { CoverageTable } from "~/reports/CoverageTable";
import { mostLate } from "~/reports/count";
import { readCoverage } from "~/reports/coverage.server";
import { readMunicipality, recordLook } from "~/reports/municipality.server";
import { Trend } from "~/reports/Trend";
import { UnitTable } from "~/reports/UnitTable";
import { unitsShown } from "~/reports/unitsShown";
import { wordsOf } from "~/settings/municipality";
import { Actions, ButtonLink, Page, PrintButton } from "~/ui";

export const handle: RouteHandle = {
  door: "coordinator",
  title: (words) => words.municipality.title,
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const { now, isVisit } = context;
  const today = dayOf(now);
  const { courses } = catalogueIn(wordsOf(municipality));
  const search = new URL(request.url).searchParams;
  const wanted = search.get("course");
  const opened = search.get("unit");
  const course = found(wanted ? courses.find((each) => each.id === wanted) : courses[0]);
  const [{ units, months, officers }, coverage] = await Promise.all([
    readMunicipality(actor, course.id, now),
    readCoverage(actor, "coordinator", today, now),
    isVisit && recordLook(actor, "municipality.seen", now),
  ]);
  return {
    units: found(unitsShown(units, opened)),
    isOpened: opened !== null,
    late: mostLate(units),
    whole: units[0]?.count,
    months,
    officers,
    coverage,
    course: { id: course.id, title: course.title },
    courses: courses.map(({ id, title }) => ({ id, title })),
    today,
    name: municipality.name,
    term: municipality.term,
    seesAll: unitsAs(actor, "coordinator").includes(actor.municipalityId),
  };
}

export default function Municipality() {
  const { name, term, seesAll, months, officers, coverage, whole, ...table } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.municipality;
  return (
    <Page title={say.title} kicker={name} lead={say.lead} wide>
      <CoordinatorLinks whole={seesAll} />
      {whole && whole.people > 0 ? (
        <>
          <UnitTable {...table} whole={whole} />
          <Trend months={months} />
          <CoverageTable coverage={coverage} role={words.roles.vinOmbud(term)} named={false} />
          <Comparison officers={officers} />
          <Actions>
            <ButtonLink kind="secondary" href={`/municipality/report?year=${table.today.slice(0, 4)}`}>
              {say.toReport}
            </ButtonLink>
            <ButtonLink kind="secondary" href={`/municipality/export.xlsx?course=${table.course.id}`}>
              {words.team.xlsx}
            </ButtonLink>
            <ButtonLink kind="secondary" href={`/municipality/export.csv?course=${table.course.id}`}>
              {words.team.csv}
            </ButtonLink>
            <PrintButton>{words.certificate.print}</PrintButton>
            {seesAll && <a href="/questions">{say.toQuestions}</a>}
          </Actions>
        </>
      ) : (
        <p>{say.empty}</p>
      )}
    </Page>
  );
}
