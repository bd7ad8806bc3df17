// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, Details, Scale } from "~/ui";
import { highest, type Invitation, measures } from "./confidence";

interface Props {
  invitation: Invitation;
  /** The page to come back to. */
  to: string;
}

/** The invitation where something else is what the page is for: one line to open, and open where one has answered. */
export function FoldedRating({ invitation, to }: Props) {
  const { words } = useWords();
  const title = words.confidence.invite[invitation.occasion];
  if (invitation.given) return <OpenRating invitation={invitation} to={to} />;
  return (
    <section className="rating" id="rating" aria-label={title}>
      <Details summary={title}>
        <RatingForm invitation={invitation} to={to} />
      </Details>
    </section>
  );
}

/** The same at the end of a page. */
export function OpenRating({ invitation, to }: Props) {
  const { words } = useWords();
  return (
    <section className="rating" aria-labelledby="rating">
      <h2 id="rating">{words.confidence.invite[invitation.occasion]}</h2>
      {invitation.given && <p className="step-done">{words.confidence.saved}</p>}
      <RatingForm invitation={invitation} to={to} />
    </section>
  );
}

/** How sure one feels of asking and how worried one is. Either can be left out, and both. */
function RatingForm({ invitation: { occasion, given }, to }: Props) {
  const { words } = useWords();
  const say = words.confidence;
  return (
    <form method="post" action="/confidence">
      <p>{say.voluntary}</p>
      <input type="hidden" name="occasion" value={occasion} />
      <input type="hidden" name="to" value={to} />
      {measures.map((measure) => (
        <Scale
          key={measure}
          name={measure}
          legend={say.asks[measure]}
          ends={say.ends[measure]}
          highest={highest}
          value={given?.[measure] ?? null}
          none={say.none}
        />
      ))}
      <p className="hint">{say.private}</p>
      <Actions>
        <Button kind="secondary">{say.save}</Button>
        {given && <a href="/confidence">{say.seeOwn}</a>}
      </Actions>
    </form>
  );
}
