// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Tag } from "~/ui";
import type { QuotedFact } from "./factsQuoted";

/** Facts with where they are from, how old they are, and what quotes them. In the order they are given. */
export function FactList({ facts }: { facts: readonly QuotedFact[] }) {
  const { words, day } = useWords();
  const say = words.review.facts;
  return (
    <ul className="facts-list">
      {facts.map(({ fact, standing, quotedIn }) => (
        <li key={fact.id} id={fact.id}>
          <Tag tone={standing === "overdue" || standing === "unverified" ? "strong" : "plain"}>{say[standing]}</Tag>
          <p lang="sv">
            {fact.sv} {fact.phone}
          </p>
          <p className="hint">
            <a href={fact.url} rel="noreferrer" lang="sv">
              {fact.source}
            </a>
            . {say.seenOn(day(fact.seen), day(fact.reviewBy))}
          </p>
          <p className="hint">
            {quotedIn.length === 0 ? (
              say.nowhere
            ) : (
              <>
                {say.quotedIn}{" "}
                {quotedIn.map(({ id, title, address }, index) => (
                  <span key={id}>
                    {index > 0 && ", "}
                    <a href={address} lang="sv">
                      {title}
                    </a>
                  </span>
                ))}
                .
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
