import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
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
    name: municipality.name,
  };
}

export default function Municipality() {
  const { units, course, name } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page title={words.municipality.title} kicker={name} lead={words.municipality.lead} wide>
      {units.length === 0 ? <p>{words.municipality.empty}</p> : <UnitTable units={units} course={course.title} />}
    </Page>
  );
}
