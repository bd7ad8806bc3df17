// SPDX-License-Identifier: EUPL-1.2
import { Details } from "./Details";

interface Props {
  title: string;
  /** Each word of the page, and the rule behind it. */
  meanings: readonly { term: string; meaning: string }[];
  /** Who is counted, and what the figures do not say. */
  after: string;
}

/** What the words of a report mean. On paper it is always open: whoever holds the paper has nowhere to look it up. */
export function Meaning({ title, meanings, after }: Props) {
  return (
    <div className="meaning">
      <Details summary={title}>
        <dl className="facts">
          {meanings.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{after}</p>
      </Details>
    </div>
  );
}
