// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink } from "~/ui";
import { OnwardLink, StepFrame, type StepPageProps } from "./StepFrame";
import type { StepView } from "./view";

type Props = StepPageProps & { view: Extract<StepView, { kind: "quizDone" }> };

/** After the last question of a practice. */
export function QuizDone({ view, ...around }: Props) {
  const { words } = useWords();
  return (
    <StepFrame {...around} title={words.quiz.doneTitle}>
      <p className="verdict">{words.quiz.result(view.right, view.of)}</p>
      <Actions>
        <OnwardLink frame={around.frame} />
        {view.review && (
          <ButtonLink kind="secondary" href={view.review}>
            {words.quiz.review}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" href={view.again}>
          {words.quiz.again}
        </ButtonLink>
      </Actions>
    </StepFrame>
  );
}
