// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readForm } from "~/lib/form.server";
import { randomId } from "~/lib/hash";
import { found, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { MeritFields } from "~/training/MeritFields";
import { readMeritForm, recordMerit } from "~/training/merits.server";
import { ErrorSummary, Page } from "~/ui";

// Managers and coordinators: for whom they may is a matter of the person, and decided there.
export const handle: RouteHandle = { door: "signedIn", title: (words) => words.team.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  const form = found(await readMeritForm(actor, params.person ?? "", course, context.now));
  return {
    ...form,
    newId: randomId(),
    today: dayOf(context.now),
    course: course.title,
    back: `/team/${params.person}/${course.id}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  const form = await readForm(request);
  const wrong = found(await recordMerit(actor, params.person ?? "", course, form, context.now));
  if (wrong.length === 0) return seeOther(`/team/${params.person}/${course.id}?counted`);
  const [source, onDay] = [form.get("source") ?? "", form.get("onDay") ?? ""];
  return data({ wrong, typed: { source, onDay, units: form.getAll("units") } }, { status: 422 });
}

export default function MeritPage() {
  const { back, course, ...form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.merits;
  return (
    <Page
      title={say.title}
      kicker={<span lang="sv">{course}</span>}
      lead={say.lead(form.name)}
      back={{ href: back, label: words.team.why.title(form.name) }}
    >
      {form.units.length === 0 ? (
        <>
          {/* Sent from a page that was opened before somebody counted the last of them. */}
          {refused && <ErrorSummary title={say.tooLate} errors={[{ href: "#nothing", text: say.nothing }]} />}
          <p id="nothing">{say.nothing}</p>
        </>
      ) : (
        <MeritFields {...form} typed={refused?.typed} wrong={refused?.wrong ?? []} />
      )}
    </Page>
  );
}
