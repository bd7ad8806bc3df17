// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { openRenewal } from "~/refresh/making.server";
import { overviewOf } from "~/refresh/overview";
import { RenewalParts } from "~/refresh/RenewalParts";
import { wordsOf } from "~/settings/municipality";
import { readDuties } from "~/training/assignments.server";
import { CertificateButton } from "~/training/CertificateButton";
import { Notice, Page, ProgressBar } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.renewal.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  const course = found(findCourse(catalogue, params.course));
  const renewal = found(await openRenewal(actor, catalogue, course, context.now));
  const duties = await readDuties(actor, dayOf(context.now));
  return {
    course: { id: course.id, title: course.title },
    overview: overviewOf(catalogue, course, renewal),
    certificate: duties.get(course.id)?.certificate ?? null,
  };
}

export default function RenewalPage() {
  const { course, overview, certificate } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.renewal;
  return (
    <Page
      title={say.title}
      lead={overview.completedOn ? undefined : say.lead(overview.minutes)}
      back={{ href: `/courses/${course.id}`, label: <span lang="sv">{course.title}</span> }}
    >
      {overview.completedOn ? (
        <Notice title={say.done(day(overview.completedOn))}>
          <CertificateButton course={course} code={certificate} />
        </Notice>
      ) : (
        <ProgressBar
          value={overview.done}
          max={overview.parts.length}
          label={say.partsLabel}
          text={say.parts(overview.done, overview.parts.length)}
        />
      )}
      {!overview.completedOn && <p>{say.inOrder}</p>}
      <RenewalParts overview={overview} />
    </Page>
  );
}
