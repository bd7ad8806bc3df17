// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found } from "~/lib/http.server";
import { answerTo } from "~/people/answer.server";
import { saveEmployment } from "~/people/employment.server";
import { PersonForm } from "~/people/PersonForm";
import { keptPerson } from "~/people/reach.server";
import { Field } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id, name, employedFrom, employedTo } = found(await keptPerson(actor, params.person ?? ""));
  return { id, name, draft: { employedFrom, employedTo: employedTo ?? "" } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return answerTo(await saveEmployment(actor, params.person ?? "", await readForm(request), context.now));
}

export default function Employment() {
  const { id, name, draft } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people.form;
  return (
    <PersonForm person={{ id, name }} title={say.employmentTitle} lead={say.employmentHint} draft={draft}>
      {(at) => (
        <>
          <Field label={say.firstDay} type="date" {...at("employedFrom")} />
          <Field label={say.lastDayOptional} type="date" {...at("employedTo")} />
        </>
      )}
    </PersonForm>
  );
}
