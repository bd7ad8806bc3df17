import { useWords } from "~/i18n/use";
import { Button, ButtonLink } from "~/ui";

/** A finished course's certificate: to show, or to take out the first time. */
export function CertificateButton({ courseId, code }: { courseId: string; code: string | null }) {
  const { words } = useWords();
  if (code)
    return (
      <p>
        <ButtonLink href={`/certificate/${code}`}>{words.home.certificate}</ButtonLink>
      </p>
    );
  return (
    <form method="post" action="/certificate">
      <input type="hidden" name="course" value={courseId} />
      <Button>{words.home.takeCertificate}</Button>
    </form>
  );
}
