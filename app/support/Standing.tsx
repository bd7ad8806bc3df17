// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";

/** To everybody: in which month somebody last made sure, and plainly when that is too long ago. */
export function Standing({ checkedOn, overdue }: { checkedOn: Day; overdue: boolean }) {
  const { words, month } = useWords();
  return overdue ? (
    <b className="overdue">{words.support.overdue(month(checkedOn))}</b>
  ) : (
    words.support.checked(month(checkedOn))
  );
}
