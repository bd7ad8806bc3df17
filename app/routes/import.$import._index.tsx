// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { ImportPage } from "~/people/import/ImportPage";
import { outcomes } from "~/people/import/planned";
import { readImport } from "~/people/import/shownImport.server";
import { confirmAndBegin } from "~/people/import/start.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.staffImport.title };

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const search = new URL(request.url).searchParams;
  const outcome = outcomes.find((each) => each === search.get("show")) ?? null;
  const page = Math.min(10_000, Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1));
  const shown = found(await readImport(actor, params.import ?? "", outcome, page, context.now));
  // The page comes again by itself, without a script.
  const comesAgain = shown.state === "reading" || shown.state === "applying";
  return data({ shown, term: municipality.term }, { headers: comesAgain ? { Refresh: "2" } : {} });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { typed } = await readFields(request, { typed: z.string().max(20).default("") });
  const done = found(await confirmAndBegin(actor, params.import ?? "", typed, context.now));
  return "id" in done ? seeOther(`/import/${done.id}`) : data(done, { status: 422 });
}

export default function Import() {
  const { shown, term } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.staffImport;
  const [title, lead] = {
    reading: [say.reading, say.readingText],
    applying: [say.applying, say.applyingText],
    stopped: [say.stopped, say.stoppedText],
    refused: [say.refused, say.refusedText],
    planned: [say.preview, say.previewLead],
    applied: [say.applied, say.appliedLead],
  }[shown.state] as [string, string];
  return (
    <Page title={title} kicker={shown.fileName} lead={lead} back={{ href: "/import", label: say.title }} wide>
      <ImportPage shown={shown} term={term} problem={refused?.problem ?? null} />
    </Page>
  );
}
