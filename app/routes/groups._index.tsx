// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { readGroups } from "~/people/groups.server";
import { PeopleLinks } from "~/people/PeopleLinks";
import { keepsWhole } from "~/people/reach.server";
import { ButtonLink, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.groups.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  found(keepsWhole(actor) || null);
  return {
    groups: await readGroups(actor, context.now),
    name: municipality.name,
    term: municipality.term,
  };
}

export default function Groups() {
  const { groups, name, term } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people.groups;
  return (
    <Page title={say.title} kicker={name} lead={say.lead(term)} wide>
      <PeopleLinks current="groups" whole />
      {groups.length === 0 && <p>{say.none}</p>}
      <ul className="plain">
        {groups.map((group) => (
          <li key={group.id}>
            <a href={`/groups/${group.id}`} lang="sv">
              {group.name}
            </a>
            : {say.count(group.count)}
          </li>
        ))}
      </ul>
      <div className="actions">
        <ButtonLink kind="secondary" href="/groups/new">
          {say.add}
        </ButtonLink>
      </div>
    </Page>
  );
}
