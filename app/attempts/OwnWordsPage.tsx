// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink, EraseOwnWords, KeepOwnWords, OwnWords, PrintButton, Prose, ShownOwnWords } from "~/ui";
import { FinishStep, StepFrame, type StepPageProps } from "./StepFrame";
import type { Frame, ItemView, StepView } from "./view";

/** What the browser keeps a sentence under: `k1-3-2-egna-ord-oppning`. */
const keyOf = (frame: Frame, promptId: string) => `${frame.step?.id.replace("/", "-")}-${promptId}`;

/** One's own sentences, one to a prompt. The examples come once one has written. They stay in the browser. */
export function OwnWordsPage({ view, ...around }: StepPageProps & { view: Extract<StepView, { kind: "ownWords" }> }) {
  const { words } = useWords();
  const say = words.ownWords;
  const { frame } = around;
  return (
    <StepFrame {...around}>
      <Prose lang="sv">
        <p>{view.intro}</p>
      </Prose>
      <p className="private">{say.private}</p>
      {frame.done && (
        <p id="examples" tabIndex={-1} className="compare">
          {say.compare}
        </p>
      )}
      {view.prompts.map((prompt, index) => (
        <div key={prompt.id} className="own-words-prompt">
          <OwnWords
            keyName={keyOf(frame, prompt.id)}
            label={<span lang="sv">{prompt.label}</span>}
            hint={prompt.hint && <span lang="sv">{prompt.hint}</span>}
            rows={3}
            saved={say.saved}
            failed={say.failed}
            noScript={index === 0 ? say.noScript : undefined}
          />
          {prompt.examples.length > 0 && (
            <div className="examples">
              <p className="hint">{say.example}</p>
              {prompt.examples.map((example) => (
                <p key={example} lang="sv">
                  {example}
                </p>
              ))}
            </div>
          )}
        </div>
      ))}
      <KeepOwnWords label={say.keep} />
      <Actions>
        <ButtonLink kind="secondary" href={`${frame.address}/card`}>
          {say.toCard}
        </ButtonLink>
        <EraseOwnWords sure={say.eraseSure} erased={say.erased}>
          {say.erase}
        </EraseOwnWords>
      </Actions>
      <FinishStep frame={frame} label={words.step.wrote} />
    </StepFrame>
  );
}

/** The same sentences as a card to print or to have in the telephone; without them, a sheet to write on by hand. */
export function CardPage({ view, ...around }: StepPageProps & { view: Extract<ItemView, { kind: "card" }> }) {
  const { words } = useWords();
  const say = words.ownWords;
  const { frame } = around;
  return (
    <StepFrame {...around} title={say.card}>
      <p className="hint">{say.cardHelp}</p>
      <section className="pocket" aria-label={say.card}>
        <dl lang="sv">
          {view.prompts.map((prompt) => (
            <div key={prompt.id}>
              <dt>{prompt.label}</dt>
              <ShownOwnWords keyName={keyOf(frame, prompt.id)} />
            </div>
          ))}
        </dl>
      </section>
      <KeepOwnWords label={say.keep} />
      <Actions>
        <PrintButton>{say.print}</PrintButton>
        <ButtonLink kind="secondary" href={frame.address}>
          {say.change}
        </ButtonLink>
        <EraseOwnWords sure={say.eraseSure} erased={say.erased}>
          {say.erase}
        </EraseOwnWords>
      </Actions>
    </StepFrame>
  );
}
