import { useWords } from "~/i18n/use";
import { Button, ButtonLink } from "~/ui";

/** A finished course's certificate: to show, or to take out the first time. */
export function CertificateButton({ course, code }: { course: { id: string; title: string }; code: string | null }) {
  const { words } = useWords();
  if (code)
    return (
      <p>
        <ButtonLink href={`/certificate/${code}`}>{words.home.certificate(course.title)}</ButtonLink>
      </p>
    );
  return (
    <form method="post" action="/certificate">
      <input type="hidden" name="course" value={course.id} />
      <Button>{words.home.takeCertificate(course.title)}</Button>
    </form>
  );
}
