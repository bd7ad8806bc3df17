// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Contact, Phone } from "~/ui";
import type { Card, CardContact } from "./card.server";
import { Standing } from "./Standing";

/** Whom to turn to where one works, in a few lines, at the foot of every page of a lesson. */
export function SupportCard({ contacts, asks, municipality, ...card }: Card) {
  const { words } = useWords();
  const say = words.contactCard;
  return (
    <aside className="contact" aria-labelledby="contact">
      <h2 id="contact">{say.title}</h2>
      <CardContacts contacts={contacts} />
      <CardOmbud {...card} />
      <p>
        {say.course}: {asks.name}
      </p>
      <Contact phone={asks.phone} email={asks.email} />
      <p>
        <a href="/support">{say.all(municipality)}</a>
      </p>
    </aside>
  );
}

/** What is urgent and the way in, each with its number. */
export function CardContacts({ contacts }: { contacts: CardContact[] }) {
  const { words, day } = useWords();
  const { said, faults } = words.support;
  if (contacts.length === 0) return null;
  return (
    <dl className="phones">
      {contacts.map(({ id, title, phone, hours, saidWrongOn, ...standing }) => (
        <div key={id}>
          <dt>
            <a href={`/support/${id}`} lang="sv">
              {title}
            </a>{" "}
            <Phone number={phone} />
          </dt>
          <dd>
            {saidWrongOn && <b className="overdue">{said(faults.phone, day(saidWrongOn))} </b>}
            {hours && <span lang="sv">{hours}. </span>}
            <span className="hint">
              <Standing {...standing} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The VIN-ombud of one's own units, by name. */
export function CardOmbud({ ombud, term }: Pick<Card, "ombud" | "term">) {
  const { words } = useWords();
  return ombud.map(({ unit, names }) => (
    <p key={unit}>{words.help.ombud(words.roles.vinOmbud(term), unit, names.join(", "))}</p>
  ));
}
