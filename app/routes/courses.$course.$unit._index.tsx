// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse, findUnit, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { completionRule } from "~/i18n/rule";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { openStep } from "~/progress/completion";
import { readProgress } from "~/progress/read.server";
import { wordsOf } from "~/settings/municipality";
import { readCard } from "~/support/card.server";
import { SupportCard } from "~/support/SupportCard";
import { ButtonLink, Callout, Next, Notice, Page, TaskList } from "~/ui";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle = {
  door: "signedIn",
  title: (words, data) => words.step.part((data as Data).unit.number, (data as Data).unit.of),
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  const { unit, module } = found(findUnit(course, params.unit));
  const progress = await readProgress(actor, course.id);
  const units = unitsOf(course);
  const next = units.slice(units.indexOf(unit) + 1).find((each) => !progress.units.has(each.id));
  const doneAt = progress.units.get(unit.id);
  return {
    course: { id: course.id, title: course.title },
    module: module.title,
    unit: {
      id: unit.id,
      title: unit.title,
      minutes: unit.minutes,
      goals: unit.goals,
      contentNote: unit.contentNote ?? null,
      number: units.indexOf(unit) + 1,
      of: units.length,
    },
    steps: unit.steps.map((step) => ({
      number: step.number,
      title: step.title,
      kind: step.kind,
      passPercent: step.kind === "quiz" ? step.test?.passPercent : undefined,
      done: progress.steps.has(step.id),
    })),
    doneOn: doneAt ? dayOf(doneAt) : null,
    resume: openStep(unit, progress),
    next: next
      ? {
          title: next.title,
          minutes: next.minutes,
          address: `/courses/${course.id}/${next.id}/${openStep(next, progress)}`,
        }
      : null,
    card: await readCard(actor, municipality, context.now),
  };
}

export default function UnitPage() {
  const { course, module, unit, steps, doneOn, resume, next, card } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const address = `/courses/${course.id}/${unit.id}`;
  const begun = steps.some((step) => step.done);
  return (
    <Page
      title={<span lang="sv">{unit.title}</span>}
      kicker={
        <>
          <span lang="sv">{module}</span> · {words.step.part(unit.number, unit.of)}
        </>
      }
      lead={doneOn ? undefined : `${words.courses.minutes(unit.minutes)}. ${completionRule(words, steps)}`}
      back={{ href: `/courses/${course.id}`, label: <span lang="sv">{course.title}</span> }}
    >
      {doneOn && <Notice title={words.unit.done(day(doneOn))} />}
      {doneOn && next && (
        <Next
          kicker={words.unit.next}
          title={<span lang="sv">{next.title}</span>}
          note={words.courses.minutes(next.minutes)}
          href={next.address}
          action={words.unit.resume}
        />
      )}
      {doneOn && !next && <ButtonLink href={`/courses/${course.id}`}>{words.unit.toCourse}</ButtonLink>}
      {unit.contentNote && !doneOn && (
        <Callout kind="safety" title={words.unit.contentNote}>
          <p lang="sv">{unit.contentNote}</p>
        </Callout>
      )}
      {!doneOn && <ButtonLink href={`${address}/${resume}`}>{begun ? words.unit.resume : words.unit.start}</ButtonLink>}
      <h2>{words.unit.goals}</h2>
      <ul lang="sv">
        {unit.goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      <h2>{words.unit.steps}</h2>
      <TaskList
        tasks={steps.map((step) => ({
          id: `step-${step.number}`,
          title: <span lang="sv">{step.title}</span>,
          href: `${address}/${step.number}`,
          status: step.done ? words.state.done : step.number === resume ? words.state.next : words.state.notStarted,
          state: step.done ? ("done" as const) : step.number === resume ? ("next" as const) : ("open" as const),
        }))}
      />
      <SupportCard {...card} />
    </Page>
  );
}
