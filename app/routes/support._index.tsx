// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { loadCatalogue } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { has } from "~/people/actor";
import { readHandlers } from "~/people/handlers.server";
import { roleName } from "~/people/roleName";
import { AskHandler } from "~/support/AskHandler";
import { ContactList } from "~/support/ContactList";
import { readDirectory } from "~/support/directory.server";
import { linesOf } from "~/support/lines";
import { Emergency, NationalLines } from "~/support/NationalLines";
import { ButtonLink, Page, PrintButton } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.support.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  return {
    sections: await readDirectory(actor, context.now),
    lines: linesOf(loadCatalogue().facts, dayOf(context.now)),
    municipality: municipality.name,
    keeps: has(actor, "coordinator"),
    handlers: await readHandlers(actor, context.now),
    term: municipality.term,
    contact: municipality.contact,
  };
}

export default function Support() {
  const { sections, lines, municipality, keeps, handlers, term, contact } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.support;
  const named = (id: string) => say.sections[id as keyof typeof say.sections];
  return (
    <Page title={say.title} kicker={municipality} lead={(sections.length > 0 ? say.lead : say.none)(municipality)}>
      <Emergency lines={lines.urgent} />
      {sections.length > 1 && (
        <nav aria-label={say.onPage}>
          <ul className="on-page">
            {sections.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{named(id)}</a>
              </li>
            ))}
            <li>
              <a href="#lines">{say.lines}</a>
            </li>
            <li>
              <a href="#ask-handler">{words.readiness.ask.title(roleName(words, "vinHandlaggare", term))}</a>
            </li>
          </ul>
        </nav>
      )}
      <div className="directory">
        {sections.map(({ id, contacts }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{named(id)}</h2>
            <ContactList contacts={contacts} />
          </section>
        ))}
        <section id="lines" aria-labelledby="lines-title">
          <h2 id="lines-title">{say.lines}</h2>
          <NationalLines lines={lines.others} />
        </section>
      </div>
      <div className="on-screen">
        <AskHandler {...handlers} term={term} contact={contact} />
      </div>
      <div className="actions">
        <PrintButton>{say.print}</PrintButton>
        {keeps && (
          <ButtonLink kind="secondary" href="/directory">
            {say.keep}
          </ButtonLink>
        )}
      </div>
    </Page>
  );
}
