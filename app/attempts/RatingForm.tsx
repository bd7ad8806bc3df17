// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import { Actions, Button, Details, Scale } from "~/ui";
import { highest, type Invitation, measures } from "./confidence";

/** Where ratings are sent. */
const ratings = "/confidence";

interface Props {
  invitation: Invitation;
  /** The page to come back to. */
  to: string;
}

/**
 * The invitation where something else is what the page is for: one line to open, and open where one has answered. It stands
 * in the page's own form, so that what was chosen comes along with the button that goes on.
 */
export function FoldedRating({ invitation, to }: Props) {
  const { words } = useWords();
  const title = words.confidence.invite[invitation.occasion];
  const fields = <RatingFields invitation={invitation} to={to} formAction={ratings} />;
  if (invitation.given) return <Titled invitation={invitation}>{fields}</Titled>;
  return (
    <section className="rating" id="rating" aria-label={title}>
      <Details summary={title}>{fields}</Details>
    </section>
  );
}

/** The same at the end of a page. */
export function OpenRating({ invitation, to }: Props) {
  return (
    <Titled invitation={invitation}>
      <form method="post" action={ratings}>
        <RatingFields invitation={invitation} to={to} />
      </form>
    </Titled>
  );
}

function Titled({ invitation: { occasion, given }, children }: { invitation: Invitation; children: ReactNode }) {
  const { words } = useWords();
  return (
    <section className="rating" aria-labelledby="rating">
      <h2 id="rating">{words.confidence.invite[occasion]}</h2>
      {given && <p className="step-done">{words.confidence.saved}</p>}
      {children}
    </section>
  );
}

/** How sure one feels of asking and how worried one is. Either can be left out, and both. */
function RatingFields({ invitation: { occasion, given }, to, formAction }: Props & { formAction?: string }) {
  const { words } = useWords();
  const say = words.confidence;
  return (
    <>
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
        <Button kind="secondary" formAction={formAction}>
          {say.save}
        </Button>
        {given && <a href="/confidence">{say.seeOwn}</a>}
      </Actions>
    </>
  );
}
