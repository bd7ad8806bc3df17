// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { has } from "~/people/actor";
import { wordsOf } from "~/settings/municipality";
import { FactList } from "~/training/FactList";
import { ReviewList } from "~/training/ReviewList";
import { openReviews } from "~/training/review.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.review.tab };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const reviews = found(await openReviews(actor, catalogueIn(wordsOf(municipality)), context.now));
  return { ...reviews, coordinates: has(actor, "coordinator") };
}

export default function Reviews() {
  const { courses, facts, coordinates } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.review;
  const back = coordinates ? { href: "/municipality", label: words.municipality.title } : undefined;
  return (
    <Page title={say.title} lead={say.lead} back={back}>
      <ReviewList courses={courses} />
      {facts.length > 0 && (
        <section aria-labelledby="check">
          <h2 id="check">{say.facts.check}</h2>
          <p>{say.facts.checkText}</p>
          <FactList facts={facts} />
        </section>
      )}
    </Page>
  );
}
