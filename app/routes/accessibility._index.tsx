// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { StatementPage } from "~/settings/StatementPage";
import { mayFillIn, readStatements } from "~/settings/statement.server";

export const handle: RouteHandle = { door: "open", title: (words) => words.statement.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { who } = context;
  return {
    statements: await readStatements(who?.municipality.id ?? null),
    edit: who && mayFillIn(who.actor) ? "/accessibility/settings" : null,
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export default function Accessibility() {
  return <StatementPage {...useLoaderData<typeof loader>()} />;
}
