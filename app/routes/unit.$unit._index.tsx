// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf, monthOf } from "~/lib/clock";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { readHandlersOf } from "~/people/handlers.server";
import { readUnitOmbud } from "~/people/ombud.server";
import { recordFact } from "~/plan/facts.server";
import { MeetingLinks } from "~/plan/MeetingLinks";
import { meetingsIn } from "~/plan/meetings";
import { ReadinessList } from "~/plan/ReadinessList";
import { readReadiness } from "~/plan/readiness.server";
import { toolsIn } from "~/plan/tools";
import { Welcome } from "~/plan/Welcome";
import { WhoToAsk } from "~/plan/WhoToAsk";
import { wordsOf } from "~/settings/municipality";
import { AskHandler } from "~/support/AskHandler";
import { Actions, Notice, Page, PrintButton } from "~/ui";

// For who tends the unit: whether one does is a matter of the unit, and decided there.
export const handle: RouteHandle = { door: "signedIn", title: (words) => words.readiness.title };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const today = dayOf(context.now);
  const readiness = found(await readReadiness(actor, params.unit ?? "", context.now));
  const { unit } = readiness;
  const catalogue = catalogueIn(wordsOf(municipality));
  const [ombud, handlers] = await Promise.all([readUnitOmbud(unit, today), readHandlersOf(actor, [unit.id], today)]);
  const search = new URL(request.url).searchParams;
  return {
    ...readiness,
    ombud,
    handlers,
    since: ombud.find(({ personId }) => unit.isOmbud && personId === actor.personId)?.fromDay,
    tools: toolsIn(catalogue),
    month: meetingsIn(catalogue, monthOf(context.now)).now,
    today,
    term: municipality.term,
    contact: municipality.contact,
    happened: (["saved", "withdrawn", "handed"] as const).find((each) => search.has(each)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  const unitId = params.unit ?? "";
  const recorded = found(await recordFact(actor, unitId, await readForm(request), context.now));
  return "id" in recorded ? seeOther(`/unit/${unitId}?saved`) : data(recorded.refused, { status: 422 });
}

export default function Unit() {
  const { ombud, handlers, since, month, contact, happened, ...shown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.readiness;
  const { unit, today, term } = shown;
  const news = { saved: say.record.saved, withdrawn: say.record.withdrawn, handed: say.handover.done };
  return (
    <Page
      title={unit.name}
      lead={say.lead}
      back={unit.isOmbud ? undefined : { href: "/readiness", label: say.table.title }}
    >
      {happened && !refused && <Notice>{news[happened]}</Notice>}
      <Welcome unit={unit} since={since} readiness={shown.readiness} today={today} term={term} />
      <ReadinessList {...shown} refused={refused} />
      <MeetingLinks month={month} />
      <WhoToAsk unit={unit} ombud={ombud} today={today} term={term} />
      <AskHandler {...handlers} term={term} contact={contact} />
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
      </Actions>
      <p className="private">{say.private}</p>
    </Page>
  );
}
