// SPDX-License-Identifier: EUPL-1.2
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Page } from "~/ui";
import type { Draft, Refused } from "./draft";
import { type At, PeopleForm } from "./PeopleForm";

interface Props {
  person: { id: string; name: string };
  title: string;
  lead?: string;
  kicker?: string;
  draft: Draft;
  submit?: string;
  children: (at: At) => ReactNode;
  /** Below the form. */
  after?: ReactNode;
}

/** A page with one form about somebody, and the way back to them. */
export function PersonForm({ person, title, lead, kicker, after, ...form }: Props) {
  const refused = useActionData<Refused>();
  const back = `/people/${person.id}`;
  return (
    <Page title={title} lead={lead} kicker={kicker} back={{ href: back, label: <span lang="sv">{person.name}</span> }}>
      <PeopleForm {...form} refused={refused} back={back} />
      {after}
    </Page>
  );
}
