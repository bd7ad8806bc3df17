// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button } from "~/ui";

interface Props {
  /** Whether it is time to rate again. */
  asks: boolean;
  /** Whether there is something to look at. */
  rated: boolean;
}

/** On the start page: four months have gone, once and quietly; and the way to one's own curve. */
export function ConfidenceLine({ asks, rated }: Props) {
  const { words } = useWords();
  const say = words.confidence;
  if (asks)
    return (
      <section className="again-line" aria-label={say.title}>
        <p>
          {say.again} <a href="/confidence#rating">{say.rateAgain}</a>
        </p>
        <form method="post" action="/confidence/declined">
          <Button kind="quiet">{say.decline}</Button>
        </form>
      </section>
    );
  return (
    rated && (
      <p>
        <a href="/confidence">{say.title}</a>
      </p>
    )
  );
}
