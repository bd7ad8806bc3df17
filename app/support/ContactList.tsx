// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Phone } from "~/ui";
import type { ShownContact } from "./directory.server";
import { Standing } from "./Standing";

/** Contacts with what one needs to ring the right one; everything else is on the page of each. */
export function ContactList({ contacts }: { contacts: ShownContact[] }) {
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <ContactEntry contact={contact} />
        </li>
      ))}
    </ul>
  );
}

function ContactEntry({ contact }: { contact: ShownContact }) {
  const { words, day } = useWords();
  const say = words.support;
  const marks = [
    ...contact.terms.map((each) => say.terms[each]),
    ...contact.accepts.map((each) => say.accepts[each]),
  ].join(" · ");
  return (
    <>
      <div className="contacts-head">
        <h3>
          <a href={`/support/${contact.id}`} lang="sv">
            {contact.title}
          </a>
        </h3>
        {contact.phone && <Phone number={contact.phone} />}
      </div>
      {contact.hours && <p lang="sv">{contact.hours}</p>}
      <p lang="sv">{contact.helps}</p>
      {marks && <p className="contacts-marks">{marks}</p>}
      {contact.reports.map(({ what, on }) => (
        <p key={what} className="overdue">
          {say.said(say.faults[what], day(on))}
        </p>
      ))}
      <p className="hint">
        <Standing checkedOn={contact.checkedOn} overdue={contact.overdue} />
      </p>
    </>
  );
}
