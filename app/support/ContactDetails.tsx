// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import { Button, Email, Phone } from "~/ui";
import type { ShownContact } from "./directory.server";
import { Standing } from "./Standing";
import { faults } from "./standing";

/** Everything that is kept of a contact, for whoever is about to ring. */
export function ContactDetails({ contact }: { contact: ShownContact }) {
  const { words } = useWords();
  const say = words.support;
  const own = (text: string) => text && <span lang="sv">{text}</span>;
  const facts: { term: string; detail: ReactNode }[] = [
    { term: say.hours, detail: own(contact.hours) },
    { term: say.helps, detail: own(contact.helps) },
    { term: say.forWhom, detail: own(contact.forWhom) },
    { term: say.ways, detail: contact.channels.map((each) => say.channels[each]).join(", ") },
    {
      term: words.directory.form.email,
      detail: contact.email && <Email address={contact.email} />,
    },
    { term: words.directory.form.web, detail: contact.web && <a href={contact.web}>{contact.web.slice(8)}</a> },
    { term: say.address, detail: own(contact.address) },
    {
      term: say.termsTitle,
      detail: contact.terms
        .map((each) => (each === "withoutAssessment" ? say.withoutAssessment : `${say.terms[each]}.`))
        .join(" "),
    },
    { term: say.acceptsTitle, detail: contact.accepts.map((each) => say.accepts[each]).join(", ") },
    { term: say.owner, detail: own(contact.owner) },
    { term: say.backup, detail: own(contact.backup) },
  ];
  return (
    <>
      {contact.phone && (
        <p className="phones-urgent">
          <Phone number={contact.phone} />
        </p>
      )}
      <p>
        <Standing checkedOn={contact.checkedOn} overdue={contact.overdue} />
      </p>
      <dl className="facts">
        {facts
          .filter(({ detail }) => detail)
          .map(({ term, detail }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{detail}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/** One press says what is wrong. What is said already is told instead, whoever said it. */
export function ReportWrong({ contact }: { contact: ShownContact }) {
  const { words, day } = useWords();
  const say = words.support;
  const left = faults.filter((what) => contact.reports.every((report) => report.what !== what));
  return (
    <section id="wrong" aria-labelledby="wrong-title" className="report-wrong">
      <h2 id="wrong-title">{say.wrong}</h2>
      {contact.reports.map(({ what, on }) => (
        <p key={what} className="overdue">
          {say.said(say.faults[what], day(on))}
        </p>
      ))}
      {left.length > 0 && (
        <form method="post" action={`/support/${contact.id}/reports`}>
          <p className="hint">{say.wrongText}</p>
          <div className="actions">
            {left.map((what) => (
              <Button key={what} kind="secondary" name="what" value={what}>
                {say.faults[what]}
              </Button>
            ))}
          </div>
        </form>
      )}
    </section>
  );
}
