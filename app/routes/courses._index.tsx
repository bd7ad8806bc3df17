// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { minutesOf, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { noProgress, unitsDone } from "~/progress/completion";
import { readAllProgress } from "~/progress/read.server";
import { readNow } from "~/refresh/home.server";
import { RefreshLine } from "~/refresh/RefreshLine";
import { wordsOf } from "~/settings/municipality";
import { approvedCourses } from "~/training/approval.server";
import { Page, TaskList } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.courses.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const { courses } = catalogue;
  const [all, approved, refresh] = await Promise.all([
    readAllProgress(actor),
    approvedCourses(actor, courses),
    readNow(actor, catalogue, context.now),
  ]);
  const listed = courses.map((course) => {
    const progress = all.get(course.id) ?? noProgress;
    return {
      id: course.id,
      title: course.title,
      summary: course.summary,
      minutes: minutesOf(course),
      units: unitsOf(course).length,
      unitsDone: unitsDone(course, progress),
      asksRenewal: progress.enrolment?.asksRenewal ?? false,
      completed: progress.enrolment?.completedAt != null,
      approved: approved.has(course.id),
    };
  });
  return { courses: listed, municipality: municipality.name, refresh };
}

export default function Courses() {
  const { courses, municipality, refresh } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page title={words.courses.title} lead={words.courses.lead}>
      {refresh && <RefreshLine now={refresh} />}
      <TaskList
        tasks={courses.map((course) => ({
          id: course.id,
          title: <span lang="sv">{course.title}</span>,
          href: `/courses/${course.id}`,
          note: (
            <>
              <span lang="sv">{course.summary}</span> {words.courses.units(course.units)},{" "}
              {words.courses.minutes(course.minutes)}.
              {course.approved ? "" : ` ${words.course.notReviewed(municipality)}.`}
            </>
          ),
          status: course.completed
            ? words.state.done
            : course.asksRenewal
              ? words.renewal.title
              : course.unitsDone > 0
                ? words.team.partsText(course.unitsDone, course.units)
                : words.state.notStarted,
          state: course.completed ? ("done" as const) : ("open" as const),
        }))}
      />
    </Page>
  );
}
