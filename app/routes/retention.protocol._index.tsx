// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { ProtocolTable } from "~/privacy/ProtocolTable";
import { readProtocol } from "~/privacy/protocol.server";
import { RetentionLinks } from "~/privacy/RetentionLinks";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.retention.title };

const most = 100;

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const rows = found(await readProtocol(actor, most + 1));
  return { rows: rows.slice(0, most), hasMore: rows.length > most, name: municipality.name };
}

export default function Protocol() {
  const { rows, hasMore, name } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.retention.protocol;
  return (
    <Page
      title={say.title}
      kicker={name}
      lead={say.lead}
      back={{ href: "/municipality", label: words.municipality.title }}
      wide
    >
      <RetentionLinks current="protocol" />
      {rows.length === 0 ? <p>{say.none}</p> : <ProtocolTable rows={rows} />}
      {hasMore && <p>{say.most(most)}</p>}
      {rows.length > 0 && (
        <p>
          <a href="/retention/protocol.csv" download>
            {say.file}
          </a>
        </p>
      )}
    </Page>
  );
}
