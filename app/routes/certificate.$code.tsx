import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse, minutesOf, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { readCertificate } from "~/training/certificate.server";
import { Actions, Certificate, Page, PrintButton } from "~/ui";

export const handle: RouteHandle = { title: (words) => words.certificate.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const certificate = found(await readCertificate(actor, params.code ?? ""));
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), certificate.courseId));
  return {
    certificate,
    course: { title: course.title, units: unitsOf(course).length, minutes: minutesOf(course) },
    municipality: municipality.name,
  };
}

export default function CertificatePage() {
  const { certificate, course, municipality } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.certificate;
  return (
    <Page title={say.title} back={{ href: "/", label: words.nav.learning }} quietTitle>
      <Certificate
        heading={say.title}
        before={say.before}
        name={certificate.name}
        facts={[
          { term: say.completed, detail: day(certificate.completedOn) },
          { term: say.validThrough, detail: day(certificate.validThrough) },
          { term: say.extent, detail: say.extentText(course.units, course.minutes) },
          { term: say.version, detail: String(certificate.contentVersion) },
        ]}
        issuer={municipality}
        verify={say.code(certificate.code)}
      >
        <p>{say.text(course.title, municipality)}</p>
        <p>{say.scope}</p>
      </Certificate>
      <Actions>
        <PrintButton>{say.print}</PrintButton>
      </Actions>
      <p className="hint">{say.printHint}</p>
    </Page>
  );
}
