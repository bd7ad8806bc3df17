// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { ProgressBar } from "~/ui";
import type { Learning } from "./learning.server";

type Props = { course: Pick<Learning, "renewal" | "resume" | "started" | "units" | "unitsDone"> };

/** How far one is in what comes next, and where one goes on: a part of the course, or its renewal. */
export function NextPart({ course }: Props) {
  const { words } = useWords();
  const { renewal, resume, units, unitsDone } = course;
  if (renewal) return <Renewal renewal={renewal} />;
  return (
    <>
      <ProgressBar
        value={unitsDone}
        max={units}
        label={words.home.progressLabel}
        text={words.team.partsText(unitsDone, units)}
      />
      {resume && (
        <p>
          <b lang="sv">{resume.unit}</b>
          {course.started && resume.step !== resume.unit && (
            <>
              <br />
              <span lang="sv">{resume.step}</span>
            </>
          )}
          <br />
          {words.home.partMinutes(resume.minutes)}
        </p>
      )}
    </>
  );
}

/** Before it has been opened it has no parts yet. */
function Renewal({ renewal: { parts, done, minutes } }: { renewal: NonNullable<Learning["renewal"]> }) {
  const { words } = useWords();
  const say = words.renewal;
  return (
    <>
      {parts > 0 && <ProgressBar value={done} max={parts} label={say.partsLabel} text={say.parts(done, parts)} />}
      <p>{parts > 0 ? say.all(minutes) : say.most(minutes)}</p>
    </>
  );
}
