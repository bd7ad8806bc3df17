// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { lastFirstDay } from "~/people/handover";
import { handOver, planHandover } from "~/people/handover.server";
import { roleName } from "~/people/roleName";
import { readHandover } from "~/people/successors.server";
import { HandoverForm, HandoverPlan } from "~/plan/HandoverForm";
import { wordsOf } from "~/settings/municipality";
import { readAskedOfOmbud } from "~/training/askedOfOmbud.server";
import { Page } from "~/ui";

// For who tends the unit: whether one does is a matter of the unit, and decided there.
export const handle: RouteHandle = { door: "signedIn", title: (words) => words.readiness.title };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const unitId = params.unit ?? "";
  const handover = found(await readHandover(actor, unitId, context.now));
  const asks = new URL(request.url).searchParams;
  const plan = asks.has("person") ? found(await planHandover(actor, unitId, asks, context.now)) : null;
  const planned = plan && "planned" in plan ? plan.planned : null;
  const { courses } = catalogueIn(wordsOf(municipality));
  return {
    handover,
    planned,
    asked: planned && (await readAskedOfOmbud(actor, handover.unit, planned.fromDay, courses)),
    refused: plan && "refused" in plan ? plan.refused : undefined,
    today: dayOf(context.now),
    lastDay: lastFirstDay(dayOf(context.now)),
    term: municipality.term,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  const unitId = params.unit ?? "";
  const done = found(await handOver(actor, unitId, await readForm(request), context.now));
  if ("refused" in done) return data(done.refused, { status: 422 });
  return seeOther(done.tends ? `/unit/${unitId}?handed` : "/");
}

export default function Successor() {
  const { handover, planned, asked, refused, today, lastDay, term } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.readiness.handover;
  const { unit } = handover;
  return (
    <Page
      title={say.title}
      lead={say.lead(roleName(words, "vinOmbud", term), unit.name)}
      back={{ href: `/unit/${unit.id}`, label: unit.name }}
    >
      {planned && asked && !sent ? (
        <HandoverPlan unitId={unit.id} planned={planned} asked={asked} today={today} />
      ) : (
        <HandoverForm {...handover} today={today} lastDay={lastDay} term={term} refused={sent ?? refused} />
      )}
    </Page>
  );
}
