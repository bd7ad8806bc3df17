// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button } from "~/ui";
import type { TipView } from "./pages.server";
import { addressOf, type RoundAround } from "./parts";
import { RoundFrame } from "./RoundFrame";

/** One thing to bring to the unit, or to try: the last part, where the round is ended. */
export function TipPage({ view, ...around }: RoundAround & { view: TipView }) {
  const { words } = useWords();
  const say = words.refresh;
  const { refresher, number, isClosed } = view;
  return (
    <RoundFrame {...around} title={refresher ? say.tipOmbud : say.tipOwn} isDone>
      {refresher ? (
        <>
          <p className="lead" lang="sv">
            {refresher.tip}
          </p>
          <p>
            <a href={`/unit/meetings/${refresher.id}`}>{say.toMeeting}</a>
          </p>
        </>
      ) : (
        <p className="lead">{say.tips[number % say.tips.length]}</p>
      )}
      {!isClosed && (
        <form method="post" action={addressOf(around.number)}>
          <Actions>
            <Button>{say.finish}</Button>
          </Actions>
        </form>
      )}
    </RoundFrame>
  );
}
