import { useWords } from "~/i18n/use";

const pages = ["people", "organisation", "import"] as const;

/** From one of the pages on people and organisation to the others. */
export function PeopleLinks({ current, imports }: { current?: (typeof pages)[number]; imports: boolean }) {
  const { words } = useWords();
  const say = words.people.links;
  return (
    <nav className="tabs" aria-label={say.title}>
      <ul>
        {pages
          .filter((page) => page !== "import" || imports)
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
