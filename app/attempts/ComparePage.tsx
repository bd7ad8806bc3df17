// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink, Said, Speech, Table, Thought } from "~/ui";
import { StepFrame, type StepPageProps } from "./StepFrame";
import { TrustCurve } from "./TrustCurve";
import type { ItemView } from "./view";

/** Two runs of the same scene side by side. Neither is called the better one. */
export function ComparePage({ view, ...around }: StepPageProps & { view: Extract<ItemView, { kind: "compare" }> }) {
  const { words } = useWords();
  const say = words.compare;
  const { comparison, runs, person } = view;
  const names = runs.map(say.run);
  const { parted, endings, skills, trust, noted } = comparison;
  return (
    <StepFrame {...around} title={say.title}>
      {parted ? (
        <section aria-labelledby="parted">
          <h2 id="parted">{say.parted(parted.turn + 1)}</h2>
          <div className="beside">
            {parted.ways.map((way, index) => (
              <div key={runs[index]}>
                <h3>{names[index]}</h3>
                <Said label={words.roleplay.you} text={way.said} lang="sv" />
                <Speech lang="sv" lines={way.answer} />
                {way.thought && <Thought label={words.debrief.thought(person)} text={way.thought} lang="sv" />}
              </div>
            ))}
          </div>
        </section>
      ) : (
        <p>{say.same}</p>
      )}
      <section aria-labelledby="ended">
        <h2 id="ended">{say.ended}</h2>
        <div className="beside">
          {endings.map((ending, index) => (
            <div key={runs[index]}>
              <h3>{names[index]}</h3>
              <p lang="sv">
                <b>{ending.title}.</b> {ending.what}
              </p>
              {noted[index]?.at(-1) && (
                <p>
                  {words.debrief.noted}: {words.debrief.notes[noted[index]?.at(-1)?.noted ?? "no"]}
                </p>
              )}
              <p>
                <a href={`${around.frame.address}?run=${runs[index]}`}>{say.whole(runs[index] ?? 1)}</a>
              </p>
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="skills">
        <h2 id="skills">{words.debrief.skills}</h2>
        <Table
          caption={words.debrief.skills}
          head={[say.skill, ...names]}
          rows={skills.map(({ skill, standings }) => ({
            id: skill.id,
            cells: [
              <span key={skill.id} lang="sv">
                {skill.name}
              </span>,
              ...standings.map((standing) => say.standing[standing]),
            ],
          }))}
        />
      </section>
      <TrustCurve person={person} curves={trust.map((curve, index) => ({ name: names[index] ?? "", curve }))} />
      <Actions>
        <ButtonLink href={around.frame.address}>{say.back}</ButtonLink>
      </Actions>
    </StepFrame>
  );
}
