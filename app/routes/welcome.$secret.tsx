// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { ChoosePassword } from "~/auth/ChoosePassword";
import type { RouteHandle } from "~/auth/handle";
import { onwardTo } from "~/auth/letIn.server";
import { idOfLink } from "~/auth/oneTime.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { chooseByWayIn, readWayIn } from "~/privacy/newWayIn.server";
import { ButtonLink, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.welcome.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const person = await readWayIn(idOfLink(params.secret ?? ""), context.now);
  return data({ person }, { status: person ? 200 : 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const chosen = await readFields(request, { password: z.string(), again: z.string() });
  const came = await chooseByWayIn(idOfLink(params.secret ?? ""), chosen, context.token, context.now);
  if (came && "cookie" in came) return seeOther(onwardTo(came, "/"), { "Set-Cookie": came.cookie });
  return data({ weak: came?.weak ?? null }, { status: came ? 422 : 410 });
}

export default function Welcome() {
  const { person } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.welcome;
  if (!person)
    return (
      <Page title={say.used} lead={say.usedText}>
        <ButtonLink href="/login">{say.toLogin}</ButtonLink>
      </Page>
    );
  return (
    <Page title={say.title} lead={say.lead(person.name)}>
      <ChoosePassword person={person} weak={refused?.weak} />
    </Page>
  );
}
