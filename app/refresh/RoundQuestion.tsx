// SPDX-License-Identifier: EUPL-1.2
import { Feedback } from "~/attempts/Feedback";
import { EnterButton, QuestionFields } from "~/attempts/QuestionFields";
import { useWords } from "~/i18n/use";
import { Button, ErrorSummary } from "~/ui";
import type { QuestionView, RefusedAnswer } from "./asking.server";
import { addressOf, type RoundAround } from "./parts";
import { RoundFrame } from "./RoundFrame";

interface Props extends RoundAround {
  view: QuestionView;
  refused?: RefusedAnswer;
}

/** One question from memory: to answer, or with its feedback. */
export function RoundQuestion({ view, refused, ...around }: Props) {
  const { words } = useWords();
  const say = words.refresh;
  const { question, feedback, gone } = view;
  const count = words.quiz.question(view.number, view.of);
  if (feedback)
    return (
      <RoundFrame {...around} title={<span lang="sv">{feedback.stem}</span>} quietTitle isDone>
        <p className="kicker">
          {count} · <span lang="sv">{view.course}</span>
        </p>
        <Feedback question={feedback} />
      </RoundFrame>
    );
  if (!question)
    return (
      <RoundFrame {...around} title={count} isDone>
        {gone && <p>{say.gone[gone]}</p>}
      </RoundFrame>
    );
  const problem = refused?.problems[0]?.problem;
  const error = refused?.changed ? say.changedQuestion : problem && words.quiz.problems[problem];
  return (
    <RoundFrame {...around} title={count} quietTitle isDone={false}>
      {error && <ErrorSummary title={words.quiz.problem} errors={[{ href: "#answer", text: error }]} />}
      <p className="kicker" lang="sv">
        {view.course}
      </p>
      <form method="post" action={addressOf(around.number, `questions/${view.number}`)}>
        <input type="hidden" name="version" value={view.version} />
        {question.kind === "order" && <EnterButton go="answer" />}
        <QuestionFields question={question} name="answer" error={error} chosen={refused?.chosen[question.id]} />
        <div className="choice choice-aside">
          <input
            type="checkbox"
            id="unsure"
            name="unsure"
            value="yes"
            defaultChecked={refused?.unsure ?? view.unsure}
            aria-describedby="unsure-hint"
          />
          <label htmlFor="unsure">{say.unsure}</label>
        </div>
        <p className="hint" id="unsure-hint">
          {say.unsureHint}
        </p>
        <Button>{words.quiz.answer}</Button>
      </form>
    </RoundFrame>
  );
}
