// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { readGroups } from "~/people/groups.server";
import { PeopleLinks } from "~/people/PeopleLinks";
import { ReopenGroup } from "~/people/ReopenGroup";
import { keepsWhole } from "~/people/reach.server";
import { ButtonLink, Details, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.groups.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  found(keepsWhole(actor) || null);
  const groups = await readGroups(actor, context.now);
  const search = new URL(request.url).searchParams;
  const said = (name: string) => groups.find(({ id }) => id === search.get(name)) ?? null;
  return {
    groups,
    done: said("done"),
    opened: said("opened"),
    taken: said("taken"),
    name: municipality.name,
    term: municipality.term,
  };
}

export default function Groups() {
  const { groups, done, opened, taken, name, term } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.people.groups;
  const open = groups.filter(({ endedOn }) => endedOn === null);
  const ended = groups.filter(({ endedOn }) => endedOn !== null);
  return (
    <Page
      back={{ href: "/municipality", label: words.municipality.title }}
      title={say.title}
      kicker={name}
      lead={say.lead(term)}
      wide
    >
      {done && (
        <Notice title={<span lang="sv">{done.name}</span>}>
          <p>{done.endedOn ? say.done.ended : say.done.saved}</p>
        </Notice>
      )}
      {opened && !opened.endedOn && (
        <Notice title={<span lang="sv">{opened.name}</span>}>
          <p>{say.done.opened}</p>
        </Notice>
      )}
      {taken?.endedOn && (
        <Notice kind="attention" title={<span lang="sv">{taken.name}</span>}>
          <p>{say.done.nameTaken}</p>
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
                <a href={`/groups/${group.id}`} lang="sv">
                  {group.name}
                </a>
                , {say.ended(day(group.endedOn ?? ""))}
                <ReopenGroup id={group.id} name={group.name} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
}
