// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { randomId } from "~/lib/hash";
import { found, seeOther } from "~/lib/http.server";
import { makeGroup } from "~/people/groups.server";
import { PeopleForm } from "~/people/PeopleForm";
import { keepsWhole } from "~/people/reach.server";
import { Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.groups.title };

export function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  found(keepsWhole(actor) || null);
  return { term: municipality.term, draft: { id: randomId() } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const made = found(await makeGroup(actor, await readForm(request), context.now));
  return "id" in made ? seeOther(`/groups/${made.id}`) : data(made.refused, { status: 422 });
}

export default function NewGroup() {
  const { term, draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.people.groups;
  return (
    <Page title={say.newTitle} back={{ href: "/groups", label: say.title }}>
      <PeopleForm draft={draft} refused={refused} back="/groups">
        {(at) => (
          <>
            <input type="hidden" name="id" value={at("id").defaultValue} />
            <Field label={words.people.name} hint={say.nameHint(term)} {...at("name")} />
          </>
        )}
      </PeopleForm>
    </Page>
  );
}
