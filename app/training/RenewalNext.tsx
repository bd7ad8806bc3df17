import { useWords } from "~/i18n/use";
import { ProgressBar } from "~/ui";
import type { Learning } from "./learning.server";

/** How far one is in the renewal that comes next. Before it has been opened it has no parts yet. */
export function RenewalNext({ renewal }: { renewal: NonNullable<Learning["renewal"]> }) {
  const { words } = useWords();
  const say = words.renewal;
  const { parts, done, minutes } = renewal;
  return (
    <>
      {parts > 0 && <ProgressBar value={done} max={parts} label={say.partsLabel} text={say.parts(done, parts)} />}
      <p>{parts > 0 ? say.all(minutes) : say.most(minutes)}</p>
    </>
  );
}
