// SPDX-License-Identifier: EUPL-1.2
import { insidePage } from "~/content/inside";
import { useWords } from "~/i18n/use";
import { Prose } from "~/ui";
import type { SceneShown } from "./moduleReview.server";

/** A scene to review: what a learner is told before it, the meeting to read, and each way it can end. */
export function ReviewScene({ scene, seesMap }: { scene: SceneShown; seesMap: boolean }) {
  const { words } = useWords();
  const { source, reading } = scene;
  const say = words.roleplay;
  return (
    <>
      <ul className="ways">
        <li>
          <a href={`/practice/${source.id}`}>{words.review.play}</a>
        </li>
        {seesMap && (
          <li>
            <a href={`/practice/${source.id}/map`}>{words.practice.toMap}</a>
          </li>
        )}
      </ul>
      <dl>
        <dt>{say.with}</dt>
        <dd lang="sv">
          {source.person.name}, {source.person.age}. {source.person.about}
        </dd>
        <dt>{say.where}</dt>
        <dd lang="sv">{source.place}</dd>
        <dt>{say.situation}</dt>
        <dd lang="sv">{source.situation}</dd>
        <dt>{say.contentNote}</dt>
        <dd lang="sv">{source.contentNote}</dd>
      </dl>
      <h4 lang="sv">{reading.title}</h4>
      <Prose html={insidePage(reading.html, source.id)} lang="sv" />
      <h4>{words.review.endings}</h4>
      <ul lang="sv">
        {source.endings.map(({ id, title, what, owe, self }) => (
          <li key={id}>
            <strong>{title}.</strong> {what} {owe} {self}
          </li>
        ))}
      </ul>
      <h4>{words.debrief.skills}</h4>
      <ul lang="sv">
        {source.skills.map(({ id, name, about }) => (
          <li key={id}>
            <strong>{name}.</strong> {about}
          </li>
        ))}
      </ul>
      {source.moments.length > 0 && (
        <>
          <h4>{words.review.moments}</h4>
          <ul lang="sv">
            {source.moments.map(({ id, title, about }) => (
              <li key={id}>
                <strong>{title}.</strong> {about}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {words.debrief.tryThis}: <span lang="sv">{source.tryThis}</span>
      </p>
    </>
  );
}
