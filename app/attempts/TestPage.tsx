// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import { Actions, Button, ErrorSummary, Prose } from "~/ui";
import { CaseStory, EnterButton, QuestionFields } from "./QuestionFields";
import type { AskedQuestion } from "./quizView";
import { DoneBefore, StepFrame, type StepPageProps, useHere, WhichStep } from "./StepFrame";
import { Earlier } from "./TestResult";
import type { ItemView, Refused, StepView } from "./view";

type OfStep<Kind extends StepView["kind"]> = StepPageProps & { view: Extract<StepView, { kind: Kind }> };
type OfItem<Kind extends ItemView["kind"]> = StepPageProps & { view: Extract<ItemView, { kind: Kind }> };

/** Before a try: what it is like, and the two ways to take it. */
export function TestStart({ view, ...around }: OfStep<"testStart">) {
  const { words } = useWords();
  return (
    <StepFrame {...around}>
      <DoneBefore frame={around.frame} />
      {view.intro && (
        <Prose lang="sv">
          <p>{view.intro}</p>
        </Prose>
      )}
      <p>{words.test.intro(view.questions, view.passPercent)}</p>
      <p>{words.test.saves}</p>
      <form method="post" action={`${around.frame.address}/begin`}>
        <input type="hidden" name="try" value={view.number} />
        <Actions>
          <Button name="go" value="all">
            {words.test.beginAll}
          </Button>
          <Button name="go" value="one" kind="secondary">
            {words.test.beginOne}
          </Button>
        </Actions>
      </form>
      <Earlier tries={view.earlier} />
    </StepFrame>
  );
}

interface FormProps {
  /** The number of the try. */
  number: number;
  /** Of this page's form. */
  saving: string;
  /** Where answers are sent as they are chosen. */
  saveAt: string;
  /** What Enter does. */
  go: string;
  children: ReactNode;
}

/**
 * The form of a test under way. `page.js` sends it to `saveAt` as answers are chosen; without a script its buttons save.
 * A browser must not fill in what it remembers: the server knows better.
 */
function AnswersForm({ number, saving, saveAt, go, children }: FormProps) {
  const { words } = useWords();
  const here = useHere();
  return (
    <form
      method="post"
      action={here}
      className="test"
      autoComplete="off"
      data-answers={saveAt}
      data-failed={words.test.notSaved}
      data-signed-out={words.test.signedOut}
    >
      <input type="hidden" name="try" value={number} />
      <input type="hidden" name="key" value={saving} />
      <EnterButton go={go} />
      {children}
      <p className="save-status" role="status" />
    </form>
  );
}

interface AnswerableProps {
  question: AskedQuestion;
  count?: string;
  stands: boolean;
  error?: string;
}

/** A question of a test with what it has been answered, so that only a change is saved. */
function Answerable({ question, count, stands, error }: AnswerableProps) {
  const { words } = useWords();
  const fields = <QuestionFields question={question} name={`a.${question.id}`} count={count} error={error} />;
  return (
    <>
      <CaseStory inCase={question.inCase} />
      {stands ? (
        <fieldset disabled className="choices stands">
          {fields}
          <p className="hint">{words.test.stands}</p>
        </fieldset>
      ) : (
        <>
          <input type="hidden" name={`was.${question.id}`} value={question.answer.join(" ")} />
          {fields}
        </>
      )}
    </>
  );
}

/** What could not be taken, with a link to the question it is about where it is on the page. */
function Problems({ refused, numbers }: { refused?: Refused; numbers: ReadonlyMap<string, number> }) {
  const { words } = useWords();
  const errors = (refused?.problems ?? []).map(({ questionId, problem }) => {
    const number = numbers.get(questionId);
    const text = words.quiz.problems[problem];
    return number ? { href: `#a.${questionId}`, text: words.quiz.inQuestion(number, text) } : { href: "#main", text };
  });
  return <ErrorSummary title={words.quiz.problem} errors={errors} />;
}

const errorOf = (refused: Refused | undefined, id: string) =>
  refused?.problems.find(({ questionId }) => questionId === id)?.problem;

/** All questions of a test on one page, of a case up to the part that is open. */
export function TestForm({ view, refused, ...around }: OfStep<"test"> & { refused?: Refused }) {
  const { words } = useWords();
  const numbers = new Map(view.questions.map(({ number, question }) => [question.id, number]));
  return (
    <StepFrame {...around} where={<WhichStep frame={around.frame} />}>
      <Problems refused={refused} numbers={numbers} />
      <p className="hint">{words.test.passAt(view.passPercent)}</p>
      <p>
        <a href={view.one.href}>{words.test.one(view.one.number)}</a>
      </p>
      <AnswersForm number={view.number} saving={view.key} saveAt={view.saveAt} go="check">
        {view.questions.map(({ number, question, stands }, index) => {
          const problem = errorOf(refused, question.id);
          const { inCase } = question;
          const goesOn = inCase && !stands && inCase.number < inCase.of;
          return (
            <div className="test-question" key={question.id} id={goesOn && inCase.number > 1 ? "next-part" : undefined}>
              <Answerable
                question={question}
                stands={stands}
                count={words.quiz.question(number, view.of)}
                error={problem && words.quiz.inQuestion(number, words.quiz.problems[problem])}
              />
              {goesOn && view.questions[index + 1]?.question.inCase?.number !== inCase.number + 1 && (
                <Button kind="secondary" name="go" value={`part:${question.id}`}>
                  {words.test.nextPart}
                </Button>
              )}
            </div>
          );
        })}
        <Actions>
          <Button name="go" value="check">
            {words.test.toCheck}
          </Button>
        </Actions>
      </AnswersForm>
    </StepFrame>
  );
}

/** One question of a test on a page of its own. */
export function TestQuestion({ view, refused, ...around }: OfItem<"testQuestion"> & { refused?: Refused }) {
  const { words } = useWords();
  const { question, number } = view;
  const problem = errorOf(refused, question.id);
  const goesOn = question.inCase && question.inCase.number < question.inCase.of && !view.stands;
  return (
    <StepFrame {...around} where={words.quiz.question(number, view.of)} quietTitle>
      <Problems refused={refused} numbers={new Map([[question.id, number]])} />
      <AnswersForm number={view.tryNumber} saving={view.key} saveAt={view.saveAt} go={view.next ? "next" : "check"}>
        <Answerable
          question={question}
          stands={view.stands}
          error={problem && words.quiz.inQuestion(number, words.quiz.problems[problem])}
        />
        <Actions>
          {view.next && (
            <Button name="go" value="next">
              {goesOn ? words.test.nextPart : words.test.next}
            </Button>
          )}
          <Button name="go" value="check" kind={view.next ? "quiet" : "primary"}>
            {words.test.toCheck}
          </Button>
        </Actions>
      </AnswersForm>
      <p className="scene-nav">
        {view.previous && <a href={view.previous}>{words.test.before}</a>} <a href={view.all}>{words.test.all}</a>
      </p>
    </StepFrame>
  );
}
