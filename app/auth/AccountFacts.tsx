// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";

/** The pages of one's own account, in the order they are listed. A new one has its words in `account.pages`. */
const pagesOfPassword = ["password", "second-factor"] as const;
const pagesOfAll = ["sessions", "data"] as const;

interface Props {
  login: string | null;
  passwordSince: Day | null;
  secondSince: Day | null;
  /** Whether somebody else has ever made a new way in that was used. */
  wasEverReset: boolean;
}

/** How one signs in, and the ways to change it: none here for who signs in with the municipality's own provider. */
export function AccountFacts({ login, passwordSince, secondSince, wasEverReset }: Props) {
  const { words, day } = useWords();
  const say = words.account;
  const pages = passwordSince ? [...pagesOfPassword, ...pagesOfAll] : pagesOfAll;
  const facts = passwordSince && [
    [say.login, login ?? say.none],
    [say.passwordSince, say.since(day(passwordSince))],
    [say.second, secondSince ? say.secondSince(day(secondSince)) : say.secondOff],
  ];
  return (
    <>
      {facts ? (
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{say.otherWay}</p>
      )}
      <ul className="plain">
        {pages.map((page) => (
          <li key={page}>
            <a href={`/account/${page}`}>{say.pages[page]}</a>
          </li>
        ))}
        {wasEverReset && (
          <li>
            <a href="/account/reset">{say.reset.link}</a>
          </li>
        )}
      </ul>
    </>
  );
}
