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
import { Everything } from "~/training/Everything";
import { openModuleReview } from "~/training/moduleReview.server";
import { ReviewUnit } from "~/training/ReviewUnit";
import { Page, PrintButton, Tag } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.review.tab };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  return found(await openModuleReview(actor, catalogue, course, params.module, context.now));
}

export default function ModuleReviewPage() {
  const { course, module, mark, units, previous, next, ...rest } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.review;
  const { title, ...forTeam } = module;
  return (
    <Page
      title={<span lang="sv">{title}</span>}
      kicker={say.tab}
      back={{ href: `/review/${course.id}`, label: <span lang="sv">{course.title}</span> }}
    >
      <PrintButton>{words.certificate.print}</PrintButton>
      {units.map((shown) => (
        <ReviewUnit key={shown.unit.id} shown={shown} courseId={course.id} {...rest} />
      ))}
      <section className="review-unit" aria-labelledby={module.id}>
        <h2 id={module.id}>{say.forTeam}</h2>
        {mark && <Tag tone="strong">{say.marks.changed}</Tag>}
        <div className="prose" lang="sv">
          <Everything value={forTeam} own={module.id} />
        </div>
      </section>
      <nav aria-label={say.parts} className="pages review-nav">
        {previous && (
          <a href={previous.address}>
            <CourseText say={say.previous} text={previous.title} />
          </a>
        )}
        {next && (
          <a href={next.address}>
            <CourseText say={say.next} text={next.title} />
          </a>
        )}
        <a href={`/review/${course.id}`}>{say.toCourse}</a>
      </nav>
    </Page>
  );
}
