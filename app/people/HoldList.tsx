// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button } from "~/ui";
import type { Hold } from "./hold";

/** The holds in force: on whom, why, until when and by whom. */
export function HoldList({ holds, canEnd }: { holds: readonly Hold[]; canEnd?: boolean }) {
  const { words, day } = useWords();
  const say = words.retention.holds;
  return (
    <ul className="plain">
      {holds.map(({ id, person, reason, from, to, by }) => (
        <li key={id}>
          <strong>
            {person ? (
              <a href={`/people/${person.id}`} lang="sv">
                {person.name}
              </a>
            ) : (
              say.everybody
            )}
          </strong>
          <br />
          {say.since(say.reasons[reason], day(from), to && day(to))} {say.by(by)}
          {canEnd && (
            <form method="post" action={`/retention/holds/${id}/ended`}>
              <Button kind="quiet">
                {say.end}
                <span className="visually-hidden"> {say.endOf(person?.name ?? say.everybody)}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
