import { useWords } from "~/i18n/use";

export interface ShownCourse {
  id: string;
  title: string;
}

/** From one course to another on the same page. Nothing where there is one course. */
export function CourseTabs({ page, course, courses }: { page: string; course: ShownCourse; courses: ShownCourse[] }) {
  const { words } = useWords();
  if (courses.length < 2) return null;
  return (
    <nav className="tabs" aria-label={words.team.course}>
      <ul>
        {courses.map(({ id, title }) => (
          <li key={id}>
            <a href={`${page}?course=${id}`} aria-current={id === course.id ? "page" : undefined} lang="sv">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
