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
  const id = params.person ?? "";
  const factor = await readOthersSecondFactor(actor, id, context.now);
  return { id, factor: factor && { name: factor.name, since: dayOf(factor.since) } };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id } = found(await resetSecondFactor(actor, params.person ?? "", context.now));
  return seeOther(`/people/${id}/second-factor`);
}

export default function OthersSecondFactor() {
  const { id, factor } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.account.factor;
  const back = { href: `/people/${id}`, label: words.people.title };
  if (!factor) return <Page title={say.resetTitle} lead={words.account.person.factorGone} back={back} />;
  return (
    <Page title={say.resetTitle} lead={say.resetLead(factor.name)} back={back}>
      <p>{say.on(day(factor.since))}</p>
      <p>{say.resetText}</p>
      <form method="post">
        <Actions>
          <Button>{say.resetSubmit}</Button>
          <a href={`/people/${id}`}>{words.people.form.back}</a>
        </Actions>
      </form>
    </Page>
  );
}
