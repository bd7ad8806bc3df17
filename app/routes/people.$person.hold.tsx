// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { randomId } from "~/lib/hash";
import { found, seeOther } from "~/lib/http.server";
import { HoldFields } from "~/people/HoldFields";
import { HoldList } from "~/people/HoldList";
import { placeHold, readHolds } from "~/people/hold.server";
import { PersonForm } from "~/people/PersonForm";
import { keptPerson } from "~/people/reach.server";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id, name } = found(await keptPerson(actor, params.person ?? ""));
  return { person: { id, name }, holds: found(await readHolds(actor, context.now, id)), newId: randomId() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const placed = found(await placeHold(actor, params.person ?? "", await readForm(request), context.now));
  return "id" in placed ? seeOther("/retention/holds?saved") : data(placed.refused, { status: 422 });
}

export default function PersonHold() {
  const { person, holds, newId } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.retention.holds;
  return (
    <PersonForm
      person={person}
      title={say.newTitle(person.name)}
      lead={say.lead}
      draft={{}}
      submit={say.save}
      after={holds.length > 0 && <HoldList holds={holds} canEnd />}
    >
      {(at) => <HoldFields at={at} id={newId} />}
    </PersonForm>
  );
}
