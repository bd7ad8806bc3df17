import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Choices, Details, ErrorSummary, Prose } from "~/ui";
import { Feedback } from "./Feedback";
import { DoneBefore, OnwardLink, StepFrame, type StepPageProps, useHere } from "./StepFrame";
import type { Refused } from "./tries.server";
import type { StepView } from "./view";

type View<Kind extends StepView["kind"]> = StepPageProps & { view: Extract<StepView, { kind: Kind }> };

/** All questions of a test on one page. What was chosen stays when something is missing. */
export function TestForm({ view, refused, ...around }: View<"test"> & { refused?: Refused }) {
  const { words } = useWords();
  const here = useHere();
  const say = { missing: words.quiz.missingIn, tooMany: words.quiz.tooManyIn, unknown: words.quiz.unknownIn };
  const errors = new Map(
    (refused?.problems ?? []).map(({ questionId, problem }) => [
      questionId,
      say[problem](view.questions.findIndex((question) => question.id === questionId) + 1),
    ]),
  );
  return (
    <StepFrame {...around}>
      <ErrorSummary
        title={words.test.problem}
        errors={[...errors].map(([questionId, text]) => ({ href: `#a.${questionId}`, text }))}
      />
      <DoneBefore frame={around.frame} />
      {view.intro && (
        <Prose lang="sv">
          <p>{view.intro}</p>
        </Prose>
      )}
      <p className={view.intro ? "hint" : undefined}>{words.test.intro(view.questions.length, view.passPercent)}</p>
      <p className="hint" hidden data-choices-kept="">
        {words.test.kept}
      </p>
      <form method="post" action={here} className="test" data-choices={keyOf(around.frame, view.number)}>
        <input type="hidden" name="try" value={view.number} />
        {view.questions.map((question, index) => (
          <Choices
            key={question.id}
            legend={
              <>
                <span className="kicker">{words.quiz.question(index + 1, view.questions.length)}</span>{" "}
                <span lang="sv">{question.stem}</span>
              </>
            }
            hint={words.quiz[question.kind]}
            name={`a.${question.id}`}
            kind={question.kind}
            error={errors.get(question.id)}
            options={question.options.map((option) => ({
              value: option.id,
              label: <span lang="sv">{option.text}</span>,
              checked: refused?.chosen[question.id]?.includes(option.id),
            }))}
          />
        ))}
        <Actions>
          <Button>{words.test.submit}</Button>
        </Actions>
      </form>
    </StepFrame>
  );
}

/** What the choices of a try are kept under in the browser until it is handed in. */
const keyOf = ({ step }: StepPageProps["frame"], number: number) => `${step?.id}:${number}`;

/** How a test went, with feedback on each answer. */
export function TestResult({ view, ...around }: View<"testResult">) {
  const { words } = useWords();
  const { right, of } = view;
  const again = (
    <ButtonLink kind={around.frame.done ? "secondary" : "primary"} href={view.again}>
      {words.test.again}
    </ButtonLink>
  );
  return (
    <StepFrame {...around} title={view.passed ? words.test.passed : words.test.failed}>
      <p className="lead" data-choices-done={keyOf(around.frame, view.number)}>
        {view.passed ? words.test.passedText(right, of) : words.test.failedText(right, of, view.needed)}
      </p>
      <Actions>
        {around.frame.done && <OnwardLink frame={around.frame} />}
        {again}
      </Actions>
      {!view.passed && <DoneBefore frame={around.frame} />}
      {view.questions.map((question, index) => (
        <section key={question.id} className="answered" aria-labelledby={`q-${index}`}>
          <h2 id={`q-${index}`}>
            <span className="kicker">{words.quiz.question(index + 1, of)}</span> <span lang="sv">{question.stem}</span>
          </h2>
          {question.right ? (
            <Details summary={words.test.heldShow}>
              <Feedback question={question} />
            </Details>
          ) : (
            <Feedback question={question} />
          )}
        </section>
      ))}
      {!view.passed && <Actions>{again}</Actions>}
    </StepFrame>
  );
}
