// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Button } from "~/ui";

/** The way to more time for a course, for whoever can have it. */
export function MoreTime({ courseId, to }: { courseId: string; to: Day }) {
  const { words, day } = useWords();
  return (
    <form method="post" action={`/courses/${courseId}/extension`}>
      <p>{words.moreTime.text(day(to))}</p>
      <Button kind="secondary">{words.moreTime.take}</Button>
    </form>
  );
}
