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
import { Button, ButtonLink, Details, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.groups.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  found(keepsWhole(actor) || null);
  const groups = await readGroups(actor, context.now);
  const done = new URL(request.url).searchParams.get("done");
  return {
    groups,
    done: groups.find(({ id }) => id === done) ?? null,
    name: municipality.name,
    term: municipality.term,
  };
}

export default function Groups() {
  const { groups, done, name, term } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.people.groups;
  const open = groups.filter(({ endedOn }) => endedOn === null);
  const ended = groups.filter(({ endedOn }) => endedOn !== null);
  return (
    <Page title={say.title} kicker={name} lead={say.lead(term)} wide>
      {done && (
        <Notice title={<span lang="sv">{done.name}</span>}>
          <p>{done.endedOn ? say.done.ended : say.done.saved}</p>
        </Notice>
      )}
      <PeopleLinks current="groups" whole />
      {open.length === 0 && <p>{say.none}</p>}
      <ul className="plain">
        {open.map((group) => (
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
      {ended.length > 0 && (
        <Details summary={say.showEnded}>
          <ul className="plain">
            {ended.map((group) => (
              <li key={group.id}>
                <span lang="sv">{group.name}</span>, {say.ended(day(group.endedOn ?? ""))}
                <form method="post" action={`/groups/${group.id}/reopening`}>
                  <Button kind="quiet">
                    {say.reopen}
                    <span className="visually-hidden">: {group.name}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
}
