// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { GroupMembers } from "~/people/GroupMembers";
import { addMember } from "~/people/groupMembers.server";
import { readGroup } from "~/people/groups.server";
import { ReopenGroup } from "~/people/ReopenGroup";
import { Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.groups.title };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const group = found(await readGroup(actor, params.group ?? "", context.now));
  const done = new URL(request.url).searchParams.get("done");
  const said = group.members.filter(({ personId }) => personId === done);
  return { group, done: said.find((member) => member.isIn) ?? said[0] ?? null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const id = params.group ?? "";
  const taken = found(await addMember(actor, id, await readForm(request), context.now));
  return "refused" in taken ? data(taken.refused, { status: 422 }) : seeOther(`/groups/${id}?done=${taken.personId}`);
}

export default function Group() {
  const { group, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words, day } = useWords();
  const say = words.people.groups;
  const { endedOn } = group;
  return (
    <Page
      title={<span lang="sv">{group.name}</span>}
      kicker={endedOn && say.ended(day(endedOn))}
      back={{ href: "/groups", label: say.title }}
    >
      {done && !refused && (
        <Notice title={<span lang="sv">{done.name}</span>}>
          <p>{done.isIn ? say.done.added : say.done.left}</p>
        </Notice>
      )}
      <GroupMembers group={group} refused={refused} />
      {endedOn ? (
        <ReopenGroup id={group.id} />
      ) : (
        <p>
          <a href={`/groups/${group.id}/name`}>{say.editTitle}</a>
        </p>
      )}
    </Page>
  );
}
