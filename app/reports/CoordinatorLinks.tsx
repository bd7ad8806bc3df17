// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";

/**
 * What a coordinator looks after, beside the numbers.
 * @param whole whether they coordinate the whole municipality: what is about all of it is for no other
 */
export function CoordinatorLinks({ whole }: { whole: boolean }) {
  const { words } = useWords();
  const { links } = words.people;
  const pages = [
    { href: "/rules", label: words.rules.title },
    { href: "/reminders", label: words.reminders.title },
    { href: "/readiness", label: words.readiness.table.link },
    { href: "/people", label: links.people },
    { href: "/organisation", label: links.organisation },
    { href: "/codes", label: words.account.codes.title },
    ...(whole
      ? [
          { href: "/groups", label: links.groups },
          { href: "/import", label: links.import },
          { href: "/retention", label: words.retention.title },
          { href: "/confidence/municipality", label: words.means.title },
          { href: "/accessibility", label: words.statement.title },
        ]
      : []),
  ];
  return (
    <nav className="tabs" aria-label={words.municipality.lookAfter}>
      <ul>
        {pages.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
