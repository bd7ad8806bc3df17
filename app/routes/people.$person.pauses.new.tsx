import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { PeopleForm } from "~/people/PeopleForm";
import { beginPause } from "~/people/pauses.server";
import { keptPerson } from "~/people/reach.server";
import { Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id, name } = found(await keptPerson(actor, params.person ?? ""));
  return { id, name, draft: { fromDay: dayOf(context.now) } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const saved = found(await beginPause(actor, params.person ?? "", await readForm(request), context.now));
  return "id" in saved ? seeOther(`/people/${saved.id}?saved`) : data(saved.refused, { status: 422 });
}

export default function NewPause() {
  const { id, name, draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.people.form;
  const person = `/people/${id}`;
  return (
    <Page title={say.pauseTitle} lead={say.pauseHint} back={{ href: person, label: <span lang="sv">{name}</span> }}>
      <PeopleForm draft={draft} refused={refused} back={person}>
        {(at) => (
          <>
            <Field label={say.firstDay} type="date" {...at("fromDay")} />
            <Field label={say.lastDayOptional} type="date" {...at("toDay")} />
          </>
        )}
      </PeopleForm>
    </Page>
  );
}
