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
import { protect } from "~/people/protection.server";
import { keptPerson } from "~/people/reach.server";
import { Field } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id, name, email, protectedOn } = found(await keptPerson(actor, params.person ?? ""));
  return { id, name, email, isProtected: protectedOn !== null, draft: { name: protectedOn ? name : "" } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return answerTo(await protect(actor, params.person ?? "", await readForm(request), context.now));
}

export default function Protection() {
  const { id, name, email, isProtected, draft } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people.form;
  return (
    <PersonForm
      person={{ id, name }}
      title={say.protectTitle}
      draft={draft}
      submit={say.protectSubmit}
      after={
        <>
          {email && (
            <p>
              {say.addressStays} <strong>{email}</strong>. <a href={`/people/${id}/details`}>{say.addressChange}</a>
            </p>
          )}
          {isProtected && (
            <p>
              <a href={`/people/${id}/protection/ended`}>{words.people.page.unprotect}</a>
            </p>
          )}
        </>
      }
    >
      {(at) => <Field label={say.chosenName} hint={say.chosenNameHint} {...at("name")} />}
    </PersonForm>
  );
}
