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
import { PersonForm } from "~/people/PersonForm";
import { keptPerson } from "~/people/reach.server";
import { roleName } from "~/people/roleName";
import { endRole, readHeldRole } from "~/people/roles.server";
import { Field } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const { id, name } = found(await keptPerson(actor, params.person ?? ""));
  const { role, unit, toDay } = found(await readHeldRole(actor, id, params.role ?? ""));
  return { id, name, role, unit, term: municipality.term, draft: { toDay: toDay ?? dayOf(context.now) } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return answerTo(await endRole(actor, params.person ?? "", params.role ?? "", await readForm(request), context.now));
}

export default function EndRole() {
  const { id, name, role, unit, term, draft } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people;
  return (
    <PersonForm
      person={{ id, name }}
      title={say.form.endRoleTitle}
      kicker={say.roleIn(roleName(words, role, term), unit)}
      draft={draft}
    >
      {(at) => <Field label={say.form.lastDay} hint={say.form.endRoleHint} type="date" {...at("toDay")} />}
    </PersonForm>
  );
}
