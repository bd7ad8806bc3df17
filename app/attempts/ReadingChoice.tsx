// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button } from "~/ui";
import { useHere } from "./StepFrame";

/** The other way to read the same step. The choice goes along from step to step, in a cookie and in no row. */
export function ReadingChoice({ easy }: { easy: boolean }) {
  const { words } = useWords();
  return (
    <form method="post" action="/preferences" className="reading-choice">
      <input type="hidden" name="to" value={useHere()} />
      <Button kind="secondary" name="reading" value={easy ? "plain" : "easy"}>
        {easy ? words.reading.plain : words.reading.easy}
      </Button>
    </form>
  );
}
