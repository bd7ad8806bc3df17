// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { ReviewRefresher } from "~/training/ReviewRefresher";
import { openRefresherReview } from "~/training/refresherReview.server";
import { Page, PrintButton } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.review.tab };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  return found(await openRefresherReview(actor, catalogue, course, context.now));
}

export default function RefresherReviewPage() {
  const { course, refreshers } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={words.refreshers.title}
      kicker={words.review.tab}
      back={{ href: `/review/${course.id}`, label: <span lang="sv">{course.title}</span> }}
    >
      <PrintButton>{words.certificate.print}</PrintButton>
      {refreshers.map((shown, index) => (
        <ReviewRefresher key={shown.refresher.id} shown={shown} number={index + 1} courseId={course.id} />
      ))}
      <p className="on-screen">
        <a href={`/review/${course.id}`}>{words.review.toCourse}</a>
      </p>
    </Page>
  );
}
