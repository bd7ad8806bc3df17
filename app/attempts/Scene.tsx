import { useWords } from "~/i18n/use";
import { Button, ButtonLink, ErrorSummary, Speech } from "~/ui";
import { StepFrame, type StepPageProps } from "./StepFrame";
import type { Refused } from "./tries.server";
import type { ItemView } from "./view";

type Props = StepPageProps & { view: Extract<ItemView, { kind: "scene" }>; refused?: Refused };

/** One line of a meeting: what just happened, and what one can do. The person reacts before any teacher does. */
export function Scene({ view, refused, ...around }: Props) {
  const { words } = useWords();
  const { address } = around.frame;
  return (
    <StepFrame {...around}>
      {refused && (
        <ErrorSummary title={words.roleplay.problem} errors={[{ href: "#choice", text: words.roleplay.refused }]} />
      )}
      <div className="scene" lang="sv">
        {view.said && (
          <p className="speech-you">
            <b>{words.roleplay.you}</b> {view.said}
          </p>
        )}
        {view.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be said twice, and nothing moves on a page rendered once.
          <div key={index}>
            {line.time && <h2 className="scene-time">{line.time}</h2>}
            {line.text && <Speech lines={[line.text]} />}
          </div>
        ))}
      </div>
      {view.ended ? (
        <p>
          <ButtonLink href={address}>{words.roleplay.debrief}</ButtonLink>
        </p>
      ) : view.chosen !== null ? (
        <p className="speech-you" lang="sv">
          <b lang={undefined}>{words.roleplay.chosen}</b> {view.chosen}
        </p>
      ) : (
        <form method="post" className="scene-choices" aria-labelledby="choice">
          <h2 id="choice">{words.roleplay.what}</h2>
          <input type="hidden" name="run" value={view.run} />
          {view.choices.map((choice) => (
            <Button key={choice.id} kind="choice" name="choice" value={choice.id} lang="sv">
              {choice.text}
            </Button>
          ))}
        </form>
      )}
      <p className="scene-nav">
        {view.earlier && <a href={view.earlier}>{words.roleplay.earlier}</a>}{" "}
        {view.now && <a href={view.now}>{words.roleplay.now}</a>}
      </p>
      <p className="hint">{words.roleplay.pause}</p>
    </StepFrame>
  );
}
