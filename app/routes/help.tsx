// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { loadCatalogue } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readHandlers } from "~/people/handlers.server";
import { AskHandler } from "~/support/AskHandler";
import { readCard } from "~/support/card.server";
import { linesOf } from "~/support/lines";
import { Emergency, NationalLines } from "~/support/NationalLines";
import { CardContacts, CardOmbud } from "~/support/SupportCard";
import { Contact, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.help.tab };

export async function loader({ context }: LoaderFunctionArgs) {
  const { who, now } = context;
  return {
    lines: linesOf(loadCatalogue().facts, dayOf(now)),
    card: who && (await readCard(who.actor, who.municipality, now)),
    handlers: who && (await readHandlers(who.actor, now)),
  };
}

export default function Help() {
  const { lines, card, handlers } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page title={words.help.title} lead={words.help.lead}>
      <Emergency lines={lines.urgent} />
      {card && (
        <>
          <h2>{words.help.contact(card.municipality)}</h2>
          <CardContacts contacts={card.contacts} />
          <p>
            <a href="/support">{words.help.directory(card.municipality)}</a>
          </p>
        </>
      )}
      <h2>{words.help.lines}</h2>
      <NationalLines lines={lines.others} />
      {card && handlers && <AskHandler {...handlers} term={card.term} contact={card.asks} />}
      {card && (
        <>
          <h2>{words.help.ask}</h2>
          <p>{words.help.contactIntro(card.asks.name)}</p>
          <Contact {...card.asks} />
          <CardOmbud {...card} />
        </>
      )}
      <h2>{words.help.leaveTitle}</h2>
      <p>
        {words.help.leaveText} <span className="by-script">{words.help.leaveKeys}</span>
      </p>
      <p>{words.help.leaveLimits}</p>
      <h2>{words.help.privateTitle}</h2>
      <p>{words.help.private}</p>
    </Page>
  );
}
