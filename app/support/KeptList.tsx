// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Notice, Phone } from "~/ui";
import type { KeptContact } from "./care.server";
import type { Kind } from "./contact";

/** Contacts as their keeper sees them: how each stands, and the one press that says it is checked. */
export function KeptList({ contacts }: { contacts: KeptContact[] }) {
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <div className="contacts-head">
            <h3 lang="sv">{contact.title}</h3>
            {contact.phone && <Phone number={contact.phone} />}
          </div>
          {contact.hours && <p lang="sv">{contact.hours}</p>}
          <HowItStands contact={contact} />
          <Doing contact={contact} />
        </li>
      ))}
    </ul>
  );
}

/** When it was checked and by whom, when it is to be checked again, and what somebody says is wrong. */
export function HowItStands({ contact }: { contact: KeptContact }) {
  const { words, day } = useWords();
  const say = words.directory;
  const due = (contact.overdue ? say.due : say.next)(day(contact.holdsThrough));
  return (
    <>
      {contact.reports.map(({ what, on }) => (
        <p key={what} className="overdue">
          {say.reported(words.support.faults[what], day(on))}
        </p>
      ))}
      <p className="hint">
        {say.checkedOn(day(contact.checkedOn), say.by(contact.checkedBy ?? say.former))}{" "}
        {contact.overdue ? <b className="overdue">{due}</b> : due} {!contact.backup && say.noBackup}{" "}
        {contact.withdrawnOn && say.withdrawnOn(day(contact.withdrawnOn))}
      </p>
    </>
  );
}

function Doing({ contact }: { contact: KeptContact }) {
  const { words } = useWords();
  const say = words.directory;
  const address = `/directory/${contact.id}`;
  const named = (
    <span className="visually-hidden" lang="sv">
      {" "}
      {contact.title}
    </span>
  );
  return (
    <Actions>
      {contact.withdrawnOn ? (
        <form method="post" action={`${address}/restorations`}>
          <Button kind="secondary">
            {say.restore}
            {named}
          </Button>
        </form>
      ) : (
        <form method="post" action={`${address}/checks`}>
          <input type="hidden" name="version" value={contact.version} />
          <Button kind="secondary">
            {say.check}
            {named}
          </Button>
        </form>
      )}
      <ButtonLink kind="quiet" href={address}>
        {say.change}
        {named}
      </ButtonLink>
    </Actions>
  );
}

/** What was just done with a contact, and the way to undo it. */
export function JustDone({ contact }: { contact: KeptContact | undefined }) {
  const { words } = useWords();
  const say = words.directory;
  if (!contact) return null;
  const sentence = contact.withdrawnOn ? say.gone : say.saved;
  return (
    <Notice>
      <p>
        <CourseText say={sentence} text={contact.title} />
      </p>
      {contact.withdrawnOn && (
        <form method="post" action={`/directory/${contact.id}/restorations`}>
          <Button kind="secondary">{say.undo}</Button>
        </form>
      )}
    </Notice>
  );
}

/** What has to be entered before anybody begins to ask, each with the way to its form. */
export function MissingKinds({ missing, term }: { missing: Kind[]; term: string }) {
  const { words } = useWords();
  const say = words.directory;
  if (missing.length === 0) return null;
  return (
    <Notice kind="attention" title={say.missing}>
      <p>{say.missingText}</p>
      <ul>
        {missing.map((kind) => {
          const name = say.form.kinds[kind];
          return (
            <li key={kind}>
              <a href={`/directory/new?kind=${kind}`}>{typeof name === "function" ? name(term) : name}</a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** Out of the list, or back into it. */
export function Moving({ contact }: { contact: KeptContact }) {
  const { words } = useWords();
  const say = words.directory;
  const address = `/directory/${contact.id}`;
  return contact.withdrawnOn ? (
    <form method="post" action={`${address}/restorations`}>
      <Button kind="secondary">{say.restore}</Button>
    </form>
  ) : (
    <form method="post" action={`${address}/withdrawals`} className="report-wrong">
      <p className="hint">{say.withdrawText}</p>
      <Button kind="secondary">{say.withdraw}</Button>
    </form>
  );
}
