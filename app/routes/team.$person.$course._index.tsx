// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { has } from "~/people/actor";
import { meritUnits } from "~/progress/merit.server";
import { Reminded } from "~/reports/Reminded";
import { WhyView } from "~/reports/WhyView";
import { readWhy } from "~/reports/why.server";
import { wordsOf } from "~/settings/municipality";
import { remindings } from "~/training/reminding";
import { Notice, Page } from "~/ui";

// Managers and coordinators: whom they may ask about is a matter of the person, and decided there.
export const handle: RouteHandle = { door: "signedIn", title: (words) => words.team.why.tab };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  const why = found(await readWhy(actor, params.person ?? "", course.id, context.isVisit, context.now));
  const asked = new URL(request.url).searchParams;
  // The test is done here: where only that is left, there is nothing to count.
  const isLeft = meritUnits(course).some(({ id }) => !why.units[id]);
  return {
    why,
    today: dayOf(context.now),
    counted: asked.has("counted"),
    reminding: remindings.find((each) => each === asked.get("reminded")),
    // Nobody counts their own, and a renewal is done here.
    takesMerit: !why.renewal && why.standing !== "done" && why.person.id !== actor.personId && isLeft,
    course: { id: course.id, title: course.title },
    units: unitsOf(course).map(({ id, title }) => ({ id, title })),
    term: municipality.term,
    leads: has(actor, "manager"),
  };
}

export default function WhyPage() {
  const { why, today, counted, reminding, course, units, term, leads, takesMerit } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.team.why;
  return (
    <Page
      title={say.title(why.person.name)}
      kicker={
        <>
          {why.person.unitName} · <span lang="sv">{course.title}</span>
        </>
      }
      back={leads ? { href: `/team?course=${course.id}`, label: say.back } : undefined}
    >
      {counted && <Notice>{words.merits.counted}</Notice>}
      {reminding && <Reminded reminding={reminding} name={why.person.name} />}
      <WhyView why={why} units={units} term={term} today={today} here={`/team/${why.person.id}/${course.id}`} />
      {takesMerit && (
        <p className="on-screen">
          <a href={`/team/${why.person.id}/${course.id}/merits`}>{words.merits.title}</a>
        </p>
      )}
    </Page>
  );
}
