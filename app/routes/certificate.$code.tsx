import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { readCertificate } from "~/training/certificate.server";
import { Actions, Certificate, Page, PrintButton } from "~/ui";

export const handle: RouteHandle = { title: (words) => words.certificate.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  return found(await readCertificate(enter(context).actor, params.code ?? ""));
}

export default function CertificatePage() {
  const certificate = useLoaderData<typeof loader>();
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
          { term: say.extent, detail: say.extentText(certificate.units, certificate.minutes) },
          { term: say.version, detail: String(certificate.contentVersion) },
        ]}
        issuer={certificate.issuer}
        verify={say.code(certificate.code)}
      >
        <p>
          <CourseText say={(title) => say.text(title, certificate.issuer)} text={certificate.courseTitle} />
        </p>
        <p>{say.scope}</p>
        {!certificate.reviewedOn && <p>{say.notReviewed(certificate.issuer)}</p>}
      </Certificate>
      <Actions>
        <PrintButton>{say.print}</PrintButton>
      </Actions>
      <p className="hint">{say.printHint}</p>
    </Page>
  );
}
