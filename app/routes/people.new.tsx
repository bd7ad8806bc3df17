// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readForm } from "~/lib/form.server";
import { randomId } from "~/lib/hash";
import { found, seeOther } from "~/lib/http.server";
import { DetailFields, RoleFields } from "~/people/fields";
import { makePerson } from "~/people/newPerson.server";
import { openUnits } from "~/people/organisation.server";
import { PeopleForm } from "~/people/PeopleForm";
import { Choices, Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  return {
    units: await openUnits(actor, context.now),
    term: municipality.term,
    draft: {
      id: randomId(),
      employedFrom: dayOf(context.now),
      unit: new URL(request.url).searchParams.get("unit") ?? "",
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const made = found(await makePerson(actor, await readForm(request), context.now));
  return "id" in made ? seeOther(`/people/${made.id}?saved`) : data(made.refused, { status: 422 });
}

export default function NewPerson() {
  const { units, term, draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.people.form;
  return (
    <Page title={say.newTitle} lead={say.newLead} back={{ href: "/people", label: words.people.title }}>
      <PeopleForm draft={draft} refused={refused} back="/people">
        {(at) => (
          <>
            <input type="hidden" name="id" value={at("id").defaultValue} />
            <DetailFields at={at} />
            <Choices
              legend={say.protected}
              name="protected"
              kind="several"
              options={[{ value: "yes", label: say.protectedYes, checked: at("protected").defaultValue === "yes" }]}
            />
            <Field label={say.firstDay} type="date" {...at("employedFrom")} />
            <RoleFields at={at} units={units} term={term} />
          </>
        )}
      </PeopleForm>
    </Page>
  );
}
