// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Tag } from "~/ui";
import type { Coming } from "./coming";

/** Days to come, each with what kind it is. */
export function DayList({ days }: { days: readonly Coming[] }) {
  const { words, day: written } = useWords();
  const say = words.refresh;
  return (
    <ul className="days">
      {days.map(({ day, kind }) => (
        <li key={day}>
          <time dateTime={day}>{written(day)}</time> <Tag>{say[kind]}</Tag>
        </li>
      ))}
    </ul>
  );
}
