// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { GroupMembers } from "~/people/GroupMembers";
import { addMember, readGroup } from "~/people/groups.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.groups.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return found(await readGroup(actor, params.group ?? "", context.now));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const saved = found(await addMember(actor, params.group ?? "", await readForm(request), context.now));
  return "id" in saved ? seeOther(`/groups/${saved.id}`) : data(saved.refused, { status: 422 });
}

export default function Group() {
  const group = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  return (
    <Page title={<span lang="sv">{group.name}</span>} back={{ href: "/groups", label: words.people.groups.title }}>
      <GroupMembers group={group} refused={refused} />
    </Page>
  );
}
