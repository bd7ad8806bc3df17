// SPDX-License-Identifier: EUPL-1.2
import { ReadingChoice } from "~/attempts/ReadingChoice";
import { StepFrame, type StepPageProps } from "~/attempts/StepFrame";
import { textAndSources } from "~/content/mdx";
import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Callout, Details, Prose, ReadOnButton } from "~/ui";
import type { PartView } from "./part.server";

type Props = StepPageProps & { view: Extract<PartView, { kind: "unit" }>; easy: boolean };

/** The texts of a unit on one page, to read again. */
export function RenewalUnit({ view, easy, ...around }: Props) {
  const { words } = useWords();
  const say = words.renewal;
  const { done, next } = around.frame;
  const texts = view.texts.map((text) => {
    const shown = (easy && text.easy) || text;
    return { title: shown.title, ...textAndSources(shown.html) };
  });
  return (
    <StepFrame {...around}>
      {view.changes.length > 0 && (
        <Details summary={say.changes}>
          <ul lang="sv">
            {view.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Details>
      )}
      {view.contentNote && !done && (
        <Callout kind="safety" title={words.unit.contentNote}>
          <p lang="sv">{view.contentNote}</p>
        </Callout>
      )}
      {view.texts.some((text) => text.easy) && <ReadingChoice easy={easy} />}
      {!done && <ReadOnButton>{words.step.readOn}</ReadOnButton>}
      {texts.map(({ title, text }) => (
        <section key={title}>
          {texts.length > 1 && <h2 lang="sv">{title}</h2>}
          <Prose html={text} lang="sv" />
        </section>
      ))}
      {done ? (
        <div className="finish">
          <p className="step-done">{words.step.isDone}</p>
          <ButtonLink href={next}>{say.back}</ButtonLink>
        </div>
      ) : (
        <form method="post" className="finish">
          <Actions>
            <Button>{say.read}</Button>
          </Actions>
        </form>
      )}
      <p className="hint">
        {say.wholeUnit} <a href={view.address}>{say.toUnit}</a>
      </p>
      {texts.map(({ title, sources }) => sources && <Prose key={title} html={sources} lang="sv" />)}
    </StepFrame>
  );
}
