// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { randomId } from "~/lib/hash";
import { found, seeOther } from "~/lib/http.server";
import type { Refused } from "~/people/draft";
import { HoldFields } from "~/people/HoldFields";
import { placeHold } from "~/people/hold.server";
import { PeopleForm } from "~/people/PeopleForm";
import { keepsWhole } from "~/people/reach.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.retention.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  found(keepsWhole(actor) || null);
  return { id: randomId() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const placed = found(await placeHold(actor, null, await readForm(request), context.now));
  return "id" in placed ? seeOther("/retention/holds?saved") : data(placed.refused, { status: 422 });
}

export default function NewHold() {
  const { id } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const { words } = useWords();
  const say = words.retention.holds;
  const back = "/retention/holds";
  return (
    <Page title={say.newTitle(null)} lead={say.lead} back={{ href: back, label: say.title }}>
      <PeopleForm draft={{}} refused={refused} back={back} submit={say.save}>
        {(at) => <HoldFields at={at} id={id} />}
      </PeopleForm>
    </Page>
  );
}
