// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import type { Dictionary } from "~/i18n/sv";
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Details } from "~/ui";
import type { TeamRow } from "./count";
import { WhyLink } from "./HelpFirst";
import { StandingTag } from "./StandingTag";

interface Props {
  rows: readonly TeamRow[];
  course: { id: string; title: string };
  units: readonly { id: string; title: string }[];
  /** False where everybody works in the same unit, whose name then stands above the list. */
  severalUnits: boolean;
}

/**
 * People against parts. A wide screen and paper have the table; a narrow screen has a list, and
 * which parts somebody has done is behind their link.
 */
export function TeamMatrix(props: Props) {
  return (
    <>
      <Matrix {...props} />
      <Lists {...props} />
    </>
  );
}

/** The day that counts for somebody: until when they are to be done, or for how long it holds. */
function dayToKeep({ standing, dueOn, validThrough }: TeamRow, words: Dictionary, day: (day: Day) => string): string {
  if (standing === "done" && validThrough) return words.home.validThrough(day(validThrough));
  return standing !== "done" && dueOn ? day(dueOn) : words.due.noneShort;
}

function Matrix({ rows, course, units, severalUnits }: Props) {
  const { words, day } = useWords();
  const say = words.team;
  return (
    <>
      <table className="matrix">
        <caption className="visually-hidden">
          <CourseText say={say.caption} text={course.title} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            {severalUnits && <th scope="col">{say.unit}</th>}
            <th scope="col">{say.state}</th>
            <th scope="col">{say.due}</th>
            {units.map(({ id, title }, index) => (
              <th key={id} scope="col" className="part">
                <span aria-hidden="true" title={title} lang="sv">
                  {index + 1}
                </span>
                <span className="visually-hidden">
                  {say.part(index + 1)}: <span lang="sv">{title}</span>
                </span>
              </th>
            ))}
            <th scope="col" className="on-screen">
              <span className="visually-hidden">{say.why.link}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.personId}>
              <th scope="row">{row.name}</th>
              {severalUnits && <td>{row.unitName}</td>}
              <td>
                <StandingTag row={row} />
              </td>
              <td>{dayToKeep(row, words, day)}</td>
              {row.renewal && (
                <td colSpan={units.length}>{words.renewal.team(row.completedOn && day(row.completedOn))}</td>
              )}
              {(row.renewal ? [] : units).map(({ id }) => {
                const on = row.units[id];
                return (
                  <td key={id} className={on ? "part is-done" : "part"}>
                    {on ? say.unitDone(day(on)) : say.unitOpen}
                  </td>
                );
              })}
              <td className="on-screen">
                <WhyLink row={row} courseId={course.id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="matrix-key">
        <Details summary={say.partsKey}>
          <ol>
            {units.map(({ id, title }) => (
              <li key={id} lang="sv">
                {title}
              </li>
            ))}
          </ol>
        </Details>
      </div>
    </>
  );
}

function Lists({ rows, course, units, severalUnits }: Props) {
  const { words, day } = useWords();
  const say = words.team;
  return (
    <ul className="plain matrix-lists">
      {rows.map((row) => (
        <li key={row.personId}>
          <div className="person-head">
            <b>{row.name}</b>{" "}
            <span>
              <StandingTag row={row} />
            </span>
          </div>
          <p className="hint">
            {severalUnits && `${row.unitName}. `}
            {row.standing !== "done" && `${say.due}: `}
            {dayToKeep(row, words, day)}.{" "}
            {row.renewal
              ? `${words.renewal.team(row.completedOn && day(row.completedOn))}.`
              : `${say.parts}: ${say.partsText(units.filter(({ id }) => row.units[id]).length, units.length)}.`}{" "}
            <WhyLink row={row} courseId={course.id} />
          </p>
        </li>
      ))}
    </ul>
  );
}
