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
import { TeamTable } from "~/reports/TeamTable";
import { readTeam, rowsPerPage } from "~/reports/team.server";
import { wordsOf } from "~/settings/municipality";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "manager", title: (words) => words.team.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "manager");
  const search = new URL(request.url).searchParams;
  const { courses } = catalogueIn(wordsOf(municipality));
  const wanted = search.get("course");
  const course = found(wanted ? courses.find((each) => each.id === wanted) : courses[0]);
  const wantedPage = Math.min(10_000, Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1));
  const { rows, count, page } = await readTeam(actor, course.id, wantedPage, context.isVisit, context.now);
  return {
    rows,
    count,
    page,
    pages: Math.max(1, Math.ceil(count.people / rowsPerPage)),
    today: dayOf(context.now),
    course: { id: course.id, title: course.title },
    modules: course.modules.map(shownGuides),
    units: unitsOf(course).map(({ id, title }) => ({ id, title })),
    courses: courses.map(({ id, title }) => ({ id, title })),
  };
}

export default function Team() {
  const team = useLoaderData<typeof loader>();
  const { words } = useWords();
  const [first, ...others] = new Set(team.rows.map((row) => row.unitName));
  // What is not on this page may be of another unit.
  const severalUnits = team.pages > 1 || others.length > 0;
  return (
    <Page title={words.team.title} kicker={severalUnits ? undefined : first} wide>
      {team.count.people === 0 ? <p>{words.team.empty}</p> : <TeamTable {...team} severalUnits={severalUnits} />}
      <p className="on-screen">
        <a href="/reminders">{words.reminders.toPlan}</a>
      </p>
      <section aria-labelledby="guides" className="on-screen">
        <h2 id="guides">{words.guide.team}</h2>
        <p>{words.guide.teamText}</p>
        {team.modules.map((module) => (
          <GuideLinks key={module.id} courseId={team.course.id} module={module} />
        ))}
      </section>
    </Page>
  );
}
