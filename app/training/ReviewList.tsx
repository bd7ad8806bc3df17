// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { TaskList } from "~/ui";
import type { CourseListed } from "./review.server";

/** The courses to review, each with what stands and how much has changed since. */
export function ReviewList({ courses }: { courses: readonly CourseListed[] }) {
  const { words } = useWords();
  const say = words.review;
  return (
    <TaskList
      tasks={courses.map((course) => ({
        id: course.id,
        title: <span lang="sv">{course.title}</span>,
        href: `/review/${course.id}`,
        note: <Note course={course} />,
        status: course.isApproved ? say.approved : say.notApproved,
        state: course.isApproved ? ("done" as const) : ("next" as const),
      }))}
    />
  );
}

function Note({ course }: { course: CourseListed }) {
  const { words } = useWords();
  const say = words.review;
  const { since, isApproved, version, id } = course;
  if (isApproved || !since) return <>{say.version(version)}.</>;
  const { changed, added, gone } = since.changes;
  // A new version always changes what is said of the course itself.
  const parts = changed.filter((each) => each !== id).length;
  const counts = [
    parts > 0 && say.changedParts(parts),
    added.length > 0 && say.addedParts(added.length),
    gone.length > 0 && say.goneParts(gone.length),
  ].filter(Boolean);
  const what = counts.length > 0 ? counts.join(", ") : say.changedOnly;
  return (
    <>
      {say.version(version)}. {say.since(since.version)} {what}.
    </>
  );
}
