import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Choices, ErrorSummary, Prose, ReadOnButton } from "~/ui";
import { ComparePage } from "./ComparePage";
import { Feedback } from "./Feedback";
import { CardPage } from "./OwnWordsPage";
import { Scene } from "./Scene";
import { DoneBefore, FinishStep, StepFrame, type StepPageProps, useHere } from "./StepFrame";
import type { Refused } from "./tries.server";
import type { ItemView } from "./view";

/** A page inside a step: a question, a line of a meeting, or the meeting to read. */
export function ItemPage({ view, refused, ...around }: StepPageProps & { view: ItemView; refused?: Refused }) {
  const { words } = useWords();
  if (view.kind === "scene") return <Scene view={view} refused={refused} {...around} />;
  if (view.kind === "question") return <QuestionPage view={view} refused={refused} {...around} />;
  if (view.kind === "compare") return <ComparePage view={view} {...around} />;
  if (view.kind === "card") return <CardPage view={view} {...around} />;
  return (
    <StepFrame {...around} title={<span lang="sv">{view.title}</span>}>
      {!around.frame.done && <ReadOnButton>{words.step.readOn}</ReadOnButton>}
      <Prose html={view.html} lang="sv" />
      <FinishStep frame={around.frame} label={words.step.read} />
      <p>
        <a href={around.frame.address}>{words.roleplay.play}</a>
      </p>
    </StepFrame>
  );
}

type QuestionProps = StepPageProps & { view: Extract<ItemView, { kind: "question" }>; refused?: Refused };

function QuestionPage({ view, refused, ...around }: QuestionProps) {
  const { words } = useWords();
  const here = useHere();
  const { question, feedback } = view;
  const count = words.quiz.question(view.number, view.of);
  if (feedback)
    return (
      <StepFrame {...around} title={<span lang="sv">{feedback.stem}</span>} where={count} quietTitle>
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
  const error = problem && words.quiz[problem];
  return (
    <StepFrame {...around} where={count} quietTitle>
      {error && <ErrorSummary title={words.quiz.problem} errors={[{ href: "#answer", text: error }]} />}
      {view.number === 1 && <DoneBefore frame={around.frame} />}
      {view.intro && (
        <p className="hint" lang="sv">
          {view.intro}
        </p>
      )}
      <form method="post" action={here}>
        <input type="hidden" name="try" value={view.tryNumber} />
        <Choices
          legend={<span lang="sv">{question.stem}</span>}
          hint={words.quiz[question.kind]}
          name="answer"
          kind={question.kind}
          error={error}
          options={question.options.map((option) => ({
            value: option.id,
            label: <span lang="sv">{option.text}</span>,
            checked: refused?.chosen[question.id]?.includes(option.id),
          }))}
        />
        <Button>{words.quiz.answer}</Button>
      </form>
    </StepFrame>
  );
}
