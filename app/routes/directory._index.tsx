// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readKept } from "~/support/care.server";
import { JustDone, KeptList, MissingKinds } from "~/support/KeptList";
import { ButtonLink, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.support.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const done = new URL(request.url).searchParams.get("done");
  return { ...(await readKept(actor, context.now)), done, term: municipality.term, name: municipality.name };
}

export default function Directory() {
  const { care, fine, withdrawn, missing, done, term, name } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.directory;
  const empty = care.length + fine.length === 0;
  const lists = [
    { id: "care", title: say.care, contacts: care },
    { id: "fine", title: say.fine, contacts: fine },
    { id: "withdrawn", title: say.withdrawn, contacts: withdrawn },
  ];
  return (
    <Page
      back={{ href: "/municipality", label: words.municipality.title }}
      title={say.title}
      kicker={name}
      lead={empty ? say.empty : say.lead}
    >
      <JustDone contact={[...care, ...fine, ...withdrawn].find(({ id }) => id === done)} />
      <MissingKinds missing={missing} term={term} />
      <div className="actions">
        <ButtonLink href="/directory/new">{say.add}</ButtonLink>
        <a href="/support">{say.see}</a>
      </div>
      {lists
        .filter(({ contacts }) => contacts.length > 0)
        .map(({ id, title, contacts }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <KeptList contacts={contacts} />
          </section>
        ))}
    </Page>
  );
}
