// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { ApprovalHistory, ApproveForm, Standing, ToReviewers } from "~/training/Approving";
import { approveCourse } from "~/training/approval.server";
import { ChangedSince, FactsInShort, PartsToRead } from "~/training/ReviewCourse";
import { openReview } from "~/training/review.server";
import { ErrorSummary, Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.review.tab };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  return {
    review: found(await openReview(actor, catalogue, course, context.now)),
    municipality: municipality.name,
  };
}

const shape = {
  number: z.coerce.number().int().min(1).max(1_000_000),
  version: z.coerce.number().int().min(1).max(1_000_000),
  hash: z.string().max(100),
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  const outcome = found(await approveCourse(actor, course, await readFields(request, shape), context.now));
  if (outcome === "approved") return seeOther(`/review/${course.id}`);
  return data({ refused: outcome }, { status: 422 });
}

export default function ReviewPage() {
  const { review, municipality } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { words } = useWords();
  const say = words.review;
  return (
    <Page
      title={<span lang="sv">{review.course.title}</span>}
      kicker={say.version(review.course.version)}
      back={{ href: "/review", label: say.title }}
    >
      {refused && <ErrorSummary title={say.problem} errors={[{ href: "#parts", text: say.refused[refused] }]} />}
      <Standing review={review} />
      <ChangedSince review={review} />
      <PartsToRead review={review} />
      <FactsInShort review={review} />
      <ApproveForm review={review} municipality={municipality} />
      {review.isCoordinator && <ToReviewers courseId={review.course.id} />}
      <ApprovalHistory history={review.history} />
    </Page>
  );
}
