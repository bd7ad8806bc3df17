import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { DetailFields } from "~/people/fields";
import { PeopleForm } from "~/people/PeopleForm";
import { detailsOf, saveDetails } from "~/people/person.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const id = params.person ?? "";
  return { id, draft: found(await detailsOf(actor, id)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const saved = found(await saveDetails(actor, params.person ?? "", await readForm(request), context.now));
  return "id" in saved ? seeOther(`/people/${saved.id}?saved`) : data(saved.refused, { status: 422 });
}

export default function Details() {
  const { id, draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.people.form;
  const person = `/people/${id}`;
  return (
    <Page
      title={say.detailsTitle}
      lead={say.detailsHint}
      back={{ href: person, label: <span lang="sv">{draft.name}</span> }}
    >
      <PeopleForm draft={draft} refused={refused} back={person}>
        {(at) => (
          <>
            <input type="hidden" name="was" value={at("was").defaultValue} />
            <DetailFields at={at} />
          </>
        )}
      </PeopleForm>
    </Page>
  );
}
