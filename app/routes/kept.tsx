// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { keptForm } from "~/auth/kept.server";
import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Page, SameForm } from "~/ui";

export const handle: RouteHandle = {
  door: "signedIn",
  title: (words, data) => ((data as Awaited<ReturnType<typeof loader>>).kept ? words.kept.title : words.kept.gone),
};

export function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = enter(context);
  return { kept: keptForm(request.headers.get("Cookie"), actor.personId, context.now) };
}

export default function Kept() {
  const { kept } = useLoaderData<typeof loader>();
  const { words } = useWords();
  if (!kept)
    return (
      <Page title={words.kept.gone} lead={words.kept.goneText}>
        <ButtonLink href="/">{words.kept.home}</ButtonLink>
      </Page>
    );
  return (
    <Page title={words.kept.title} lead={words.kept.lead}>
      <SameForm address={kept.path} fields={kept.fields}>
        <Actions>
          <Button>{words.kept.submit}</Button>
          <ButtonLink kind="secondary" href="/">
            {words.kept.home}
          </ButtonLink>
        </Actions>
      </SameForm>
    </Page>
  );
}
