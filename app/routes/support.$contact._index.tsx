// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { ContactDetails, ReportWrong } from "~/support/ContactDetails";
import { readContact } from "~/support/directory.server";
import { Page } from "~/ui";

// Not the contact's own name: the title is seen in tabs and in the history.
export const handle: RouteHandle = { door: "signedIn", title: (words) => words.support.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context);
  return { contact: found(await readContact(actor, params.contact ?? "", context.now)) };
}

export default function SupportContact() {
  const { contact } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={<span lang="sv">{contact.title}</span>}
      back={{ href: "/support", label: words.support.back }}
      kicker={words.support.dangerFirst}
    >
      <ContactDetails contact={contact} />
      <ReportWrong contact={contact} />
    </Page>
  );
}
