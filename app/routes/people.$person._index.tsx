import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { PersonPage } from "~/people/PersonPage";
import { readPerson } from "~/people/person.server";
import { Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  return {
    person: found(await readPerson(actor, params.person ?? "", context.isVisit, context.now)),
    me: actor.personId,
    term: municipality.term,
    today: dayOf(context.now),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export default function Person() {
  const { person, term, today, saved, me } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page title={<span lang="sv">{person.name}</span>} back={{ href: "/people", label: words.people.title }}>
      {saved && <Notice>{words.people.page.saved}</Notice>}
      <PersonPage person={person} today={today} term={term} me={me} />
    </Page>
  );
}
