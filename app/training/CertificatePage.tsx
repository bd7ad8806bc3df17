// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink, Certificate, Page, PrintButton } from "~/ui";
import type { Certificate as Issued } from "./certificate.server";
import { extentOf } from "./extent";

interface Props {
  certificate: Issued;
  /** Scheme, host and port as people write it; null where nobody has said. */
  origin: string | null;
}

/** One's own certificate, to show and to print. */
export function CertificatePage({ certificate, origin }: Props) {
  const { words, day } = useWords();
  const say = words.certificate;
  const { code } = certificate;
  const page = `/certificate/${code}`;
  return (
    <Page title={say.title} back={{ href: "/certificate", label: say.mine }} quietTitle>
      <Certificate
        heading={say.title}
        before={say.before}
        name={certificate.name}
        facts={[
          { term: say.completed, detail: day(certificate.completedOn) },
          { term: say.validThrough, detail: day(certificate.validThrough) },
          { term: say.extent, detail: extentOf(words, certificate) },
          { term: say.version, detail: String(certificate.contentVersion) },
        ]}
        issuer={certificate.issuer}
        verify={origin ? say.verify(code, `${origin}${page}`) : say.code(code)}
      >
        <p>
          <CourseText say={(title) => say.text(title, certificate.issuer)} text={certificate.courseTitle} />
        </p>
        <p>{say.scope}</p>
        {!certificate.reviewedOn && <p>{say.notReviewed(certificate.issuer)}</p>}
      </Certificate>
      <Actions>
        <ButtonLink kind="secondary" href={`${page}/pdf`}>
          {say.pdf}
        </ButtonLink>
        <PrintButton>{say.print}</PrintButton>
      </Actions>
      <p className="hint">{say.printHint}</p>
    </Page>
  );
}
