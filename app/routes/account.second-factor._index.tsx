// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readAccount } from "~/auth/password.server";
import { qrSquare } from "~/auth/qr.server";
import { RecoveryCodes } from "~/auth/RecoveryCodes";
import { SecondFactorSetup } from "~/auth/SecondFactorSetup";
import { readSecondFactor, setUpSecondFactor } from "~/auth/secondFactor.server";
import { addressOf, newSecret } from "~/auth/totp";
import { dictionaries } from "~/i18n/language";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { readFields } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { Actions, ButtonLink, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.account.factor.title };

const squareOf = (secret: string, login: string | null) =>
  qrSquare(addressOf(secret, dictionaries.sv.neutralName, login ?? ""));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = enter(context);
  const [factor, { login, since }] = await Promise.all([readSecondFactor(actor), readAccount(actor)]);
  const secret = newSecret();
  return {
    on: factor && { since: dayOf(factor.since), codesLeft: factor.codesLeft },
    setup: since && { secret, square: squareOf(secret, login) },
    ended: new URL(request.url).searchParams.has("ended"),
  };
}

/** No redirect: the recovery codes are on this answer and nowhere else. Sent again it says that the second factor is on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  const given = await readFields(request, { secret: z.string().max(100), code: z.string().max(100) });
  const set = found(await setUpSecondFactor(actor, given, context.now));
  if (set === "there") return seeOther("/account/second-factor");
  if (set !== "wrong") return data({ codes: set.codes, again: null });
  const { login } = await readAccount(actor);
  const again = { secret: given.secret, square: squareOf(given.secret, login) };
  return data({ codes: null, again }, { status: 422 });
}

export default function SecondFactor() {
  const { on, setup, ended } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const { words, day } = useWords();
  const say = words.account.factor;
  const back = { href: "/account", label: words.account.title };
  if (came?.codes) return <RecoveryCodes codes={came.codes} />;
  if (on)
    return (
      <Page title={say.title} lead={say.on(day(on.since))} back={back}>
        <p>{say.codesLeft(on.codesLeft)}</p>
        <Actions>
          <ButtonLink kind="secondary" href="/account/second-factor/codes">
            {say.renew}
          </ButtonLink>
          <ButtonLink kind="secondary" href="/account/second-factor/ended">
            {say.end}
          </ButtonLink>
        </Actions>
      </Page>
    );
  if (!setup) return <Page title={say.title} lead={words.account.otherWay} back={back} />;
  return (
    <Page title={say.title} lead={say.lead} back={back}>
      {ended && !came && <Notice>{say.ended}</Notice>}
      <SecondFactorSetup {...(came?.again ?? setup)} isWrong={came?.again != null} />
    </Page>
  );
}
