// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readOthersSecondFactor, resetSecondFactor } from "~/auth/secondFactor.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found, seeOther } from "~/lib/http.server";
import { Actions, Button, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { since, ...person } = found(await readOthersSecondFactor(actor, params.person ?? "", context.now));
  return { ...person, since: since && dayOf(since) };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id } = found(await resetSecondFactor(actor, params.person ?? "", context.now));
  return seeOther(`/people/${id}/second-factor`);
}

export default function OthersSecondFactor() {
  const { id, name, since } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.account.factor;
  const back = { href: `/people/${id}`, label: <span lang="sv">{name}</span> };
  if (!since) return <Page title={say.resetTitle} lead={words.account.person.factorGone} back={back} />;
  return (
    <Page title={say.resetTitle} lead={say.resetLead(name)} back={back}>
      <p>{say.on(day(since))}</p>
      <p>{say.resetText}</p>
      <form method="post">
        <Actions>
          <Button>{say.resetSubmit}</Button>
          <a href={`/people/${id}`}>{say.resetBack}</a>
        </Actions>
      </form>
    </Page>
  );
}
