import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import type { loader as rootLoader } from "~/root";
import { CertificateButton } from "~/training/CertificateButton";
import { dueWords } from "~/training/dueWords";
import { readLearning } from "~/training/learning.server";
import { ButtonLink, Next, Notice, Page, ProgressBar, TaskList } from "~/ui";

export const handle: RouteHandle = { title: (words) => words.home.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  return { learning: await readLearning(actor, municipality, context.now) };
}

export default function Home() {
  const { learning } = useLoaderData<typeof loader>();
  const name = useRouteLoaderData<typeof rootLoader>("root")?.person?.name ?? "";
  const { words, day } = useWords();
  const next = learning.find((course) => course.resume);
  const finished = learning.filter((course) => course.completed);
  return (
    <Page title={words.home.hello(name.split(" ")[0] ?? name)}>
      {next?.resume && (
        <Next
          kicker={words.home.next}
          title={next.title}
          note={dueWords(words, day, next.state, next.dueOn)}
          href={next.resume.address}
          action={next.started ? words.home.resume : words.home.start}
        >
          <ProgressBar
            value={next.unitsDone}
            max={next.units}
            label={words.home.progressLabel}
            text={words.team.partsText(next.unitsDone, next.units)}
          />
          <p>{words.home.whereYouWere(next.resume.unit, next.resume.step)}</p>
        </Next>
      )}
      {!next && finished.length > 0 && <Notice title={words.home.allDone} />}
      {learning.length === 0 && (
        <>
          <p className="lead">{words.home.none}</p>
          <p>{words.home.noneText}</p>
          <ButtonLink href="/courses">{words.home.toCourses}</ButtonLink>
        </>
      )}
      {learning.length > 0 && (
        <section aria-labelledby="courses">
          <h2 id="courses">{words.home.others}</h2>
          <TaskList
            tasks={learning.map((course) => ({
              id: course.id,
              title: course.title,
              href: `/courses/${course.id}`,
              note: `${words.team.partsText(course.unitsDone, course.units)} · ${dueWords(words, day, course.state, course.dueOn)}`,
              status: course.completed
                ? words.state.done
                : course.started
                  ? words.state.started
                  : words.state.notStarted,
              state: course.completed
                ? ("done" as const)
                : course.state === "late"
                  ? ("late" as const)
                  : ("open" as const),
            }))}
          />
          {finished.map((course) => (
            <CertificateButton key={course.id} courseId={course.id} code={course.certificate} />
          ))}
        </section>
      )}
      <p className="hint">{words.home.privacy}</p>
    </Page>
  );
}
