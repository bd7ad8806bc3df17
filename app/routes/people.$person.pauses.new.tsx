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
import { beginPause } from "~/people/pauses.server";
import { keptPerson } from "~/people/reach.server";
import { Field } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id, name } = found(await keptPerson(actor, params.person ?? ""));
  return { id, name, draft: { fromDay: dayOf(context.now) } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return answerTo(await beginPause(actor, params.person ?? "", await readForm(request), context.now));
}

export default function NewPause() {
  const { id, name, draft } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people.form;
  return (
    <PersonForm person={{ id, name }} title={say.pauseTitle} lead={say.pauseHint} draft={draft}>
      {(at) => (
        <>
          <Field label={say.firstDay} type="date" {...at("fromDay")} />
          <Field label={say.lastDayOptional} type="date" {...at("toDay")} />
        </>
      )}
    </PersonForm>
  );
}
