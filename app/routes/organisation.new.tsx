// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { randomId } from "~/lib/hash";
import { found, seeOther } from "~/lib/http.server";
import { UnitFields } from "~/people/fields";
import { makeUnit, openUnits } from "~/people/organisation.server";
import { PeopleForm } from "~/people/PeopleForm";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.organisation.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return { units: await openUnits(actor, context.now), draft: { id: randomId() } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const made = found(await makeUnit(actor, await readForm(request), context.now));
  return "id" in made ? seeOther(`/organisation?done=${made.id}`) : data(made.refused, { status: 422 });
}

export default function NewUnit() {
  const { units, draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.people.organisation;
  return (
    <Page title={say.newTitle} back={{ href: "/organisation", label: say.title }}>
      <PeopleForm draft={draft} refused={refused} back="/organisation">
        {(at) => (
          <>
            <input type="hidden" name="id" value={at("id").defaultValue} />
            <UnitFields at={at} units={units} />
          </>
        )}
      </PeopleForm>
    </Page>
  );
}
