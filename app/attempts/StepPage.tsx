import { useWords } from "~/i18n/use";
import { Callout, Details, OwnWords, PrintButton, Prose } from "~/ui";
import { DebriefView } from "./DebriefView";
import { MeetingStart } from "./MeetingStart";
import { QuizDone } from "./QuizDone";
import { FinishStep, StepFrame, type StepPageProps } from "./StepFrame";
import { TestForm, TestResult } from "./TestPage";
import type { Refused } from "./tries.server";
import type { StepView } from "./view";

/** A step's own page, by its kind. */
export function StepPage({ view, refused, ...around }: StepPageProps & { view: StepView; refused?: Refused }) {
  const { words } = useWords();
  const { frame } = around;
  switch (view.kind) {
    case "text":
      return (
        <StepFrame {...around}>
          <Prose html={view.html} lang="sv" />
          <FinishStep frame={frame} label={words.step.read} />
        </StepFrame>
      );
    case "ownWords":
      return (
        <StepFrame {...around}>
          <p lang="sv">{view.intro}</p>
          <p className="hint">{words.ownWords.private}</p>
          {view.prompts.map((prompt) => (
            <div key={prompt.id}>
              <OwnWords
                keyName={`${frame.step.id.replace("/", "-")}-${prompt.id}`}
                label={<span lang="sv">{prompt.label}</span>}
                hint={prompt.hint && <span lang="sv">{prompt.hint}</span>}
                rows={3}
                keep={words.ownWords.keep}
                saved={words.ownWords.saved}
                failed={words.ownWords.failed}
                noScript={words.ownWords.noScript}
              />
              {prompt.example && (
                <Details summary={words.step.example}>
                  <p lang="sv">{prompt.example}</p>
                </Details>
              )}
            </div>
          ))}
          <PrintButton>{words.ownWords.print}</PrintButton>
          <FinishStep frame={frame} label={words.step.wrote} />
        </StepFrame>
      );
    case "reflection":
      return (
        <StepFrame {...around}>
          <p lang="sv">{view.intro}</p>
          <ul className="prompts" lang="sv">
            {view.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
          <Callout kind="local" title={words.step.after}>
            <p lang="sv">{view.after}</p>
          </Callout>
          <FinishStep frame={frame} label={words.step.thought} />
        </StepFrame>
      );
    case "task":
      return (
        <StepFrame {...around}>
          <p lang="sv">{view.intro}</p>
          <h2>{words.step.doThis}</h2>
          <ol lang="sv">
            {view.doThis.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <Callout kind="local" title={words.step.askWho}>
            <p lang="sv">{view.askWho}</p>
          </Callout>
          <FinishStep frame={frame} label={words.step.decided} />
        </StepFrame>
      );
    case "quizDone":
      return <QuizDone view={view} {...around} />;
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
