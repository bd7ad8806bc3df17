// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Button } from "~/ui";

interface Props {
  courseId: string;
  /** What is read: a unit or a refresher. Its heading has this id. */
  part: { id: string; textHash: string };
  readOn: Day | null;
}

/** A reviewer's own bookmark at the end of what has been read. */
export function MarkRead({ courseId, part, readOn }: Props) {
  const { words, day } = useWords();
  const say = words.review;
  return (
    <form method="post" action={`/review/${courseId}/readings`} className="finish">
      <input type="hidden" name="unit" value={part.id} />
      <input type="hidden" name="hash" value={part.textHash} />
      <input type="hidden" name="read" value={readOn ? "no" : "yes"} />
      {readOn && <p>{say.read(day(readOn))}</p>}
      <Button kind={readOn ? "quiet" : "secondary"} aria-describedby={part.id}>
        {readOn ? say.unmark : say.markRead}
      </Button>
    </form>
  );
}
