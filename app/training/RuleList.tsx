// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { RuleText } from "./RuleText";
import type { Terms } from "./rule";

interface Props {
  rules: {
    id: string;
    endedOn: Day | null;
    latest: Terms;
    course: string;
    /** Null where the reader does not coordinate it: then it is not theirs to change. */
    unit: string | null;
  }[];
  term: string;
  /** The municipality's name. */
  whole: string;
}

/** Rules in sentences, each with the way to change it. */
export function RuleList({ rules, term, whole }: Props) {
  const { words, day } = useWords();
  const say = words.rules;
  return (
    <ul className="contacts">
      {rules.map(({ id, endedOn, latest, course, unit }) => (
        <li key={id}>
          <h2 lang="sv">{course}</h2>
          <RuleText terms={latest} unit={unit ?? whole} term={term} />
          {endedOn && <p className="hint">{say.endedOn(day(endedOn))}</p>}
          {unit && (
            <p>
              <a href={`/rules/${id}`}>
                {endedOn ? say.versions : say.change}
                <span className="visually-hidden" lang="sv">
                  {" "}
                  {course}
                </span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
