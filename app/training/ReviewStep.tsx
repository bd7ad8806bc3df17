// SPDX-License-Identifier: EUPL-1.2
import type { Step } from "~/content/catalogue";
import { insidePage } from "~/content/inside";
import { useWords } from "~/i18n/use";
import { Prose } from "~/ui";
import { Everything } from "./Everything";
import type { SceneShown } from "./moduleReview.server";
import { ReviewQuestion } from "./ReviewQuestion";
import { ReviewScene } from "./ReviewScene";

interface Props {
  step: Step;
  scenes: Record<string, SceneShown>;
  seesMaps: boolean;
}

/** All of a step that a learner can meet, on any way through it. */
export function ReviewStep({ step, scenes, seesMaps }: Props) {
  const own = step.id.replace("/", "-");
  return (
    <div>
      <h3 id={own} lang="sv">
        {step.title}
      </h3>
      <Content own={own} step={step} scenes={scenes} seesMaps={seesMaps} />
    </div>
  );
}

function Content({ own, step, scenes, seesMaps }: Props & { own: string }) {
  const { words } = useWords();
  const { id: _id, number: _number, title: _title, ...rest } = step;
  switch (rest.kind) {
    case "text": {
      const { kind: _kind, html, ...more } = rest;
      return (
        <>
          <Prose html={insidePage(html, own)} lang="sv" />
          <div lang="sv">
            <Everything value={more} own={own} />
          </div>
        </>
      );
    }
    case "quiz":
      return (
        <>
          {rest.intro && <p lang="sv">{rest.intro}</p>}
          {rest.test && <p>{words.review.test(rest.test.draw, rest.questions.length, rest.test.passPercent)}</p>}
          <ol className="plain">
            {rest.questions.map((question, index) => (
              <ReviewQuestion key={question.id} question={question} number={index + 1} />
            ))}
          </ol>
        </>
      );
    case "roleplay": {
      const scene = scenes[rest.scenario];
      return scene ? <ReviewScene scene={scene} seesMap={seesMaps} /> : null;
    }
    default:
      return (
        <div className="prose" lang="sv">
          <Everything value={rest} own={own} />
        </div>
      );
  }
}
