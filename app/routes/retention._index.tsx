// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { waitingErasures } from "~/privacy/erasures.server";
import { previewRetention } from "~/privacy/preview.server";
import { RetentionLinks } from "~/privacy/RetentionLinks";
import { RuleTable } from "~/privacy/RuleTable";
import { Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.retention.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  return {
    rules: found(await previewRetention(actor, context.now)),
    waiting: await waitingErasures(),
    name: municipality.name,
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export default function Retention() {
  const { rules, waiting, name, saved } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.retention;
  return (
    <Page
      title={say.title}
      kicker={name}
      lead={say.lead}
      back={{ href: "/municipality", label: words.municipality.title }}
      wide
    >
      {saved && <Notice title={say.saved} />}
      {waiting && (
        <Notice kind="attention">
          <p>{say.waiting(day(waiting))}</p>
        </Notice>
      )}
      <RetentionLinks current="rules" />
      <p>{say.legal}</p>
      <RuleTable rules={rules} />
    </Page>
  );
}
