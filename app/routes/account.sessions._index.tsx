// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readOwnSessions } from "~/auth/ownSessions.server";
import { SessionTable } from "~/auth/SessionTable";
import { useWords } from "~/i18n/use";
import { dayOf, timeOf } from "~/lib/clock";
import { Button, Details, Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.sessions.title };

const when = (moment: Date) => ({ day: dayOf(moment), time: timeOf(moment) });

export async function loader({ context }: LoaderFunctionArgs) {
  const sessions = await readOwnSessions(enter(context), context.now);
  return {
    sessions: sessions.map(({ since, usedAt, ...session }) => ({
      ...session,
      since: when(since),
      // Of this one it is this request, whether or not it has been written.
      used: when(session.isThis ? context.now : (usedAt ?? since)),
    })),
  };
}

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.sessions;
  return (
    <Page title={say.title} lead={say.lead} back={{ href: "/account", label: words.account.title }}>
      <SessionTable sessions={sessions} />
      <form method="post" action="/account/sessions/everywhere">
        <p>{say.everywhereText}</p>
        <Button kind="secondary">{say.everywhere}</Button>
      </form>
      <Details summary={say.rules}>
        <p>{say.rulesText}</p>
        <p>{say.kept}</p>
      </Details>
    </Page>
  );
}
