import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import { Page } from "~/ui";
import type { Frame } from "./view";

/** Who answers questions about the course where one works. */
export interface Contact {
  name: string;
  phone: string;
  email: string;
}

export interface StepPageProps {
  frame: Frame;
  contact: Contact;
  municipality: string;
}

/** What every page of a step has around it: where one is, the way back and forth, and who to ask. */
export function StepFrame({
  frame,
  contact,
  municipality,
  title,
  children,
}: StepPageProps & { title?: ReactNode; children: ReactNode }) {
  const { words } = useWords();
  const { unit, step, course } = frame;
  return (
    <Page
      title={title ?? <span lang="sv">{step.title}</span>}
      kicker={
        <>
          <span lang="sv">{unit.title}</span> · {words.step.of(step.number, step.of)}
        </>
      }
      back={
        frame.previous
          ? { href: frame.previous, label: words.step.previous }
          : { href: `/courses/${course.id}/${unit.id}`, label: words.step.toUnit }
      }
    >
      {children}
      <aside className="contact" aria-labelledby="contact">
        <h2 id="contact">{words.contactCard.title}</h2>
        <p>
          {words.contactCard.text(contact.name, municipality)}{" "}
          {contact.phone && <a href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`}>{contact.phone}</a>}{" "}
          {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        </p>
        <p>
          <a href="/help">{words.contactCard.support}</a>
        </p>
      </aside>
    </Page>
  );
}

/** The one button that says a step is done; after that, the way on. */
export function FinishStep({ frame, label }: { frame: Frame; label: string }) {
  const { words } = useWords();
  if (frame.done)
    return (
      <p className="step-done">
        {words.step.isDone} <a href={frame.next}>{words.step.next}</a>
      </p>
    );
  return (
    <form method="post" className="finish">
      <button type="submit" className="button button-primary">
        {label}
      </button>
    </form>
  );
}
