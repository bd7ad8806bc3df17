// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Standing } from "~/training/standing";
import { type Count, inOrder } from "./count";

interface Props {
  count: Count;
  /** Where each of the five leads: to those who stand there. Without it they are only told. */
  address?: (standing: Standing) => string;
  /** Which of them is shown now. */
  chosen?: Standing | null;
}

/** How many stand where: five numbers that together are everybody. */
export function StandingCounts({ count, address, chosen }: Props) {
  const { words } = useWords();
  const { count: names } = words.team;
  return (
    <ul className="counts">
      {inOrder.map((standing) => {
        const told = (
          <>
            <b>{count[standing]}</b> {names[standing]}
          </>
        );
        return (
          <li key={standing} className={standing === "late" && count.late > 0 ? "count count-late" : "count"}>
            {address ? (
              <a href={address(standing)} aria-current={standing === chosen ? "true" : undefined}>
                {told}
              </a>
            ) : (
              <p>{told}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
