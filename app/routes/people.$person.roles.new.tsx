import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { RoleFields } from "~/people/fields";
import { openUnits } from "~/people/organisation.server";
import { PeopleForm } from "~/people/PeopleForm";
import { keptPerson } from "~/people/reach.server";
import { giveRole } from "~/people/roles.server";
import { Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const { id, name } = found(await keptPerson(actor, params.person ?? ""));
  return {
    id,
    name,
    units: await openUnits(actor, context.now),
    term: municipality.term,
    draft: { fromDay: dayOf(context.now) },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const saved = found(await giveRole(actor, params.person ?? "", await readForm(request), context.now));
  return "id" in saved ? seeOther(`/people/${saved.id}?saved`) : data(saved.refused, { status: 422 });
}

export default function NewRole() {
  const { id, name, units, term, draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.people.form;
  const person = `/people/${id}`;
  return (
    <Page title={say.roleTitle} back={{ href: person, label: <span lang="sv">{name}</span> }}>
      <PeopleForm draft={draft} refused={refused} back={person}>
        {(at) => (
          <>
            <RoleFields at={at} units={units} term={term} />
            <Field label={say.firstDay} type="date" {...at("fromDay")} />
          </>
        )}
      </PeopleForm>
    </Page>
  );
}
