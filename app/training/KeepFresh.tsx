// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { TaskList } from "~/ui";
import type { Learning } from "./learning.server";

type Courses = readonly Pick<Learning, "title" | "practice" | "talks">[];

/** What one has completed, to practise again: nothing that is earned changes by it. */
export function PractiseAgain({ courses }: { courses: Courses }) {
  const { words } = useWords();
  const practice = courses.flatMap((course) => course.practice);
  if (practice.length === 0) return null;
  return (
    <section aria-labelledby="again">
      <h2 id="again">{words.home.again}</h2>
      <p>{words.home.againText}</p>
      <TaskList
        tasks={practice.map(({ address, title, unit }) => ({
          id: address,
          title: <span lang="sv">{title}</span>,
          href: address,
          note: title === unit ? undefined : <span lang="sv">{unit}</span>,
          state: "done" as const,
        }))}
      />
    </section>
  );
}

/** What a VIN-ombud can bring to the team. */
export function ForOmbud({ courses, term }: { courses: Courses; term: string }) {
  const { words } = useWords();
  return (
    <section aria-labelledby="ombud">
      <h2 id="ombud">{words.home.ombud(words.roles.vinOmbud(term))}</h2>
      <p>{words.home.ombudText}</p>
      <TaskList
        tasks={courses.flatMap((course) =>
          course.talks.map(({ address, title }) => ({
            id: address,
            title: <span lang="sv">{title}</span>,
            href: address,
            note: <span lang="sv">{course.title}</span>,
            state: "done" as const,
          })),
        )}
      />
    </section>
  );
}
