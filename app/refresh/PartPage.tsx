// SPDX-License-Identifier: EUPL-1.2
import { StepFrame, type StepPageProps } from "~/attempts/StepFrame";
import { StepPage } from "~/attempts/StepPage";
import type { Refused } from "~/attempts/view";
import { useWords } from "~/i18n/use";
import { ButtonLink } from "~/ui";
import type { PartView } from "./part.server";
import { RenewalUnit } from "./RenewalUnit";

interface Props extends StepPageProps {
  view: PartView;
  refused?: Refused;
  easy: boolean;
}

/** A part's own page, by its kind. Questions and scenes have the pages they have in a course. */
export function PartPage({ view, refused, easy, ...around }: Props) {
  const { words } = useWords();
  const say = words.renewal;
  if (view.kind === "unit") return <RenewalUnit view={view} easy={easy} {...around} />;
  if (view.kind !== "gone") return <StepPage view={view} refused={refused} easy={easy} {...around} />;
  return (
    <StepFrame {...around} title={say.goneTitle}>
      <p>{around.frame.done ? say.gone : say.away}</p>
      <ButtonLink href={around.frame.next}>{say.back}</ButtonLink>
    </StepFrame>
  );
}
