// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { UnitFields } from "~/people/fields";
import { openUnits, readUnit, saveUnit } from "~/people/organisation.server";
import { PeopleForm } from "~/people/PeopleForm";
import { Button, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.organisation.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id, name, parentId, code } = found(await readUnit(actor, params.unit ?? ""));
  const units = (await openUnits(actor, context.now)).filter((unit) => unit.id !== id);
  return { id, units, draft: { name, parent: parentId ?? "", code: code ?? "" } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const saved = found(await saveUnit(actor, params.unit ?? "", await readForm(request), context.now));
  return "id" in saved ? seeOther(`/organisation?done=${saved.id}`) : data(saved.refused, { status: 422 });
}

export default function EditUnit() {
  const { id, units, draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.people.organisation;
  return (
    <Page
      title={say.editTitle}
      kicker={<span lang="sv">{draft.name}</span>}
      back={{ href: "/organisation", label: say.title }}
    >
      <PeopleForm draft={draft} refused={refused} back="/organisation">
        {(at) => <UnitFields at={at} units={units} />}
      </PeopleForm>
      <h2>{say.close}</h2>
      <p>{say.closeText}</p>
      <form method="post" action={`/organisation/${id}/closing`}>
        <Button kind="secondary">{say.close}</Button>
      </form>
    </Page>
  );
}
