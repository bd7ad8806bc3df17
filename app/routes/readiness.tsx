// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { has } from "~/people/actor";
import { ReadinessTable } from "~/plan/ReadinessTable";
import { lacks } from "~/plan/readiness";
import { readReadinessTable } from "~/plan/readiness.server";
import { Actions, Page, PrintButton } from "~/ui";

// Managers and coordinators: which units they see is decided where it is read.
export const handle: RouteHandle = { door: "signedIn", title: (words) => words.readiness.table.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const search = new URL(request.url).searchParams;
  const lack = lacks.find((each) => each === search.get("missing")) ?? null;
  const page = Math.min(10_000, Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1));
  return {
    table: found(await readReadinessTable(actor, lack, page, context.now)),
    lack,
    today: dayOf(context.now),
    term: municipality.term,
    coordinates: has(actor, "coordinator"),
    name: municipality.name,
  };
}

export default function Readiness() {
  const { table, lack, today, term, coordinates, name } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.readiness;
  const back = coordinates
    ? { href: "/municipality", label: words.municipality.title }
    : { href: "/team", label: words.team.title };
  return (
    <Page title={say.table.title} kicker={coordinates ? name : undefined} lead={say.table.lead} back={back} wide>
      <p className="hint">{words.meaning.asOf(day(today))}</p>
      {table.all === 0 ? <p>{say.table.empty}</p> : <ReadinessTable table={table} lack={lack} term={term} />}
      {coordinates && (
        <p className="on-screen">
          <a href="/directory">{say.table.toDirectory}</a>
        </p>
      )}
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
      </Actions>
      <p className="private">{say.private}</p>
    </Page>
  );
}
