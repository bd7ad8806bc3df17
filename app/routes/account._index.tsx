// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { AccountFacts } from "~/auth/AccountFacts";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readAccount } from "~/auth/password.server";
import { readSecondFactor } from "~/auth/secondFactor.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readResets } from "~/privacy/newWayIn.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.account.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor } = enter(context);
  const [{ login, since }, factor, resets] = await Promise.all([
    readAccount(actor),
    readSecondFactor(actor),
    readResets(actor),
  ]);
  return {
    login,
    passwordSince: since && dayOf(since),
    secondSince: factor && dayOf(factor.since),
    wasEverReset: resets.length > 0,
  };
}

export default function Account() {
  const account = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page title={words.account.title} lead={words.account.lead}>
      <AccountFacts {...account} />
    </Page>
  );
}
