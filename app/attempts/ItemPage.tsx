// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Prose, ReadOnButton } from "~/ui";
import { ComparePage } from "./ComparePage";
import { CardPage } from "./OwnWordsPage";
import { RoleCardPage, RoleCardsPage, SheetPage } from "./PairPractice";
import { QuestionPage } from "./QuestionPage";
import { OpenRating } from "./RatingForm";
import { Scene } from "./Scene";
import { FinishStep, StepFrame, type StepPageProps } from "./StepFrame";
import { TestCheck } from "./TestCheck";
import { TestQuestion } from "./TestPage";
import type { ItemView, Refused } from "./view";

/** A page inside a step: a question, a line of a meeting, the meeting to read, or a card to practise with. */
export function ItemPage({ view, refused, ...around }: StepPageProps & { view: ItemView; refused?: Refused }) {
  const { words } = useWords();
  if (view.kind === "scene") return <Scene view={view} refused={refused} {...around} />;
  if (view.kind === "question") return <QuestionPage view={view} refused={refused} {...around} />;
  if (view.kind === "testQuestion") return <TestQuestion view={view} refused={refused} {...around} />;
  if (view.kind === "testCheck") return <TestCheck view={view} refused={refused} {...around} />;
  if (view.kind === "compare") return <ComparePage view={view} {...around} />;
  if (view.kind === "card") return <CardPage view={view} {...around} />;
  if (view.kind === "roleCard") return <RoleCardPage view={view} {...around} />;
  if (view.kind === "roleCards") return <RoleCardsPage view={view} {...around} />;
  if (view.kind === "sheet") return <SheetPage view={view} {...around} />;
  return (
    <StepFrame {...around} title={<span lang="sv">{view.title}</span>}>
      {!around.frame.done && <ReadOnButton>{words.step.readOn}</ReadOnButton>}
      <Prose html={view.html} lang="sv" />
      {view.invitation && <OpenRating invitation={view.invitation} to={`${around.frame.address}/read`} />}
      <FinishStep frame={around.frame} label={words.step.read} />
      <p>
        <a href={around.frame.address}>{words.roleplay.play}</a>
      </p>
    </StepFrame>
  );
}
