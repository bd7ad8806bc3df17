// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readUpload } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { ColumnTable } from "~/people/import/ColumnTable";
import { readImports } from "~/people/import/shownImport.server";
import { beginImport } from "~/people/import/start.server";
import { UploadForm } from "~/people/import/UploadForm";
import { openUnits } from "~/people/organisation.server";
import { PeopleLinks } from "~/people/PeopleLinks";
import { keepsWhole } from "~/people/reach.server";
import { Notice, Page } from "~/ui";

export const handle: RouteHandle = {
  door: "coordinator",
  title: (words) => words.staffImport.title,
  // 100,000 lines with every column filled in.
  most: 20 * 1024 * 1024,
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  found(keepsWhole(actor) || null);
  return {
    imports: await readImports(actor, context.now),
    units: await openUnits(actor, context.now),
    name: municipality.name,
    isRemoved: new URL(request.url).searchParams.get("done") === "removed",
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { fields, file } = await readUpload(request, "file");
  const given = { fileName: file?.name ?? "", bytes: file?.bytes ?? new Uint8Array(), scope: fields.scope ?? "" };
  const begun = found(await beginImport(actor, given, context.now));
  return "id" in begun ? seeOther(`/import/${begun.id}`) : data({ ...begun, scope: given.scope }, { status: 422 });
}

export default function Imports() {
  const { imports, units, name, isRemoved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words, day } = useWords();
  const say = words.staffImport;
  return (
    <Page
      back={{ href: "/municipality", label: words.municipality.title }}
      title={say.title}
      kicker={name}
      lead={say.lead}
      wide
    >
      {isRemoved && <Notice>{say.removed}</Notice>}
      <PeopleLinks current="import" whole />
      <UploadForm units={units} refused={refused} />
      {imports.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier">{say.earlier}</h2>
          <p>{say.earlierText}</p>
          <ul className="plain">
            {imports.map(({ id, fileName, on, state }) => (
              <li key={id}>
                <a href={`/import/${id}`}>{say.uploaded(fileName, day(on))}</a>: {say.states[state]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="columns">
        <h2 id="columns">{say.table}</h2>
        <p>{say.tableText}</p>
        <ColumnTable />
      </section>
    </Page>
  );
}
