// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import { Button, Callout, Details, ErrorSummary, Said, Speech } from "~/ui";
import type { Way } from "./moment";
import type { MomentView } from "./pages.server";
import { addressOf, type RoundAround } from "./parts";
import { RoundFrame } from "./RoundFrame";

interface Props extends RoundAround {
  view: MomentView;
  /** Whether what was sent is no choice here. */
  refused: boolean;
  /** Whom to turn to where one works. */
  card: ReactNode;
}

/** One place in a scene: where one stands, what one does, what happens and why, and what the other ways lead to. */
export function MomentPage({ view, refused, card, ...around }: Props) {
  const { words } = useWords();
  const say = words.refresh;
  const here = addressOf(around.number, "moment");
  if (!view.moment)
    return (
      <RoundFrame {...around} title={say.parts.moment} isDone>
        <p>{say.momentGone}</p>
      </RoundFrame>
    );
  const { title, about, person, contentNote, lines, ways, scene } = view.moment;
  const chosen = ways.find(({ id }) => id === view.chosen);
  const others = ways.filter((way) => way !== chosen);
  const isOpen = !chosen && !view.reads;
  return (
    <RoundFrame {...around} title={<span lang="sv">{title}</span>} isDone={!isOpen} after={card}>
      {refused && (
        <ErrorSummary title={words.roleplay.problem} errors={[{ href: "#choice", text: say.momentRefused }]} />
      )}
      {view.theme && (
        <p className="lead" lang="sv">
          {view.theme}
        </p>
      )}
      {isOpen && (
        <Details summary={words.roleplay.note}>
          <p lang="sv">{contentNote}</p>
          <p>{say.momentReadWhy}</p>
          <p>
            <a href={`${here}?read`}>{say.momentRead}</a>
          </p>
        </Details>
      )}
      <p className="kicker">{say.meet(person.name, person.age)}</p>
      <p lang="sv">{about}</p>
      <Speech lang="sv" lines={lines} />
      {isOpen && (
        <form method="post" action={here} className="scene-choices" aria-labelledby="choice">
          <h2 id="choice">{words.roleplay.what}</h2>
          {ways.map((way) => (
            <Button key={way.id} kind="choice" name="choice" value={way.id} lang="sv">
              {way.text}
            </Button>
          ))}
        </form>
      )}
      {chosen && (
        <>
          <Said label={words.roleplay.you} text={chosen.text} lang="sv" />
          <WayOn way={chosen} focus />
        </>
      )}
      {!isOpen && (
        <section aria-labelledby="others">
          <h2 id="others">{chosen ? say.others : say.ways}</h2>
          {others.map((way) =>
            chosen ? (
              <Details key={way.id} summary={<span lang="sv">{way.text}</span>}>
                <WayOn way={way} />
              </Details>
            ) : (
              <div key={way.id} className="way">
                <h3 lang="sv">{way.text}</h3>
                <WayOn way={way} />
              </div>
            ),
          )}
          <p className="on-screen">
            <a href={`/practice/${scene}`}>{say.wholeScene}</a>
          </p>
        </section>
      )}
    </RoundFrame>
  );
}

/** What happens, and why. */
function WayOn({ way, focus }: { way: Way; focus?: boolean }) {
  const { words } = useWords();
  const say = words.refresh;
  return (
    <>
      <Speech lang="sv" lines={way.lines} now={focus ? words.roleplay.happens : undefined} />
      {way.why && (
        <Callout kind="note" title={say.why}>
          <p lang="sv">{way.why}</p>
        </Callout>
      )}
    </>
  );
}
