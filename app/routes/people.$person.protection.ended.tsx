// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found } from "~/lib/http.server";
import { answerTo } from "~/people/answer.server";
import { PersonForm } from "~/people/PersonForm";
import { endProtection } from "~/people/protection.server";
import { keptPerson } from "~/people/reach.server";
import { Field } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const person = await keptPerson(actor, params.person ?? "");
  const { id, name } = found(person?.protectedOn ? person : null);
  return { id, name, draft: { name } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return answerTo(await endProtection(actor, params.person ?? "", await readForm(request), context.now));
}

export default function EndProtection() {
  const { id, name, draft } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people.form;
  return (
    <PersonForm
      person={{ id, name }}
      title={say.unprotectTitle}
      lead={say.unprotectText}
      draft={draft}
      submit={say.unprotectSubmit}
    >
      {(at) => <Field label={say.nameToUse} hint={say.nameToUseHint} {...at("name")} />}
    </PersonForm>
  );
}
