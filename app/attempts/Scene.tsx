// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button, ButtonLink, Details, ErrorSummary, Said, Speech } from "~/ui";
import { StepFrame, type StepPageProps, useHere } from "./StepFrame";
import type { ItemView, Refused } from "./view";

type Props = StepPageProps & { view: Extract<ItemView, { kind: "scene" }>; refused?: Refused };

/** One line of a meeting: what just happened, and what one can do. The person reacts before any teacher does. */
export function Scene({ view, refused, ...around }: Props) {
  const { words } = useWords();
  const here = useHere();
  const say = words.roleplay;
  const where = view.visit > 1 ? `${say.visit(view.visit)}, ${say.turn(view.turn).toLowerCase()}` : say.turn(view.turn);
  return (
    <StepFrame {...around} title={where} where="" quietTitle>
      {refused && <ErrorSummary title={say.problem} errors={[{ href: "#choice", text: say.refused }]} />}
      {view.said && <Said label={say.you} text={view.said} lang="sv" />}
      <Speech lang="sv" lines={view.lines} now={view.turn > 1 && !refused ? say.happens : undefined} />
      {view.ended ? (
        <ButtonLink href={around.frame.address}>{say.debrief}</ButtonLink>
      ) : view.chosen !== null ? (
        <>
          <Said label={say.chosen} text={view.chosen} lang="sv" />
          <p className="hint">{say.chooseAgain}</p>
        </>
      ) : (
        <form method="post" action={here} className="scene-choices" aria-labelledby="choice">
          <h2 id="choice">{say.what}</h2>
          <input type="hidden" name="run" value={view.run} />
          {view.choices.map((choice) => (
            <Button key={choice.id} kind="choice" name="choice" value={choice.id} lang="sv">
              {choice.text}
            </Button>
          ))}
        </form>
      )}
      {(view.earlier || view.now) && (
        <p className="scene-nav">
          {view.earlier && <a href={view.earlier}>{say.earlier}</a>} {view.now && <a href={view.now}>{say.now}</a>}
        </p>
      )}
      {view.chosen === null && !view.ended && (
        <>
          <p className="hint">{say.pause}</p>
          <Details summary={say.note}>
            <p lang="sv">{view.contentNote}</p>
            <p>
              <a href={`${around.frame.address}/read`}>{say.read}</a>
            </p>
          </Details>
        </>
      )}
    </StepFrame>
  );
}
