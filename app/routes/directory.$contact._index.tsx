// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { ContactForm } from "~/support/ContactForm";
import { readKeptContact, saveContact } from "~/support/care.server";
import { draftFrom } from "~/support/contact";
import { HowItStands, Moving } from "~/support/KeptList";
import { Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.support.title };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  return {
    contact: found(await readKeptContact(actor, params.contact ?? "", context.now)),
    term: municipality.term,
    changed: new URL(request.url).searchParams.has("changed"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const saved = found(await saveContact(actor, params.contact ?? "", await readForm(request), context.now));
  if ("id" in saved) return seeOther(`/directory?done=${saved.id}`);
  return data(saved.refused, { status: saved.refused.now ? 409 : 422 });
}

export default function EditContact() {
  const { contact, term, changed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.directory;
  const asSaved = { draft: draftFrom(contact), checked: false, wrong: [], version: contact.version, now: null };
  return (
    <Page
      title={say.editTitle}
      kicker={<span lang="sv">{contact.title}</span>}
      back={{ href: "/directory", label: say.title }}
    >
      {changed && !refused && (
        <Notice kind="attention">
          <CourseText say={say.changedMeanwhile} text={contact.title} />
        </Notice>
      )}
      {contact.withdrawnOn && <Notice kind="attention">{say.isWithdrawn}</Notice>}
      <HowItStands contact={contact} />
      <ContactForm form={refused ?? asSaved} term={term} />
      <Moving contact={contact} />
    </Page>
  );
}
