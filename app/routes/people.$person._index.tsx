// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { LinkedAccount } from "~/auth/oidc/LinkedAccount";
import { linksOf } from "~/auth/oidc/link.server";
import { readOthersSecondFactor } from "~/auth/secondFactor.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { environment } from "~/lib/environment.server";
import { found } from "~/lib/http.server";
import { PersonPage } from "~/people/PersonPage";
import { readPerson } from "~/people/person.server";
import { keepsWhole } from "~/people/reach.server";
import { Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const id = params.person ?? "";
  const account = await readOthersSecondFactor(actor, id, context.now);
  return {
    person: found(await readPerson(actor, id, context.isVisit, context.now)),
    links: environment.provider && (await linksOf(actor, id)),
    account: account && { hasSecondFactor: account.since !== null },
    term: municipality.term,
    today: dayOf(context.now),
    whole: keepsWhole(actor),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export default function Person() {
  const { person, links, term, today, whole, saved, account } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page title={<span lang="sv">{person.name}</span>} back={{ href: "/people", label: words.people.title }}>
      {saved && <Notice>{words.people.page.saved}</Notice>}
      <PersonPage person={person} today={today} term={term} whole={whole} account={account} />
      {links && <LinkedAccount personId={person.id} links={links} />}
    </Page>
  );
}
