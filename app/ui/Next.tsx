// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

type NextProps = {
  /** "Nästa steg" */
  kicker: ReactNode;
  title: ReactNode;
  /** What it asks: minutes, last day, where one stopped. */
  note: ReactNode;
  href: string;
  /** The words of the button: "Fortsätt". */
  action: ReactNode;
  /** Another way in, beside the button: "Se hela kursen". */
  more?: { href: string; label: ReactNode };
  children?: ReactNode;
};

/** The one thing to do next. One to a page. */
export function Next({ kicker, title, note, href, action, more, children }: NextProps) {
  return (
    <section className="next">
      <p className="kicker">{kicker}</p>
      <h2 id="next-title">{title}</h2>
      <p className="next-note">{note}</p>
      {children}
      <div className="actions">
        <a className="button button-primary" href={href} aria-describedby="next-title">
          {action}
        </a>
        {more && <a href={more.href}>{more.label}</a>}
      </div>
    </section>
  );
}
