// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Actions, ButtonLink, PrintButton } from "~/ui";
import type { CodeSheet } from "./codes.server";

interface Props {
  /** Where codes are typed. */
  address: string;
  sheets: (Omit<CodeSheet, "expiresAt"> & { until: Day; loses: boolean })[];
}

/** A card for each person, two to a sheet of paper with a line to cut along. Neutral: the paper may lie on any table. */
export function CodeSheets({ address, sheets }: Props) {
  const { words, day } = useWords();
  const say = words.account.codes;
  return (
    <>
      <Actions>
        <PrintButton kind="primary">{words.certificate.print}</PrintButton>
        <ButtonLink kind="secondary" href="/codes">
          {say.done}
        </ButtonLink>
      </Actions>
      <div className="to-cut shown">
        {sheets.map(({ personId, name, login, code, until, isOver, loses }) => (
          <section key={personId} className="cut-card code-card" aria-labelledby={`code-${personId}`}>
            <p className="kicker">{words.neutralName}</p>
            <h2 id={`code-${personId}`}>{say.card.to(name)}</h2>
            {isOver ? (
              <p>{say.over}</p>
            ) : (
              <>
                <dl>
                  <dt>{say.card.open}</dt>
                  <dd className="code-typed">{address}</dd>
                  <dt>{say.card.name}</dt>
                  <dd className="code-typed">{login}</dd>
                  <dt>{say.card.code}</dt>
                  <dd className="code-typed code-signs">{code}</dd>
                </dl>
                <p>{say.card.choose}</p>
                <p>{say.card.until(day(until))}</p>
                <p>{say.card.onlyYou}</p>
                {loses && <p>{say.card.loses}</p>}
              </>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
