// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Callout, KeepOwnWords, OwnWords, Prose } from "~/ui";
import { DebriefView } from "./DebriefView";
import { MeetingStart } from "./MeetingStart";
import { OwnWordsPage } from "./OwnWordsPage";
import { PairPracticePage } from "./PairPractice";
import { QuizDone } from "./QuizDone";
import { FinishStep, StepFrame, type StepPageProps } from "./StepFrame";
import { TestForm, TestStart } from "./TestPage";
import { TestResult } from "./TestResult";
import { TextPage } from "./TextPage";
import type { Refused, StepView } from "./view";

interface Props extends StepPageProps {
  view: StepView;
  refused?: Refused;
  /** Whether one would rather read easy Swedish, where there is some. */
  easy?: boolean;
}

/** A step's own page, by its kind. */
export function StepPage({ view, refused, easy = false, ...around }: Props) {
  const { words } = useWords();
  const { frame } = around;
  switch (view.kind) {
    case "text":
      return <TextPage view={view} easy={easy} {...around} />;
    case "practice":
      return <PairPracticePage view={view} {...around} />;
    case "ownWords":
      return <OwnWordsPage view={view} {...around} />;
    case "reflection":
      return (
        <StepFrame {...around}>
          <Prose lang="sv">
            <p>{view.intro}</p>
            <ul className="prompts">
              {view.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          </Prose>
          <OwnWords
            keyName={frame.step?.id.replace("/", "-") ?? ""}
            label={words.ownWords.thoughts}
            hint={words.ownWords.private}
            rows={4}
            saved={words.ownWords.saved}
            failed={words.ownWords.failed}
            noScript={words.ownWords.noScript}
          />
          <KeepOwnWords label={words.ownWords.keep} />
          <Callout kind="local" title={words.step.after}>
            <p lang="sv">{view.after}</p>
          </Callout>
          <FinishStep frame={frame} label={words.step.thought} />
        </StepFrame>
      );
    case "task":
      return (
        <StepFrame {...around}>
          <Prose lang="sv">
            <p>{view.intro}</p>
          </Prose>
          <h2>{words.step.doThis}</h2>
          <Prose lang="sv">
            <div className="steps">
              <ol>
                {view.doThis.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            </div>
          </Prose>
          <Callout kind="local" title={words.step.askWho}>
            <p lang="sv">{view.askWho}</p>
          </Callout>
          <FinishStep frame={frame} label={words.step.decided} />
        </StepFrame>
      );
    case "quizDone":
      return <QuizDone view={view} {...around} />;
    case "testStart":
      return <TestStart view={view} {...around} />;
    case "test":
      return <TestForm view={view} refused={refused} {...around} />;
    case "testResult":
      return <TestResult view={view} {...around} />;
    case "meeting":
      return <MeetingStart view={view} {...around} />;
    case "debrief":
      return <DebriefView view={view} {...around} />;
  }
}
