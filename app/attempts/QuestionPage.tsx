// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, ErrorSummary } from "~/ui";
import { Feedback } from "./Feedback";
import { CaseStory, EnterButton, QuestionFields } from "./QuestionFields";
import { DoneBefore, StepFrame, type StepPageProps, useHere } from "./StepFrame";
import type { ItemView, Refused } from "./view";

type Props = StepPageProps & { view: Extract<ItemView, { kind: "question" }>; refused?: Refused };

/** One question of a practice: to answer, or with its feedback. */
export function QuestionPage({ view, refused, ...around }: Props) {
  const { words } = useWords();
  const here = useHere();
  const { question, feedback } = view;
  const count = words.quiz.question(view.number, view.of);
  if (feedback)
    return (
      <StepFrame {...around} title={<span lang="sv">{feedback.stem}</span>} where={count} quietTitle>
        <CaseStory inCase={feedback.inCase} />
        <Feedback question={feedback} />
        <Actions>
          <ButtonLink href={view.next ?? around.frame.address}>
            {view.next ? words.quiz.next : words.quiz.finish}
          </ButtonLink>
        </Actions>
      </StepFrame>
    );
  if (!question) return null;
  const problem = refused?.problems[0]?.problem;
  const error = problem && words.quiz.problems[problem];
  return (
    <StepFrame {...around} where={count} quietTitle>
      {error && <ErrorSummary title={words.quiz.problem} errors={[{ href: "#answer", text: error }]} />}
      {view.number === 1 && <DoneBefore frame={around.frame} />}
      {view.intro && (
        <p className="hint" lang="sv">
          {view.intro}
        </p>
      )}
      <CaseStory inCase={question.inCase} />
      <form method="post" action={here}>
        <input type="hidden" name="try" value={view.tryNumber} />
        <input type="hidden" name="question" value={question.id} />
        {question.kind === "order" && <EnterButton go="answer" />}
        <QuestionFields question={question} name="answer" error={error} chosen={refused?.chosen[question.id]} />
        <Button>{words.quiz.answer}</Button>
      </form>
    </StepFrame>
  );
}
