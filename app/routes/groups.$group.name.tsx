// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { readGroupName, renameGroup } from "~/people/groups.server";
import { PeopleForm } from "~/people/PeopleForm";
import { Button, Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.groups.editTitle };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return found(await readGroupName(actor, params.group ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const saved = found(await renameGroup(actor, params.group ?? "", await readForm(request), context.now));
  return "id" in saved ? seeOther(`/groups?done=${saved.id}`) : data(saved.refused, { status: 422 });
}

export default function EditGroup() {
  const { id, name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.people.groups;
  const back = `/groups/${id}`;
  return (
    <Page title={say.editTitle} back={{ href: back, label: <span lang="sv">{name}</span> }}>
      <PeopleForm draft={{ name }} refused={refused} back={back}>
        {(at) => <Field label={words.people.name} {...at("name")} />}
      </PeopleForm>
      <h2>{say.close}</h2>
      <p>{say.closeText}</p>
      <form method="post" action={`${back}/closing`}>
        <Button kind="secondary">{say.close}</Button>
      </form>
    </Page>
  );
}
