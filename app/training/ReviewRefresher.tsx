// SPDX-License-Identifier: EUPL-1.2
import { MeetingItem } from "~/content/MeetingItem";
import { useWords } from "~/i18n/use";
import { Tag } from "~/ui";
import { FactList } from "./FactList";
import { MarkRead } from "./MarkRead";
import type { RefresherReview } from "./refresherReview.server";

interface Props {
  courseId: string;
  number: number;
  shown: RefresherReview["refreshers"][number];
}

/** A refresher with everything in it, and the reviewer's own bookmark at its end. */
export function ReviewRefresher({ courseId, number, shown }: Props) {
  const { words } = useWords();
  const { refresher, moment, scene, mark, readOn, facts } = shown;
  const say = words.refreshers;
  return (
    <section className="review-unit" aria-labelledby={refresher.id}>
      <p className="kicker">{say.month(number)}</p>
      <h2 id={refresher.id} lang="sv">
        {refresher.title}
      </h2>
      {mark && <Tag tone="strong">{words.review.marks[mark]}</Tag>}
      {facts.length > 0 && (
        <>
          <h3>{words.review.facts.check}</h3>
          <FactList facts={facts} />
        </>
      )}
      <h3>{say.dialogue}</h3>
      <p lang="sv">{refresher.about}</p>
      {moment && scene && (
        <>
          <p lang="sv">
            <strong>{moment.title}.</strong> {moment.about}
          </p>
          <p>
            <a href={`/practice/${scene.id}`}>
              {say.scene} <span lang="sv">{scene.title}</span>
            </a>
          </p>
        </>
      )}
      <h3>{say.tip}</h3>
      <p lang="sv">{refresher.tip}</p>
      <MeetingItem meeting={refresher.meeting} level={3} />
      <MarkRead courseId={courseId} part={refresher} readOn={readOn} />
    </section>
  );
}
