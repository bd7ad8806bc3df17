// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found } from "~/lib/http.server";
import { answerTo } from "~/people/answer.server";
import { detailsOf, saveDetails } from "~/people/details.server";
import { DetailFields } from "~/people/fields";
import { PersonForm } from "~/people/PersonForm";
import { keptPerson } from "~/people/reach.server";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const id = params.person ?? "";
  const { protectedOn } = found(await keptPerson(actor, id));
  return { id, isProtected: protectedOn !== null, draft: found(await detailsOf(actor, id)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return answerTo(await saveDetails(actor, params.person ?? "", await readForm(request), context.now));
}

export default function Details() {
  const { id, isProtected, draft } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people.form;
  return (
    <PersonForm
      person={{ id, name: draft.name ?? "" }}
      title={say.detailsTitle}
      lead={isProtected ? say.detailsHintProtected : say.detailsHint}
      draft={draft}
    >
      {(at) => (
        <>
          <input type="hidden" name="was" value={at("was").defaultValue} />
          <DetailFields at={at} />
        </>
      )}
    </PersonForm>
  );
}
