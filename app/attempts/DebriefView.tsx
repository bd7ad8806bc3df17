import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Callout } from "~/ui";
import { StepFrame, type StepPageProps } from "./StepFrame";
import type { StepView } from "./view";

type Props = StepPageProps & { view: Extract<StepView, { kind: "debrief" }> };

/** After a meeting: what happened to the person, the way there, what one practised. No number, no red cross. */
export function DebriefView({ view, ...around }: Props) {
  const { words } = useWords();
  const say = words.debrief;
  const { ending, turningPoints, skills, tryThis } = view.debrief;
  const groups = [
    [say.shown, skills.shown],
    [say.met, skills.met],
    [say.notMet, skills.notMet],
  ] as const;
  return (
    <StepFrame {...around} title={say.title}>
      <section aria-labelledby="ending">
        <h2 id="ending" lang="sv">
          {ending.title}
        </h2>
        <h3>{say.whatHappened}</h3>
        <p lang="sv">{ending.what}</p>
        <h3>{say.owe}</h3>
        <p lang="sv">{ending.owe}</p>
        <h3>{say.self}</h3>
        <p lang="sv">{ending.self}</p>
      </section>
      <section aria-labelledby="way">
        <h2 id="way">{say.turningPoints}</h2>
        <ol className="turning-points">
          {turningPoints.map((point) => (
            <li key={point.id}>
              <p className="speech-you" lang="sv">
                <b>{words.roleplay.you}</b> {point.said}
              </p>
              {point.thought && (
                <p className="thought">
                  <b>{say.thought(view.person)}:</b> <span lang="sv">{point.thought}</span>
                </p>
              )}
              <p lang="sv">{point.why}</p>
              <form method="post">
                <input type="hidden" name="run" value={view.nextRun} />
                <input type="hidden" name="from" value={view.run} />
                <input type="hidden" name="turn" value={point.turn} />
                <Button kind="quiet" aria-label={`${say.back}: ${point.said}`}>
                  {say.back}
                </Button>
              </form>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="skills">
        <h2 id="skills">{say.skills}</h2>
        {groups.map(([heading, list]) => (
          <div key={heading}>
            <h3>{heading}</h3>
            {list.length === 0 ? (
              <p>{say.none}</p>
            ) : (
              <ul lang="sv">
                {list.map((skill) => (
                  <li key={skill.id}>
                    <b>{skill.name}.</b> {skill.about}
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </section>
      <Callout kind="remember" title={say.tryThis}>
        <p lang="sv">{tryThis}</p>
      </Callout>
      <form method="post">
        <input type="hidden" name="run" value={view.nextRun} />
        <Actions>
          <ButtonLink href={around.frame.next}>{say.next}</ButtonLink>
          <Button kind="secondary">{words.roleplay.againShort}</Button>
          <ButtonLink kind="quiet" href="/help">
            {words.contactCard.support}
          </ButtonLink>
        </Actions>
      </form>
    </StepFrame>
  );
}
