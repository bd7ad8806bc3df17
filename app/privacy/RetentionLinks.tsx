// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";

const pages = [
  { at: "rules", href: "/retention" },
  { at: "holds", href: "/retention/holds" },
  { at: "protocol", href: "/retention/protocol" },
] as const;

/** From one of the pages on what is kept and destroyed to the others. */
export function RetentionLinks({ current }: { current: (typeof pages)[number]["at"] }) {
  const { words } = useWords();
  const say = words.retention;
  return (
    <nav className="tabs" aria-label={say.title}>
      <ul>
        {pages.map(({ at, href }) => (
          <li key={at}>
            <a href={href} aria-current={at === current ? "page" : undefined}>
              {say.links[at]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
