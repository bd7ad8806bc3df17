// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { type Day, daysBetween } from "~/lib/clock";
import type { TeamRow } from "./count";
import { RemindForm } from "./RemindForm";

interface Props {
  /** Who needs help, in that order. */
  rows: readonly TeamRow[];
  courseId: string;
  today: Day;
  /** This page, to come back to after reminding somebody. */
  here: string;
  /** Who looks. */
  me: string;
}

const shown = 8;

/** Whom to talk to first, and what can be done at once. */
export function HelpFirst({ rows, courseId, today, here, me }: Props) {
  const { words, day } = useWords();
  const say = words.team;
  return (
    <section aria-labelledby="help-first" className="help-first">
      <h2 id="help-first">{say.helpTitle}</h2>
      {rows.length === 0 ? (
        <p>{say.helpNone}</p>
      ) : (
        <>
          <p className="hint">{say.helpText}</p>
          <ul className="plain">
            {rows.slice(0, shown).map((row) => (
              <li key={row.personId}>
                <div>
                  <b>{row.name}</b>
                  <p className="hint">
                    <Cause row={row} today={today} />
                    {row.away ? `. ${say.away}.` : row.remindedOn && `. ${say.lastMail(day(row.remindedOn))}.`}
                  </p>
                </div>
                <div className="actions">
                  <WhyLink row={row} courseId={courseId} />
                  {row.standing !== "expiring" && !row.away && row.enrolmentId && row.personId !== me && (
                    <RemindForm enrolmentId={row.enrolmentId} name={row.name} back={here} />
                  )}
                </div>
              </li>
            ))}
          </ul>
          {rows.length > shown && <p>{say.helpMore(rows.length - shown)}</p>}
        </>
      )}
    </section>
  );
}

function Cause({ row, today }: { row: TeamRow; today: Day }) {
  const { words, day } = useWords();
  const say = words.team;
  if (!row.dueOn) return null;
  if (row.standing === "late") return say.lateSince(day(row.dueOn), daysBetween(row.dueOn, today));
  return row.standing === "expiring" ? say.renewBy(day(row.dueOn)) : say.soonBy(day(row.dueOn));
}

/** To the rows behind where somebody stands. */
export function WhyLink({ row, courseId }: { row: Pick<TeamRow, "personId" | "name">; courseId: string }) {
  const { words } = useWords();
  return (
    <a href={`/team/${row.personId}/${courseId}`}>
      {words.team.why.link}
      <span className="visually-hidden">{words.team.whom(row.name)}</span>
    </a>
  );
}
