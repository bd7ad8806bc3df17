// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { openUnits } from "~/people/organisation.server";
import { PeopleLinks } from "~/people/PeopleLinks";
import { FoundPeople, SearchForm } from "~/people/PeopleSearch";
import { keepsWhole } from "~/people/reach.server";
import { mostFound, peoplePerPage, searchPeople } from "~/people/search.server";
import { ButtonLink, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const search = new URL(request.url).searchParams;
  const wanted = {
    text: (search.get("text") ?? "").slice(0, 100),
    unit: search.get("unit") ?? "",
    only: search.get("only") === "yes",
    former: search.get("former") === "yes",
    page: Math.min(10_000, Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1)),
  };
  const { people, count, page } = await searchPeople(actor, wanted, context.now);
  return {
    people,
    count,
    page,
    pages: Math.max(1, Math.ceil(count / peoplePerPage)),
    mostFound,
    wanted,
    // The whole municipality is not a list that anybody reads.
    units: (await openUnits(actor, context.now)).filter(({ id }) => id !== actor.municipalityId),
    term: municipality.term,
    today: dayOf(context.now),
    name: municipality.name,
    whole: keepsWhole(actor),
    erased: search.has("erased"),
  };
}

export default function People() {
  const { name, units, whole, erased, ...found } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.people;
  return (
    <Page
      back={{ href: "/municipality", label: words.municipality.title }}
      title={say.title}
      kicker={name}
      lead={say.lead}
      wide
    >
      {erased && <Notice title={words.retention.erasure.done} />}
      <PeopleLinks current="people" whole={whole} />
      <SearchForm wanted={found.wanted} units={units} />
      <FoundPeople {...found} />
      <div className="actions">
        <ButtonLink kind="secondary" href="/people/new">
          {say.add}
        </ButtonLink>
      </div>
    </Page>
  );
}
