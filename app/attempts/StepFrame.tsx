// SPDX-License-Identifier: EUPL-1.2
import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Callout, Page } from "~/ui";
import type { Frame } from "./view";

export interface StepPageProps {
  frame: Frame;
  /** Whom to turn to where one works. */
  card: ReactNode;
}

interface Props extends StepPageProps {
  title?: ReactNode;
  /** Where one is inside the step, when the step has several pages. */
  where?: ReactNode;
  quietTitle?: boolean;
  children: ReactNode;
}

/** What every page of a step has around it: where one is, the way back, and who to ask. */
export function StepFrame({ frame, card, title, where, quietTitle, children }: Props) {
  const { words } = useWords();
  const { step } = frame;
  const back = step
    ? {
        href: step.unit.address,
        label: step.unit.title === null ? words.renewal.title : <span lang="sv">{step.unit.title}</span>,
      }
    : { href: "/practice", label: words.practice.title };
  return (
    <Page
      title={title ?? (frame.title === null ? words.renewal.questions : <span lang="sv">{frame.title}</span>)}
      kicker={where ?? <WhichStep frame={frame} />}
      back={back}
      quietTitle={quietTitle}
    >
      {frame.contentNote && where === undefined && (
        <Callout kind="safety" title={words.unit.contentNote}>
          <p lang="sv">{frame.contentNote}</p>
        </Callout>
      )}
      {children}
      {card}
    </Page>
  );
}

/**
 * Where a form of this page is sent: here, but without the fragment that a link of the error summary leaves in the
 * address. With a fragment the browser would not move the focus to the summary when the form is refused again.
 */
export function useHere(): string {
  const { pathname, search } = useLocation();
  return pathname + search;
}

/** "Steg 2 av 3", "Del 2 av 3" of a renewal, or "Övning". */
export function WhichStep({ frame }: { frame: Frame }) {
  const { words } = useWords();
  const { step } = frame;
  if (!step) return words.practice.one;
  return step.unit.title === null ? words.step.part(step.number, step.of) : words.step.of(step.number, step.of);
}

/** To whoever practises what they have done already: nothing can be lost. */
export function DoneBefore({ frame }: { frame: Frame }) {
  const { words } = useWords();
  return frame.done && <p className="private">{words.step.again}</p>;
}

/** The way on from a step that is done. */
export function OnwardLink({ frame }: { frame: Frame }) {
  const { words } = useWords();
  const { step } = frame;
  if (step?.unit.title === null) return <ButtonLink href={frame.next}>{words.renewal.back}</ButtonLink>;
  const label = !step ? words.practice.back : step.number === step.of ? words.step.onward : words.step.next;
  return <ButtonLink href={frame.next}>{label}</ButtonLink>;
}

/** The one button that says a step is done; after that, the way on. */
export function FinishStep({ frame, label }: { frame: Frame; label: string }) {
  const { words } = useWords();
  const here = useHere();
  const previous = frame.previous && (
    <ButtonLink kind="quiet" href={frame.previous}>
      {words.step.previous}
    </ButtonLink>
  );
  if (frame.done)
    return (
      <div className="finish">
        <p className="step-done">{words.step.isDone}</p>
        <Actions>
          <OnwardLink frame={frame} />
          {previous}
        </Actions>
      </div>
    );
  return (
    <form method="post" action={here} className="finish">
      <Actions>
        <Button>{label}</Button>
        {previous}
      </Actions>
    </form>
  );
}
