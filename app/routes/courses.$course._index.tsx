// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { CourseAbout } from "~/content/CourseAbout";
import { addressOf, findCourse, minutesOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { GuideLinks } from "~/content/GuideLinks";
import { shownGuides } from "~/content/guides";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found, seeOther } from "~/lib/http.server";
import { hasBegun, resumeAt, unitState } from "~/progress/completion";
import { startCourse } from "~/progress/finish.server";
import { readProgress } from "~/progress/read.server";
import { openRenewal } from "~/refresh/making.server";
import { overviewOf } from "~/refresh/overview";
import { RenewalParts } from "~/refresh/RenewalParts";
import { wordsOf } from "~/settings/municipality";
import { readApproval } from "~/training/approval.server";
import { readDuties } from "~/training/assignments.server";
import { CertificateButton } from "~/training/CertificateButton";
import { readMoreTime } from "~/training/extension.server";
import { MoreTime } from "~/training/MoreTime";
import { Button, ButtonLink, Notice, Page, TaskList } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.team.course };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  const [progress, renewal, duties, approval, moreTime] = await Promise.all([
    readProgress(actor, course.id),
    openRenewal(actor, catalogue, course, context.now),
    readDuties(actor, dayOf(context.now)),
    readApproval(actor, course),
    readMoreTime(actor, context.now),
  ]);
  const place = resumeAt(course, progress);
  const completedAt = progress.enrolment?.completedAt ?? null;
  const { id, title, summary, audience, owner, version, validityMonths, changes } = course;
  return {
    course: { id, title, summary, audience, owner, version, validityMonths, minutes: minutesOf(course) },
    approval,
    municipality: municipality.name,
    changes: changes.filter((each) => each.version > 1),
    renewal: renewal && overviewOf(catalogue, course, renewal),
    enrolled: progress.enrolment !== null,
    started: hasBegun(progress),
    completedOn: completedAt && dayOf(completedAt),
    certificate: duties.get(course.id)?.certificate ?? null,
    moreTimeTo: moreTime.get(course.id) ?? null,
    tookMoreTime: new URL(request.url).searchParams.has("moreTime") ? (duties.get(course.id)?.dueOn ?? null) : null,
    resume: completedAt || renewal || !place ? null : addressOf(place),
    modules: course.modules.map((module) => ({
      ...shownGuides(module),
      units: module.units.map((unit) => ({
        id: unit.id,
        title: unit.title,
        minutes: unit.minutes,
        state: unitState(unit, progress),
        isNext: place?.unit.id === unit.id && !completedAt && !renewal,
      })),
    })),
  };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  await startCourse(actor, course, context.now);
  const place = resumeAt(course, await readProgress(actor, course.id));
  return seeOther(place ? addressOf(place) : `/courses/${course.id}`);
}

export default function CoursePage() {
  const { course, modules, approval, municipality, changes, renewal, ...mine } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  return (
    <Page
      title={<span lang="sv">{course.title}</span>}
      lead={<span lang="sv">{course.summary}</span>}
      back={{ href: "/courses", label: words.courses.title }}
    >
      {mine.tookMoreTime && <Notice title={words.moreTime.taken(day(mine.tookMoreTime))} />}
      {mine.completedOn && (
        <Notice title={words.course.done(day(mine.completedOn))}>
          <CertificateButton course={course} code={mine.certificate} />
        </Notice>
      )}
      {!mine.enrolled && (
        <form method="post">
          <Button>{words.course.start}</Button>
        </form>
      )}
      {mine.enrolled && mine.resume && (
        <ButtonLink href={mine.resume}>{mine.started ? words.home.resume : words.home.start}</ButtonLink>
      )}
      {mine.moreTimeTo && <MoreTime courseId={course.id} to={mine.moreTimeTo} />}
      {renewal && (
        <section aria-labelledby="renewal">
          <h2 id="renewal">{words.renewal.title}</h2>
          {!mine.completedOn && <p>{words.renewal.lead(renewal.minutes)}</p>}
          <RenewalParts overview={renewal} />
        </section>
      )}
      {renewal && (
        <>
          <h2>{words.renewal.wholeCourse}</h2>
          <p>{words.renewal.wholeCourseText}</p>
        </>
      )}
      {modules.map((module) => (
        <section key={module.id} aria-labelledby={module.id}>
          <h2 id={module.id} lang="sv">
            {module.title}
          </h2>
          <TaskList
            tasks={module.units.map((unit) => ({
              id: unit.id,
              title: <span lang="sv">{unit.title}</span>,
              href: `/courses/${course.id}/${unit.id}`,
              note: words.courses.minutes(unit.minutes),
              // In a renewal the units are there to read: only what has been done again says so.
              status:
                renewal && unit.state === "notStarted"
                  ? undefined
                  : unit.state === "notStarted" && unit.isNext
                    ? words.state.next
                    : words.state[unit.state],
              state: unit.state === "done" ? ("done" as const) : unit.isNext ? ("next" as const) : ("open" as const),
            }))}
          />
          <GuideLinks courseId={course.id} module={module} />
        </section>
      ))}
      <p>
        <a href="/glossary">{words.glossary.title}</a>
      </p>
      <CourseAbout
        course={course}
        approved={approval && words.review.approvedBy(course.version, approval.by, day(approval.on))}
        municipality={municipality}
        changes={changes}
      />
    </Page>
  );
}
