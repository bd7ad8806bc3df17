// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { HoldList } from "~/people/HoldList";
import { readHolds } from "~/people/hold.server";
import { RetentionLinks } from "~/privacy/RetentionLinks";
import { ButtonLink, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.retention.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const search = new URL(request.url).searchParams;
  return {
    holds: found(await readHolds(actor, context.now)),
    name: municipality.name,
    did: search.has("saved") ? ("saved" as const) : search.has("ended") ? ("ended" as const) : null,
  };
}

export default function Holds() {
  const { holds, name, did } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.retention.holds;
  return (
    <Page
      title={say.title}
      kicker={name}
      lead={say.lead}
      back={{ href: "/municipality", label: words.municipality.title }}
      wide
    >
      {did && <Notice title={say[did]} />}
      <RetentionLinks current="holds" />
      {holds.length === 0 ? <p>{say.none}</p> : <HoldList holds={holds} canEnd />}
      <p>
        <ButtonLink kind="secondary" href="/retention/holds/new">
          {say.add}
        </ButtonLink>
      </p>
      <p>
        {say.addPerson} <a href="/people">{words.people.links.people}</a>
      </p>
    </Page>
  );
}
