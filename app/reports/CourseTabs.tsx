// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";

export interface ShownCourse {
  id: string;
  title: string;
}

interface Props {
  page: string;
  course: ShownCourse;
  courses: ShownCourse[];
  /** How many are late in each, so that nobody has to open them all to see it. */
  late?: Record<string, number>;
}

/** From one course to another on the same page. Nothing where there is one course. */
export function CourseTabs({ page, course, courses, late = {} }: Props) {
  const { words } = useWords();
  if (courses.length < 2) return null;
  return (
    <nav className="tabs" aria-label={words.team.course}>
      <ul>
        {courses.map(({ id, title }) => (
          <li key={id}>
            <a href={`${page}?course=${id}`} aria-current={id === course.id ? "page" : undefined}>
              <span>
                <span lang="sv">{title}</span>
                {late[id] ? ` (${words.team.lateCount(late[id])})` : null}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
