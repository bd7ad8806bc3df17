// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { ChoosePassword } from "~/auth/ChoosePassword";
import { codeInHand, forgetCode } from "~/auth/codeInHand.server";
import type { RouteHandle } from "~/auth/handle";
import { onwardTo } from "~/auth/letIn.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { chooseByWayIn, readWayIn } from "~/privacy/newWayIn.server";
import { ButtonLink, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.welcome.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await readWayIn(codeInHand(request, context.now), context.now);
  return data({ person }, { status: person ? 200 : 410 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = await readFields(request, { password: z.string(), again: z.string() });
  const came = await chooseByWayIn(codeInHand(request, context.now), chosen, context.token, context.now);
  if (came && "cookie" in came)
    return seeOther(onwardTo(came, "/"), [
      ["Set-Cookie", came.cookie],
      ["Set-Cookie", forgetCode],
    ]);
  return data({ weak: came?.weak ?? null }, { status: came ? 422 : 410 });
}

export default function CodePassword() {
  const { person } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.account.code;
  if (!person)
    return (
      <Page title={say.gone} lead={say.goneText}>
        <ButtonLink href="/code">{say.again}</ButtonLink>
      </Page>
    );
  return (
    <Page title={words.welcome.title} lead={say.chooseLead(person.name)}>
      <ChoosePassword person={person} weak={refused?.weak} />
    </Page>
  );
}
