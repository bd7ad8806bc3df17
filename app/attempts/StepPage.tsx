import { textAndSources } from "~/content/mdx";
import { useWords } from "~/i18n/use";
import { Callout, Details, KeepOwnWords, OwnWords, PrintButton, Prose, ReadOnButton } from "~/ui";
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
    case "text": {
      const { text, sources } = textAndSources(view.html);
      return (
        <StepFrame {...around}>
          {!frame.done && <ReadOnButton>{words.step.readOn}</ReadOnButton>}
          <Prose html={text} lang="sv" />
          <FinishStep frame={frame} label={words.step.read} />
          {sources && <Prose html={sources} lang="sv" />}
        </StepFrame>
      );
    }
    case "ownWords":
      return (
        <StepFrame {...around}>
          <Prose lang="sv">
            <p>{view.intro}</p>
          </Prose>
          <p className="private">{words.ownWords.private}</p>
          {view.prompts.map((prompt, index) => (
            <div key={prompt.id} className="own-words-prompt">
              <OwnWords
                keyName={`${frame.step.id.replace("/", "-")}-${prompt.id}`}
                label={<span lang="sv">{prompt.label}</span>}
                hint={prompt.hint && <span lang="sv">{prompt.hint}</span>}
                rows={3}
                saved={words.ownWords.saved}
                failed={words.ownWords.failed}
                noScript={index === 0 ? words.ownWords.noScript : undefined}
              />
              {prompt.example && (
                <Details summary={words.step.example}>
                  <p lang="sv">{prompt.example}</p>
                </Details>
              )}
            </div>
          ))}
          <KeepOwnWords label={words.ownWords.keep} />
          <PrintButton>{words.ownWords.print}</PrintButton>
          <FinishStep frame={frame} label={words.step.wrote} />
        </StepFrame>
      );
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
            keyName={frame.step.id.replace("/", "-")}
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
