import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { PeopleForm } from "~/people/PeopleForm";
import { protect } from "~/people/person.server";
import { keptPerson } from "~/people/reach.server";
import { Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id, name, protectedOn } = found(await keptPerson(actor, params.person ?? ""));
  return { id, name, draft: { name: protectedOn ? name : "" } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const saved = found(await protect(actor, params.person ?? "", await readForm(request), context.now));
  return "id" in saved ? seeOther(`/people/${saved.id}?saved`) : data(saved.refused, { status: 422 });
}

export default function Protection() {
  const { id, name, draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.people.form;
  const person = `/people/${id}`;
  return (
    <Page title={say.protectTitle} back={{ href: person, label: <span lang="sv">{name}</span> }}>
      <PeopleForm draft={draft} refused={refused} back={person} submit={say.protectSubmit}>
        {(at) => <Field label={say.chosenName} hint={say.chosenNameHint} {...at("name")} />}
      </PeopleForm>
    </Page>
  );
}
