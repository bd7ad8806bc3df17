// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { FactList } from "~/training/FactList";
import { openFacts } from "~/training/review.server";
import { Page, PrintButton } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.review.tab };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  return {
    facts: found(await openFacts(actor, catalogue, course, context.now)),
    course: { id: course.id, title: course.title },
  };
}

export default function Facts() {
  const { facts, course } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.review.facts;
  return (
    <Page
      title={<CourseText say={say.title} text={course.title} />}
      lead={facts.length > 0 ? say.lead : say.none}
      back={{ href: `/review/${course.id}`, label: <span lang="sv">{course.title}</span> }}
    >
      <PrintButton>{words.certificate.print}</PrintButton>
      <FactList facts={facts} />
    </Page>
  );
}
