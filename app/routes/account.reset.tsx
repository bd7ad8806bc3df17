// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { markResetsSeen, readResets } from "~/privacy/newWayIn.server";
import { Button, Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.account.reset.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const resets = await readResets(enter(context).actor);
  return {
    resets: resets.map(({ at, ...reset }) => ({ ...reset, on: dayOf(at) })),
    until: resets.find(({ isSeen }) => !isSeen)?.at.toISOString() ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { until } = await readFields(request, { until: z.iso.datetime() });
  await markResetsSeen(enter(context).actor, new Date(until), context.now);
  return seeOther("/");
}

/** What somebody else's new way in has done to one's account. */
export default function AccountReset() {
  const { resets, until } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.account.reset;
  const back = { href: "/account", label: words.account.title };
  if (resets.length === 0) return <Page title={words.account.title} lead={say.none} back={back} />;
  return (
    <Page title={say.title} back={back}>
      {resets.map(({ id, by, on }) => (
        <p key={id}>{by ? say.by(by, day(on)) : say.unknown(day(on))}</p>
      ))}
      <p>{say.gone}</p>
      <p>{say.stays}</p>
      <p>
        {say.notYou} <a href="/account/password">{words.account.password.title}</a>
      </p>
      {until && (
        <form method="post" action="/account/reset">
          <input type="hidden" name="until" value={until} />
          <Button>{say.read}</Button>
        </form>
      )}
    </Page>
  );
}
