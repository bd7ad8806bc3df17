// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { addMonths, dayOf } from "~/lib/clock";
import { readFields } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { NameReviewer, ReviewerList } from "~/training/Reviewers";
import { nameReviewer, readReviewers } from "~/training/reviewers.server";
import { ErrorSummary, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.review.tab };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const { id, title } = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  return {
    course: { id, title },
    reviewers: await readReviewers(actor, id, context.now),
    today: dayOf(context.now),
    // Long enough to read fifteen parts beside one's other work.
    proposed: addMonths(dayOf(context.now), 3),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  const given = await readFields(request, { who: z.string().max(200), toDay: z.string().max(10) });
  const problem = await nameReviewer(actor, course.id, given, context.now);
  return problem ? data({ problem, given }, { status: 422 }) : seeOther(`/review/${course.id}/reviewers`);
}

export default function ReviewersPage() {
  const { course, reviewers, today, proposed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.review.reviewers;
  const problem = refused?.problem ?? null;
  return (
    <Page
      title={say.title}
      lead={say.lead}
      back={{ href: `/review/${course.id}`, label: <span lang="sv">{course.title}</span> }}
    >
      {problem && (
        <ErrorSummary
          title={say.problem}
          errors={[{ href: problem === "day" ? "#toDay" : "#who", text: say.problems[problem] }]}
        />
      )}
      <NameReviewer given={refused?.given ?? { who: "", toDay: proposed }} today={today} problem={problem} />
      <h2>{say.list}</h2>
      <ReviewerList reviewers={reviewers} courseId={course.id} />
    </Page>
  );
}
