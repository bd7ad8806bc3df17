// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ConfidenceLine } from "~/attempts/ConfidenceLine";
import { readOwnConfidence } from "~/attempts/confidence.server";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { has } from "~/people/actor";
import { readNow } from "~/refresh/home.server";
import { RefreshLine } from "~/refresh/RefreshLine";
import { countLatePeople } from "~/reports/lateByCourse.server";
import type { loader as rootLoader } from "~/root";
import { wordsOf } from "~/settings/municipality";
import { CareNotice } from "~/support/CareNotice";
import { countCare } from "~/support/care.server";
import { CertificateButton } from "~/training/CertificateButton";
import { dueWords } from "~/training/dueWords";
import { readMoreTime } from "~/training/extension.server";
import { ForOmbud, PractiseAgain } from "~/training/KeepFresh";
import { readLearning } from "~/training/learning.server";
import { MoreTime } from "~/training/MoreTime";
import { NextPart } from "~/training/NextPart";
import { readReviewing } from "~/training/review.server";
import { Ways } from "~/training/Ways";
import { Next, Notice, Page, TaskList } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.home.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const [learning, { may, waiting, approved }, care, moreTime, refresh, { asks, ratings }, late] = await Promise.all([
    readLearning(actor, municipality, context.now),
    readReviewing(actor, catalogue.courses, context.now),
    countCare(actor, context.now),
    readMoreTime(actor, context.now),
    readNow(actor, catalogue, context.now),
    readOwnConfidence(actor, context.now),
    has(actor, "manager") ? countLatePeople(actor, dayOf(context.now)) : 0,
  ]);
  return {
    learning,
    term: municipality.term,
    municipality: municipality.name,
    review: { may, waiting },
    noneApproved: approved.size === 0,
    care,
    moreTime: Object.fromEntries(moreTime),
    refresh,
    confidence: { asks, rated: ratings.length > 0 },
    late,
  };
}

export default function Home() {
  const { learning, term, municipality, review, noneApproved, care, moreTime, refresh, confidence, late } =
    useLoaderData<typeof loader>();
  const person = useRouteLoaderData<typeof rootLoader>("root")?.person;
  const name = person?.name ?? "";
  const { words, day } = useWords();
  const next = learning.find((course) => course.resume);
  const others = learning.filter((course) => course !== next);
  const finished = learning.filter((course) => course.completed);
  const certificates = finished.map((course) => (
    <CertificateButton
      key={course.id}
      course={course}
      code={course.certificate}
      kind={next || finished.length > 1 ? "secondary" : "primary"}
    />
  ));
  return (
    <Page
      title={words.home.hello(name.split(" ")[0] ?? name)}
      lead={learning.length === 0 ? words.home.none : undefined}
    >
      {learning.length === 0 && <p>{noneApproved ? words.home.noneApproved(municipality) : words.home.noneText}</p>}
      <CareNotice contacts={care} />
      {next?.resume && (
        <Next
          kicker={words.home.next}
          title={<span lang="sv">{next.title}</span>}
          note={dueWords(words, day, next.state, next.dueOn)}
          href={next.resume.address}
          action={next.started ? words.home.resume : words.home.start}
          more={{ href: `/courses/${next.id}`, label: words.home.wholeCourse }}
        >
          <NextPart course={next} />
        </Next>
      )}
      {learning.map(({ id }) => {
        const to = moreTime[id];
        return to && <MoreTime key={id} courseId={id} to={to} />;
      })}
      {!next && finished.length > 0 && <Notice title={words.home.allDone}>{certificates}</Notice>}
      {review.waiting > 0 && (
        <Notice kind="attention" title={words.review.waiting(review.waiting)}>
          <p>
            <a href="/review">{words.review.toReview}</a>
          </p>
        </Notice>
      )}
      {refresh && <RefreshLine now={refresh} />}
      <Ways roles={person?.roles ?? []} reviews={review.may} late={late} free={learning.length === 0} />
      {others.length > 0 && (
        <section aria-labelledby="courses">
          <h2 id="courses">{next ? words.home.others : words.home.courses}</h2>
          <TaskList
            tasks={others.map((course) => ({
              id: course.id,
              title: <span lang="sv">{course.title}</span>,
              href: `/courses/${course.id}`,
              note: course.completedOn
                ? `${words.course.done(day(course.completedOn))} ${words.home.validThrough(day(course.validThrough ?? ""))}.`
                : `${course.renewal ? words.renewal.most(course.renewal.minutes) : words.home.progress(course.unitsDone, course.units)}. ${dueWords(words, day, course.state, course.dueOn)}.`,
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
        </section>
      )}
      {next && certificates}
      {learning.some((course) => course.started || course.completed) && (
        <p>
          <a href="/certificate">{words.certificate.mine}</a>
        </p>
      )}
      <ConfidenceLine {...confidence} />
      {person?.roles.includes("vinOmbud") && <ForOmbud courses={learning} term={term} />}
      <PractiseAgain courses={learning} />
      <p className="private">{words.home.privacy}</p>
    </Page>
  );
}
