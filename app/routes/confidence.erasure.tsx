// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { eraseRatings, readOwnConfidence } from "~/attempts/confidence.server";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { Actions, Button, ButtonLink, Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.confidence.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor } = enter(context);
  const { ratings } = await readOwnConfidence(actor, context.now);
  return {
    ratings: ratings.map(({ occasion, at }) => ({ occasion, day: dayOf(at) })),
    seen: ratings.at(-1)?.at.toISOString(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  const { seen } = await readFields(request, { seen: z.iso.datetime() });
  await eraseRatings(actor, new Date(seen));
  return seeOther("/confidence?erased");
}

export default function Erasure() {
  const { ratings, seen } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.confidence;
  return (
    <Page title={say.eraseTitle} back={{ href: "/confidence", label: say.title }}>
      {seen ? (
        <form method="post">
          <ul>
            {ratings.map((each) => (
              <li key={each.occasion}>
                {say.long[each.occasion]}, {day(each.day)}
              </li>
            ))}
          </ul>
          <p>{say.eraseText}</p>
          <input type="hidden" name="seen" value={seen} />
          <Actions>
            <Button>{say.eraseNow}</Button>
            <ButtonLink kind="secondary" href="/confidence">
              {say.keep}
            </ButtonLink>
          </Actions>
        </form>
      ) : (
        <p>{say.empty}</p>
      )}
    </Page>
  );
}
