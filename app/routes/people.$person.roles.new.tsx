// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readForm } from "~/lib/form.server";
import { found } from "~/lib/http.server";
import { answerTo } from "~/people/answer.server";
import { RoleFields } from "~/people/fields";
import { openUnits } from "~/people/organisation.server";
import { PersonForm } from "~/people/PersonForm";
import { keptPerson } from "~/people/reach.server";
import { giveRole } from "~/people/roles.server";
import { Field } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const { id, name, employedFrom } = found(await keptPerson(actor, params.person ?? ""));
  const today = dayOf(context.now);
  return {
    id,
    name,
    units: await openUnits(actor, context.now),
    term: municipality.term,
    draft: { fromDay: employedFrom > today ? employedFrom : today },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return answerTo(await giveRole(actor, params.person ?? "", await readForm(request), context.now));
}

export default function NewRole() {
  const { id, name, units, term, draft } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people.form;
  return (
    <PersonForm person={{ id, name }} title={say.roleTitle} draft={draft}>
      {(at) => (
        <>
          <RoleFields at={at} units={units} term={term} />
          <Field label={say.firstDay} type="date" {...at("fromDay")} />
        </>
      )}
    </PersonForm>
  );
}
