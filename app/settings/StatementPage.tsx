// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Contact, Notice, Page } from "~/ui";
import { conformityOf, type Deficiency, deficiencies, reviewedOn } from "./deficiencies";
import type { ShownStatement } from "./statement.server";

interface Props {
  statements: ShownStatement[];
  /** Where the reader may fill in what is the municipality's. */
  edit: string | null;
  saved: boolean;
}

/** Where complaints about accessibility go, by the law on accessible digital public service (2018:1937). */
export const supervision = "https://www.digg.se/tdosanmalan";

/** The accessibility statement: whose service it is, how far it meets the law, what does not work, and whom to tell. */
export function StatementPage({ statements, edit, saved }: Props) {
  const { words, day } = useWords();
  const say = words.statement;
  const local = statements.map(({ statement }) => statement?.local ?? "").join("");
  return (
    <Page title={say.title} lead={say.lead} back={{ href: "/", label: words.error.home }}>
      {saved && <Notice title={say.saved} />}
      <h2>{say.whoTitle}</h2>
      {statements.map(({ municipality }) => (
        <p key={municipality}>{say.who(municipality, words.neutralName, words.product)}</p>
      ))}
      <h2>{say.conformityTitle}</h2>
      <p>
        <strong>{say.conformity[conformityOf(deficiencies, local)]}</strong>
      </p>
      <p>{say.standard}</p>
      <h2>{say.deficienciesTitle}</h2>
      {deficiencies.map((each) => (
        <Known key={each.id} {...each} />
      ))}
      {statements.map(({ municipality, statement }) =>
        statement?.local ? (
          <section key={municipality}>
            <h3>{say.local(municipality)}</h3>
            {statement.local.split(/\n+/).map((line) => (
              <p key={line} lang="sv">
                {line}
              </p>
            ))}
          </section>
        ) : null,
      )}
      <h2>{say.burdenTitle}</h2>
      <p>{say.burden}</p>
      <h2>{say.outsideTitle}</h2>
      <p>{say.outside}</p>
      <h2>{say.assessedTitle}</h2>
      {statements.map((each) => (
        <Assessed key={each.municipality} {...each} />
      ))}
      <p>{say.product(day(reviewedOn))}</p>
      <h2>{say.reportTitle}</h2>
      <p>{say.report}</p>
      {statements.map(({ municipality, contact }) => (
        <div key={municipality}>
          {statements.length > 1 && <p>{municipality}</p>}
          <Contact {...contact} />
        </div>
      ))}
      <h2>{say.supervisionTitle}</h2>
      <p>
        {say.supervision} <a href={supervision}>{say.supervisionLink}</a>
      </p>
      <h2>{say.helpsTitle}</h2>
      <ul>
        {say.helps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {edit && (
        <p>
          <a href={edit}>{say.edit}</a>
        </p>
      )}
    </Page>
  );
}

function Known({ id, clause, criterion, planned }: Deficiency) {
  const { words, day } = useWords();
  const say = words.statement;
  const { what, who, instead, why } = say.deficiencies[id];
  return (
    <section>
      <h3>{what}</h3>
      <dl>
        <dt>{say.requirement}</dt>
        <dd>{`EN 301 549 ${clause} (WCAG ${criterion})`}</dd>
        <dt>{say.affected}</dt>
        <dd>{who}</dd>
        <dt>{say.instead}</dt>
        <dd>{instead}</dd>
        <dt>{say.why}</dt>
        <dd>{why}</dd>
        <dt>{say.plannedLabel}</dt>
        <dd>{planned ? say.planned(day(planned)) : say.notPlanned}</dd>
      </dl>
    </section>
  );
}

function Assessed({ municipality, statement }: ShownStatement) {
  const { words, day } = useWords();
  const say = words.statement;
  if (!statement) return <p>{say.notAssessed(municipality)}</p>;
  const how = statement.method === "external" ? say.external(statement.assessor) : say.self;
  return (
    <p>
      {say.assessed(municipality, day(statement.assessedOn))} {how} {say.updated(day(statement.savedOn))}
    </p>
  );
}
