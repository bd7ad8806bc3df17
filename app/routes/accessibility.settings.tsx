// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { StatementForm } from "~/settings/StatementForm";
import { readStatementDraft, saveStatement } from "~/settings/statement.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.statement.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  return { draft: found(await readStatementDraft(actor, municipality.contact)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const done = found(await saveStatement(actor, await readForm(request), context.now));
  return done === "saved" ? seeOther("/accessibility?saved") : data(done.refused, { status: 422 });
}

export default function StatementSettings() {
  const { draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.statement;
  return (
    <Page title={say.edit} lead={say.form.lead} back={{ href: "/accessibility", label: say.title }}>
      <StatementForm draft={refused?.draft ?? draft} wrong={refused?.wrong ?? []} />
    </Page>
  );
}
