// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink, Details, Notice } from "~/ui";
import { Feedback } from "./Feedback";
import { CaseStory } from "./QuestionFields";
import type { TryListed } from "./quizView";
import { OnwardLink, StepFrame, type StepPageProps, WhichStep } from "./StepFrame";
import type { StepView } from "./view";

type Props = StepPageProps & { view: Extract<StepView, { kind: "testResult" }> };

/** How a test went, with feedback on each answer. */
export function TestResult({ view, ...around }: Props) {
  const { words } = useWords();
  const { right, of, passed } = view;
  const again = (
    <ButtonLink kind={around.frame.done ? "secondary" : "primary"} href={view.again}>
      {words.test.again}
    </ButtonLink>
  );
  return (
    <StepFrame
      {...around}
      title={passed ? words.test.passed : words.test.failed}
      where={<WhichStep frame={around.frame} />}
    >
      {view.late && <Notice kind="attention" title={words.test.handedIn} />}
      <p className="lead">
        {passed ? words.test.passedText(right, of) : words.test.failedText(right, of, view.needed)}
      </p>
      {!passed && around.frame.done && <p>{words.test.stillPassed}</p>}
      <Actions>
        {around.frame.done && <OnwardLink frame={around.frame} />}
        {again}
      </Actions>
      {view.questions.length === 0 && <p>{words.test.forgotten}</p>}
      {view.questions.map((question, index) => (
        <section key={question.id} className="answered" aria-labelledby={`q-${index}`}>
          <h2 id={`q-${index}`}>
            <span className="kicker">{words.quiz.question(index + 1, of)}</span> <span lang="sv">{question.stem}</span>
          </h2>
          <CaseStory inCase={question.inCase} />
          {question.mark.right ? (
            <Details summary={words.test.heldShow}>
              <Feedback question={question} />
            </Details>
          ) : (
            <Feedback question={question} />
          )}
        </section>
      ))}
      {!passed && <Actions>{again}</Actions>}
      <Earlier tries={view.earlier} />
    </StepFrame>
  );
}

/** The person's other tries, each as it was. */
export function Earlier({ tries }: { tries: TryListed[] }) {
  const { words } = useWords();
  if (tries.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{words.test.earlier}</h2>
      <ul>
        {tries.map((each) => (
          <li key={each.number}>
            <a href={each.href}>{words.test.earlierTry(each.number, each.right, each.asked)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
