// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

type PageProps = {
  /** The one h1. */
  title: ReactNode;
  /** A short line above the title that says where one is: "Modul 3 · Att fråga". */
  kicker?: ReactNode;
  /** One or two sentences under the title, in a larger size. */
  lead?: ReactNode;
  back?: { href: string; label: ReactNode };
  /** The title is only a sign of where one is: a line of a meeting is what the page is about. */
  quietTitle?: boolean;
  /** For tables and lists of people: the page may be wider than a line of reading. */
  wide?: boolean;
  children?: ReactNode;
};

/** The `<main>` of a page. The skip link of `Shell` leads here, so a page has exactly one. */
export function Page({ title, kicker, lead, back, quietTitle, wide, children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={wide ? "page page-wide" : "page"}>
      <div className={quietTitle ? "page-head page-head-quiet" : "page-head"}>
        {back && (
          <a className="back" href={back.href}>
            {back.label}
          </a>
        )}
        {kicker && <p className="kicker">{kicker}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children}
    </main>
  );
}
