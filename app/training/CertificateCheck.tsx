// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { Notice, Page } from "~/ui";
import type { Checked } from "./checking.server";

interface Props {
  /** Null where there is no certificate of that number, or too many have been asked for. */
  checked: Checked | null;
  wait: boolean;
}

/** Whether a certificate holds, for whoever has its number. */
export function CertificateCheck({ checked, wait }: Props) {
  const { words, day } = useWords();
  const { check: say, ...certificate } = words.certificate;
  if (!checked) return <Page title={wait ? say.title : say.unknown} lead={wait ? say.wait : say.unknownText} />;
  return (
    <Page title={say.title}>
      <Notice kind={checked.isValid ? "done" : "attention"} title={checked.isValid ? say.valid : say.over}>
        <p>
          <CourseText say={(title) => say.text(title, checked.issuer)} text={checked.courseTitle} />
        </p>
      </Notice>
      <dl className="facts">
        {checked.name && (
          <div>
            <dt>{say.name}</dt>
            <dd>{checked.name}</dd>
          </div>
        )}
        <div>
          <dt>{say.course}</dt>
          <dd lang="sv">{checked.courseTitle}</dd>
        </div>
        <div>
          <dt>{certificate.completed}</dt>
          <dd>{day(checked.completedOn)}</dd>
        </div>
        <div>
          <dt>{certificate.validThrough}</dt>
          <dd>{day(checked.validThrough)}</dd>
        </div>
        <div>
          <dt>{say.issuer}</dt>
          <dd>{checked.issuer}</dd>
        </div>
        <div>
          <dt>{say.code}</dt>
          <dd>{checked.code}</dd>
        </div>
      </dl>
      <p>{certificate.scope}</p>
      {!checked.name && <p className="hint">{say.nameHidden}</p>}
    </Page>
  );
}
