// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, ButtonLink, Callout, Details, Thought } from "~/ui";
import { OpenRating } from "./RatingForm";
import { OnwardLink, StepFrame, type StepPageProps, useHere, WhichStep } from "./StepFrame";
import { TrustCurve } from "./TrustCurve";
import type { StepView } from "./view";

type View = Extract<StepView, { kind: "debrief" }>;

/** After a meeting: what happened to the person, the way there, what one practised. No number, no red cross. */
export function DebriefView({ view, ...around }: StepPageProps & { view: View }) {
  const { words } = useWords();
  const here = useHere();
  const say = words.debrief;
  const { ending, tryThis } = view.debrief;
  return (
    <StepFrame
      {...around}
      title={<span lang="sv">{ending.title}</span>}
      where={
        <>
          {say.title} · <WhichStep frame={around.frame} />
        </>
      }
    >
      <section className="ending" aria-label={say.whatHappened}>
        <p lang="sv">{ending.what}</p>
        <Callout kind="local" title={say.owe}>
          <p lang="sv">{ending.owe}</p>
        </Callout>
        <Callout kind="note" title={say.self}>
          <p lang="sv">{ending.self}</p>
          <p>
            <a href="/help">{words.contactCard.support}</a>
          </p>
        </Callout>
      </section>
      <nav aria-label={say.onPage}>
        <ul className="on-page">
          <li>
            <a href="#way">{say.turningPoints}</a>
          </li>
          <li>
            <a href="#skills">{say.skills}</a>
          </li>
          <li>
            <a href="#onward">{say.onward}</a>
          </li>
        </ul>
      </nav>
      <TurningPoints view={view} />
      <Skills skills={view.debrief.skills} />
      <Noted noted={view.debrief.noted} />
      <TrustCurve person={view.person} curves={[{ name: say.trust.value, curve: view.debrief.trust }]} />
      <Callout kind="remember" title={say.tryThis}>
        <p lang="sv">{tryThis}</p>
      </Callout>
      {view.invitation && <OpenRating invitation={view.invitation} to={here} />}
      <form method="post" action={here} className="finish" id="onward">
        <input type="hidden" name="run" value={view.nextRun} />
        <Actions>
          <OnwardLink frame={around.frame} />
          <Button kind="secondary">{words.roleplay.again}</Button>
          {view.compare && (
            <ButtonLink kind="quiet" href={view.compare}>
              {words.compare.link}
            </ButtonLink>
          )}
        </Actions>
      </form>
    </StepFrame>
  );
}

/** What was written down about the question, as it stands afterwards. */
function Noted({ noted }: { noted: View["debrief"]["noted"] }) {
  const { words } = useWords();
  const last = noted.at(-1);
  if (!last) return null;
  return (
    <section aria-labelledby="noted">
      <h2 id="noted">{words.debrief.noted}</h2>
      <p>
        {words.debrief.notes[last.noted]} <span lang="sv">{last.said}</span>
      </p>
    </section>
  );
}

/** Every choice in order, with what the person thought, why, and the way back to it; a long way folded up by visit. */
function TurningPoints({ view }: { view: View }) {
  const { words } = useWords();
  const say = words.debrief;
  const points = view.debrief.turningPoints;
  const visits = [...new Set(points.map((point) => point.visit))];
  return (
    <section aria-labelledby="way">
      <h2 id="way">{say.turningPoints}</h2>
      <p className="hint">{say.backHint}</p>
      {visits.length === 1 ? (
        <Points view={view} points={points} />
      ) : (
        visits.map((visit) => {
          const made = points.filter((point) => point.visit === visit);
          return (
            <Details key={visit} summary={say.visit(visit, made.length)}>
              <Points view={view} points={made} />
            </Details>
          );
        })
      )}
    </section>
  );
}

function Points({ view, points }: { view: View; points: View["debrief"]["turningPoints"] }) {
  const { words } = useWords();
  const here = useHere();
  const say = words.debrief;
  return (
    <ol className="turning-points">
      {points.map((point) => (
        <li key={point.turn}>
          <p className="turning-point" lang="sv">
            {point.said}
          </p>
          {point.thought && <Thought label={say.thought(view.person)} text={point.thought} lang="sv" />}
          <p lang="sv">{point.why}</p>
          <form method="post" action={here}>
            <input type="hidden" name="run" value={view.nextRun} />
            <input type="hidden" name="from" value={view.run} />
            <input type="hidden" name="turn" value={point.turn} />
            <Button kind="quiet">
              {say.back}
              <span className="visually-hidden">
                : <span lang="sv">{point.said}</span>
              </span>
            </Button>
          </form>
        </li>
      ))}
    </ol>
  );
}

function Skills({ skills }: { skills: View["debrief"]["skills"] }) {
  const { words } = useWords();
  const say = words.debrief;
  const groups = (["shown", "met", "notMet"] as const).filter((group) => group === "shown" || skills[group].length > 0);
  return (
    <section aria-labelledby="skills">
      <h2 id="skills">{say.skills}</h2>
      {groups.map((group) => (
        <div key={group}>
          <h3>{say[group]}</h3>
          {skills[group].length === 0 ? (
            <p>{say.none}</p>
          ) : (
            <ul className={`skills skills-${group}`} lang="sv">
              {skills[group].map((skill) => (
                <li key={skill.id}>
                  <b>{skill.name}.</b> {skill.about}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
