// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Callout, Tag } from "~/ui";
import { FactList } from "./FactList";
import { MarkRead } from "./MarkRead";
import type { ModuleReview } from "./moduleReview.server";
import { ReviewStep } from "./ReviewStep";

interface Props extends Pick<ModuleReview, "scenes" | "isCoordinator"> {
  courseId: string;
  shown: ModuleReview["units"][number];
}

/** A unit with everything in it, one step after the other, and the reviewer's own bookmark at its end. */
export function ReviewUnit({ shown, scenes, isCoordinator, courseId }: Props) {
  const { words } = useWords();
  const say = words.review;
  const { unit, number, readOn, mark, facts } = shown;
  return (
    <section className="review-unit" aria-labelledby={unit.id}>
      <p className="kicker">
        {say.part(number)} · {words.courses.minutes(unit.minutes)}
      </p>
      <h2 id={unit.id} lang="sv">
        {unit.title}
      </h2>
      {mark && <Tag tone="strong">{say.marks[mark]}</Tag>}
      {unit.contentNote && (
        <Callout kind="safety" title={words.unit.contentNote}>
          <p lang="sv">{unit.contentNote}</p>
        </Callout>
      )}
      <h3>{say.goals}</h3>
      <ul lang="sv">
        {unit.goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      {facts.length > 0 && (
        <>
          <h3>{say.facts.check}</h3>
          <FactList facts={facts} />
        </>
      )}
      {unit.steps.map((step) => (
        <ReviewStep key={step.id} step={step} scenes={scenes} seesMaps={isCoordinator} />
      ))}
      <MarkRead courseId={courseId} part={unit} readOn={readOn} />
    </section>
  );
}
