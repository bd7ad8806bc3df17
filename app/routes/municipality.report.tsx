// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { YearPage } from "~/reports/YearPage";
import { readYear } from "~/reports/year.server";
import { wordsOf } from "~/settings/municipality";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.report.tab };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const wanted = new URL(request.url).searchParams.get("year") ?? dayOf(context.now).slice(0, 4);
  const { courses } = catalogueIn(wordsOf(municipality));
  const ids = courses.map(({ id }) => id);
  const report = found(await readYear(actor, ids, Number(wanted), context.isVisit, context.now));
  return {
    report,
    titles: Object.fromEntries(courses.map(({ id, title }) => [id, title])),
    name: municipality.name,
    term: municipality.term,
  };
}

export default function Report() {
  const { report, titles, name, term } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.report;
  return (
    <Page
      title={say.title(report.year)}
      kicker={say.kicker(name, day(report.day))}
      lead={say.lead(term)}
      back={{ href: "/municipality", label: say.back }}
      wide
    >
      <YearPage report={report} titles={titles} term={term} />
    </Page>
  );
}
