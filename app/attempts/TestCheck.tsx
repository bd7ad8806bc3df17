// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, ErrorSummary } from "~/ui";
import { CaseStory } from "./QuestionFields";
import type { CheckedQuestion } from "./quizView";
import { StepFrame, type StepPageProps, useHere, WhichStep } from "./StepFrame";
import type { ItemView, Refused } from "./view";

type Props = StepPageProps & { view: Extract<ItemView, { kind: "testCheck" }>; refused?: Refused };

/** Every question with what was answered, before the test is handed in: what is open is named and linked to. */
export function TestCheck({ view, refused, ...around }: Props) {
  const { words } = useWords();
  const here = useHere();
  const say = ({ number, problem }: CheckedQuestion) =>
    problem ? words.quiz.inQuestion(number, words.quiz.problems[problem]) : "";
  const open = view.questions.filter((question) => question.problem);
  return (
    <StepFrame {...around} title={words.test.checkTitle} where={<WhichStep frame={around.frame} />}>
      {refused && (
        <ErrorSummary
          title={words.test.problem}
          errors={open.map((question) => ({ href: question.href, text: say(question) }))}
        />
      )}
      <p className="lead">{open.length > 0 ? words.test.checkOpen(open.length) : words.test.checkReady}</p>
      <ol className="checked">
        {view.questions.map((question) => (
          <li key={question.id} className={question.problem ? "checked-open" : undefined}>
            <CaseStory inCase={question.inCase} />
            <h2 lang="sv">{question.stem}</h2>
            <Given question={question} />
            <p>
              <a href={question.href}>
                {question.problem ? words.test.answerIt : words.test.change}
                <span className="visually-hidden">: {words.quiz.question(question.number, view.questions.length)}</span>
              </a>
            </p>
          </li>
        ))}
      </ol>
      <form method="post" action={here}>
        <input type="hidden" name="try" value={view.tryNumber} />
        <Actions>
          <Button>{words.test.submit}</Button>
        </Actions>
      </form>
      <p className="scene-nav">
        <a href={view.all}>{words.test.all}</a>
      </p>
    </StepFrame>
  );
}

/** What has been answered, and what is missing in it. */
function Given({ question }: { question: CheckedQuestion }) {
  const { words } = useWords();
  const { answer, problem, kind } = question;
  const textOf = (each: CheckedQuestion["answer"][number]) =>
    kind === "trueFalse" ? words.quiz[each.id === "true" ? "true" : "false"] : each.text;
  if (answer.length === 0) return <p className="wrong">{words.test.notAnswered}</p>;
  return (
    <>
      <ul lang={kind === "trueFalse" ? undefined : "sv"}>
        {answer.map((each) => (
          <li key={each.id}>
            {each.item && `${each.item} – `}
            {textOf(each)}
          </li>
        ))}
      </ul>
      {problem && <p className="wrong">{words.quiz.problems[problem]}</p>}
    </>
  );
}
