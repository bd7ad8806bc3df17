// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { CodeSheets } from "~/auth/CodeSheets";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { environment } from "~/lib/environment.server";
import { readForm } from "~/lib/form.server";
import { randomId } from "~/lib/hash";
import { found } from "~/lib/http.server";
import { has } from "~/people/actor";
import { mostChosen } from "~/people/waysIn.server";
import { issueCodes, readCodeForm } from "~/privacy/newWayIn.server";
import { Actions, Button, Callout, Page } from "~/ui";

export const handle: RouteHandle = { door: "leads", title: (words) => words.account.codes.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "leads");
  const ids = new URL(request.url).searchParams.getAll("person").slice(0, mostChosen);
  const asked = ids.length > 0 ? found(await readCodeForm(actor, ids, context.now)) : null;
  return { asked, coordinates: has(actor, "coordinator"), formId: randomId() };
}

/** No redirect: the codes are on this answer and nowhere else. The same form sent again is answered by the same codes. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "leads");
  const form = await readForm(request);
  const ids = form.getAll("person").slice(0, mostChosen);
  const sheets = found(await issueCodes(actor, form.get("form") ?? "", ids, context.now));
  const origin = environment.origin ?? `http://${request.headers.get("Host") ?? "localhost"}`;
  return {
    address: `${origin}/code`,
    sheets: sheets.map(({ expiresAt, ...sheet }) => ({ ...sheet, until: dayOf(expiresAt) })),
  };
}

export default function NewCodes() {
  const { asked, coordinates, formId } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.account.codes;
  const back = { href: "/codes", label: say.title };
  if (made)
    return (
      <Page title={say.madeTitle} lead={say.madeLead} back={back}>
        <CodeSheets {...made} />
      </Page>
    );
  if (!asked) return <Page title={say.title} lead={say.nobodyChosen} back={back} />;
  const { people, notNow } = asked;
  const missing = notNow.length > 0 && (
    <Callout kind="note" title={say.notNowTitle}>
      <p>
        {say.notNow} <span lang="sv">{notNow.join(", ")}</span>.
      </p>
      <p>{coordinates ? say.notNowCoordinator : say.notNowManager}</p>
    </Callout>
  );
  if (people.length === 0)
    return (
      <Page title={say.title} back={back}>
        {missing}
      </Page>
    );
  const losing = people.filter(({ loses }) => loses).length;
  return (
    <Page title={say.newTitle} lead={say.newLead} back={back}>
      <h2>{say.forWhom}</h2>
      <ul>
        {people.map(({ id, name, loses }) => (
          <li key={id}>
            <span lang="sv">{name}</span>
            {loses && <span className="hint"> {say.loses}</span>}
          </li>
        ))}
      </ul>
      {losing > 0 && (
        <Callout kind="safety" title={say.losesTitle}>
          <p>{say.losesText(losing)}</p>
        </Callout>
      )}
      {missing}
      <p>{say.before}</p>
      <form method="post" action="/codes/new">
        <input type="hidden" name="form" value={formId} />
        {people.map(({ id }) => (
          <input key={id} type="hidden" name="person" value={id} />
        ))}
        <Actions>
          <Button>{say.make}</Button>
          <a href="/codes">{say.back}</a>
        </Actions>
      </form>
    </Page>
  );
}
