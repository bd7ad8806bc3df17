// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { unitsAs } from "~/people/actor";
import { readOrganisation } from "~/people/organisation.server";
import { PeopleLinks } from "~/people/PeopleLinks";
import { keepsWhole } from "~/people/reach.server";
import { UnitTree } from "~/people/UnitTree";
import { ButtonLink, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.organisation.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const search = new URL(request.url).searchParams;
  const still = search.get("still");
  const units = await readOrganisation(actor, context.now);
  const said = (name: string) => units.find(({ id }) => id === search.get(name)) ?? null;
  return {
    units,
    done: said("done"),
    opened: said("opened"),
    kept: said("unit"),
    tops: unitsAs(actor, "coordinator"),
    name: municipality.name,
    whole: keepsWhole(actor),
    still: still === "people" || still === "units" ? still : null,
  } as const;
}

export default function Organisation() {
  const { units, done, opened, kept, tops, name, whole, still } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people.organisation;
  return (
    <Page
      back={{ href: "/municipality", label: words.municipality.title }}
      title={say.title}
      kicker={name}
      lead={say.lead}
      wide
    >
      {still && (
        <Notice kind="attention" title={kept && <span lang="sv">{kept.name}</span>}>
          <p>{say.still[still]}</p>
        </Notice>
      )}
      {opened && opened.closedOn === null && (
        <Notice title={<span lang="sv">{opened.name}</span>}>
          <p>{say.done.opened}</p>
        </Notice>
      )}
      {done && (
        <Notice title={<span lang="sv">{done.name}</span>}>
          <p>{done.closedOn ? say.done.closed : say.done.saved}</p>
        </Notice>
      )}
      <PeopleLinks current="organisation" whole={whole} />
      <div className="actions">
        <ButtonLink kind="secondary" href="/organisation/new">
          {say.add}
        </ButtonLink>
      </div>
      <UnitTree units={units} tops={tops} />
    </Page>
  );
}
