// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { LeaveQuickly, type LeaveQuicklyProps } from "./LeaveQuickly";

type NavLink = { href: string; label: string; current?: boolean };

type ShellProps = {
  /** The name and the way home. Neutral where others may see the screen. */
  product: { href: string; label: string };
  /** The name of the navigation for those who hear the page: "Huvudmeny". */
  navLabel: string;
  nav: readonly NavLink[];
  /** The text of the skip link: "Till innehållet". */
  skip: string;
  /** The control for leaving; it is also the second skip link. */
  leave: LeaveQuicklyProps;
  /** The way to support, beside the control for leaving: always in the same place. */
  help: NavLink;
  /** What is true of the whole site right now, such as "this is a demo". */
  banner?: ReactNode;
  /** What is true of this page and must be seen, also on paper: that its text is not reviewed. */
  note?: { label: string; text: ReactNode };
  /** Small forms: language, theme, signing out. */
  tools: ReactNode;
  footer: ReactNode;
  /** A `Page`. */
  children: ReactNode;
};

const current = (link: NavLink) => (link.current ? "page" : undefined);

/** Everything around a page. Goes straight into `<body>`. */
export function Shell({
  product,
  navLabel,
  nav,
  skip,
  leave,
  help,
  banner,
  note,
  tools,
  footer,
  children,
}: ShellProps) {
  return (
    <>
      <header className="top">
        <div className="skip">
          <a href="#main">{skip}</a>
          <a href={leave.href} rel="nofollow noreferrer" data-leave="">
            {leave.label}
          </a>
        </div>
        <a className="brand" href={product.href}>
          {product.label}
        </a>
        {nav.length > 0 && (
          <nav className="nav" aria-label={navLabel}>
            <ul>
              {nav.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={current(link)}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="safe">
          <a className="safe-help" href={help.href} aria-current={current(help)}>
            {help.label}
          </a>
          <LeaveQuickly {...leave} />
        </div>
      </header>
      {banner && <aside className="banner">{banner}</aside>}
      {note && (
        <aside className="page-note" aria-label={note.label}>
          {note.text}
        </aside>
      )}
      {children}
      <footer className="foot">
        <div className="tools">{tools}</div>
        {footer}
      </footer>
    </>
  );
}
