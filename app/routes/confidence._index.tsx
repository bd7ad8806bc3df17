// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ConfidenceCurve } from "~/attempts/ConfidenceCurve";
import { ratingFields } from "~/attempts/confidence";
import { rate, readOwnConfidence } from "~/attempts/confidence.server";
import { OpenRating } from "~/attempts/RatingForm";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { askingScenes } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readFields } from "~/lib/form.server";
import { ownPath, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.confidence.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = enter(context);
  const { ratings, invitation } = await readOwnConfidence(actor, context.now);
  return {
    ratings: ratings.map(({ at, ...rating }) => ({ ...rating, day: dayOf(at) })),
    invitation,
    said: (["late", "erased"] as const).find((name) => new URL(request.url).searchParams.has(name)),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const { to, ...given } = await readFields(request, ratingFields);
  const kept = await rate(actor, askingScenes(catalogueIn(wordsOf(municipality))), given, context.now);
  return seeOther(kept ? `${ownPath(to ?? "/confidence")}#rating` : "/confidence?late");
}

export default function OwnConfidence() {
  const { ratings, invitation, said } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.confidence;
  return (
    <Page title={say.title} lead={say.lead} back={{ href: "/", label: words.nav.learning }}>
      {said && (
        <Notice kind={said === "late" ? "attention" : "done"} title={say.said[said].title}>
          <p>{say.said[said].text}</p>
        </Notice>
      )}
      {ratings.length === 0 ? <p>{say.empty}</p> : <ConfidenceCurve ratings={ratings} />}
      {invitation && <OpenRating invitation={invitation} to="/confidence" />}
      {ratings.length > 0 && (
        <>
          <h2>{say.meaning}</h2>
          {say.meaningTexts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            <a href="/practice">{words.practice.title}</a> · <a href="/help">{words.contactCard.support}</a>
          </p>
          {!invitation && <p className="private">{say.private}</p>}
          <p>
            <a href="/confidence/erasure">{say.erase}</a>
          </p>
        </>
      )}
    </Page>
  );
}
