// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { Button, type ButtonKind, ButtonLink } from "~/ui";

interface Props {
  course: { id: string; title: string };
  code: string | null;
  kind?: ButtonKind;
}

/** A finished course's certificate: to show, or to take out the first time. */
export function CertificateButton({ course, code, kind }: Props) {
  const { words } = useWords();
  if (code)
    return (
      <p>
        <ButtonLink kind={kind} href={`/certificate/${code}`}>
          <CourseText say={words.home.certificate} text={course.title} />
        </ButtonLink>
      </p>
    );
  return (
    <form method="post" action="/certificate">
      <input type="hidden" name="course" value={course.id} />
      <Button kind={kind}>
        <CourseText say={words.home.takeCertificate} text={course.title} />
      </Button>
    </form>
  );
}
