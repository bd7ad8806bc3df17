// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { randomId } from "~/lib/hash";
import { found, seeOther } from "~/lib/http.server";
import { ContactForm } from "~/support/ContactForm";
import { makeContact } from "~/support/care.server";
import { emptyDraft } from "~/support/contact";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.support.title };

export function loader({ request, context }: LoaderFunctionArgs) {
  const { municipality } = enter(context, "coordinator");
  const draft = emptyDraft(new URL(request.url).searchParams.get("kind") ?? "");
  return { newId: randomId(), term: municipality.term, draft };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const form = await readForm(request);
  const made = found(await makeContact(actor, form, context.now));
  if ("id" in made) return seeOther(`/directory?done=${made.id}`);
  return data({ refused: made.refused, newId: form.get("id") ?? "" }, { status: made.refused.now ? 409 : 422 });
}

export default function NewContact() {
  const { newId, term, draft } = useLoaderData<typeof loader>();
  const taken = useActionData<typeof action>();
  const { words } = useWords();
  const form = taken?.refused ?? { draft, checked: false, wrong: [], version: 1, now: null };
  return (
    <Page title={words.directory.newTitle} back={{ href: "/directory", label: words.directory.title }}>
      <ContactForm form={form} newId={taken?.newId ?? newId} term={term} />
    </Page>
  );
}
