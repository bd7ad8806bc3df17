// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

type CertificateProps = {
  /** "Intyg" */
  heading: ReactNode;
  /** The line before the name: "Härmed intygas att". */
  before: ReactNode;
  name: string;
  /** What was done, in a sentence or two. */
  children: ReactNode;
  /** Dates, version, extent. */
  facts: readonly { term: string; detail: ReactNode }[];
  issuer: ReactNode;
  /** How to check that it is genuine. */
  verify: ReactNode;
};

/** A certificate that prints on one upright A4 page. Everything else on the page is left out of the print. */
export function Certificate({ heading, before, name, children, facts, issuer, verify }: CertificateProps) {
  return (
    <article className="certificate">
      <div className="certificate-frame">
        <h2 className="certificate-heading">{heading}</h2>
        <p className="certificate-before">{before}</p>
        <p className="certificate-name">{name}</p>
        <div className="certificate-text">{children}</div>
        <dl className="facts">
          {facts.map((fact) => (
            <div key={fact.term}>
              <dt>{fact.term}</dt>
              <dd>{fact.detail}</dd>
            </div>
          ))}
        </dl>
        <div className="certificate-issuer">{issuer}</div>
        <p className="certificate-verify">{verify}</p>
      </div>
    </article>
  );
}
