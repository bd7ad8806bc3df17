// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";

const pages = ["people", "organisation", "groups", "import"] as const;

const ofWhole: readonly string[] = ["groups", "import"];

/**
 * From one of the pages on people and organisation to the others.
 * @param whole whether the coordinator has the whole municipality: what is about all of it is for no other
 */
export function PeopleLinks({ current, whole }: { current?: (typeof pages)[number]; whole: boolean }) {
  const { words } = useWords();
  const say = words.people.links;
  return (
    <nav className="tabs" aria-label={say.title}>
      <ul>
        {pages
          .filter((page) => whole || !ofWhole.includes(page))
          .map((page) => (
            <li key={page}>
              <a href={`/${page}`} aria-current={page === current ? "page" : undefined}>
                {say[page]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
