// SPDX-License-Identifier: EUPL-1.2
import type { TextStep } from "~/content/catalogue";
import { isSheet, textAndSources } from "~/content/mdx";
import { useWords } from "~/i18n/use";
import { Actions, PrintButton, Prose, ReadOnButton } from "~/ui";
import { ReadingChoice } from "./ReadingChoice";
import { FinishStep, StepFrame, type StepPageProps } from "./StepFrame";

/** A lesson, or its easy-read version for whoever has chosen that: the same step, done by the same button. */
export function TextPage({ view, easy, ...around }: StepPageProps & { view: TextStep; easy: boolean }) {
  const { words } = useWords();
  const { frame } = around;
  const shown = (easy && view.easy) || view;
  const { text, sources } = textAndSources(shown.html);
  return (
    <StepFrame {...around} title={<span lang="sv">{shown.title}</span>}>
      {view.easy && <ReadingChoice easy={easy} />}
      {!frame.done && <ReadOnButton>{words.step.readOn}</ReadOnButton>}
      {isSheet(shown) ? (
        <>
          <div className="guide by-hand">
            <Prose html={text} lang="sv" />
          </div>
          <Actions>
            <PrintButton>{words.certificate.print}</PrintButton>
          </Actions>
        </>
      ) : (
        <Prose html={text} lang="sv" />
      )}
      <FinishStep frame={frame} label={words.step.read} />
      {sources && <Prose html={sources} lang="sv" />}
    </StepFrame>
  );
}
