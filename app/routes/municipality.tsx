import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { unitsAs } from "~/people/actor";
import { PeopleLinks } from "~/people/PeopleLinks";
import { readMunicipality } from "~/reports/municipality.server";
import { UnitTable } from "~/reports/UnitTable";
import { wordsOf } from "~/settings/municipality";
import { Page } from "~/ui";

export const handle: RouteHandle = {
  door: "coordinator",
  title: (words) => words.municipality.title,
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const { courses } = catalogueIn(wordsOf(municipality));
  const wanted = new URL(request.url).searchParams.get("course");
  const course = found(wanted ? courses.find((each) => each.id === wanted) : courses[0]);
  return {
    units: await readMunicipality(actor, course.id, context.isVisit, context.now),
    course: { id: course.id, title: course.title },
    courses: courses.map(({ id, title }) => ({ id, title })),
    today: dayOf(context.now),
    name: municipality.name,
    whole: unitsAs(actor, "coordinator").includes(actor.municipalityId),
  };
}

export default function Municipality() {
  const { name, whole: sees, ...report } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const whole = report.units[0]?.count;
  return (
    <Page title={words.municipality.title} kicker={name} lead={words.municipality.lead} wide>
      {whole && whole.people > 0 ? <UnitTable {...report} whole={whole} /> : <p>{words.municipality.empty}</p>}
      <PeopleLinks whole={sees} />
      <p>
        <a href="/reminders">{words.reminders.toPlan}</a>
      </p>
      {sees && (
        <p>
          <a href="/questions">{words.municipality.toQuestions}</a>
        </p>
      )}
    </Page>
  );
}
