// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Callout } from "~/ui";
import { FoldedRating } from "./RatingForm";
import { DoneBefore, StepFrame, type StepPageProps, useHere } from "./StepFrame";
import type { StepView } from "./view";

type Props = StepPageProps & { view: Extract<StepView, { kind: "meeting" }> };

/** Before the first line: whom one meets, what one knows, and the equal way round. */
export function MeetingStart({ view, ...around }: Props) {
  const { words } = useWords();
  const here = useHere();
  return (
    <StepFrame {...around}>
      <DoneBefore frame={around.frame} />
      <div className="meet">
        <p className="kicker">{words.roleplay.with}</p>
        <h2 lang="sv">
          {view.person.name}, {view.person.age}
        </h2>
        <p lang="sv">{view.person.about}</p>
        <p className="hint">
          {view.moment ? words.renewal.atMost(view.minutes) : words.practice.about(view.minutes, view.visits)}
        </p>
      </div>
      <dl className="facts">
        <div>
          <dt>{words.roleplay.where}</dt>
          <dd lang="sv">{view.place}</dd>
        </div>
        <div>
          <dt>{words.roleplay.situation}</dt>
          <dd lang="sv">{view.situation}</dd>
        </div>
        {view.moment && (
          <div>
            <dt>{words.renewal.begins}</dt>
            <dd lang="sv">{view.moment.about}</dd>
          </div>
        )}
      </dl>
      <Callout kind="safety" title={words.roleplay.contentNote}>
        <p lang="sv">{view.contentNote}</p>
        <p>{words.roleplay.readWhy}</p>
      </Callout>
      <form method="post" action={here} className="finish">
        {view.invitation && <FoldedRating invitation={view.invitation} to={here} />}
        <input type="hidden" name="run" value={view.run} />
        <Actions>
          <Button>{words.roleplay.start}</Button>
          <ButtonLink kind="secondary" href={`${around.frame.address}/read`}>
            {words.roleplay.read}
          </ButtonLink>
        </Actions>
        <p className="hint">{words.roleplay.pause}</p>
        {view.earlier && (
          <p>
            <a href={view.earlier}>{words.roleplay.lookBack}</a>
          </p>
        )}
      </form>
    </StepFrame>
  );
}
