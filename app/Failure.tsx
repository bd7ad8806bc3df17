// SPDX-License-Identifier: EUPL-1.2
// The page in place of one that cannot be shown.
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useContext } from "react";
import { useWords } from "~/i18n/use";
import { Button, ButtonLink, Page, SameForm } from "~/ui";
import { type Again, writtenIn } from "~/ui/again";
import { RenderingContext } from "~/ui/rendering";

/** One page for what does not exist and what is not yours, and one for what went wrong with us. */
export function Failure() {
  const error = useRouteError();
  const { failure, again } = useContext(RenderingContext);
  const { words } = useWords();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const [title, text] = failure
    ? [words.error.full, words.error.fullText]
    : status === 503
      ? [words.error.busy, words.error.busyText]
      : status === 404 || status === 405
        ? [words.error.notFound, words.error.notFoundText]
        : status < 500
          ? [words.error.badRequest, words.error.badRequestText]
          : [words.error.broken, words.error.brokenText];
  const sent = status === 404 || status === 405 ? null : again;
  return (
    <Page title={title} lead={text}>
      {sent && <NotTaken again={sent} isRefused={status < 500 && !failure} />}
      <p>
        <ButtonLink href="/" kind={sent ? "secondary" : "primary"}>
          {words.error.home}
        </ButtonLink>
      </p>
    </Page>
  );
}

/** What was sent: to be sent again, or, where it was refused as it is, to be read and taken along to the page as it is now. */
function NotTaken({ again, isRefused }: { again: Again; isRefused: boolean }) {
  const { words } = useWords();
  const written = writtenIn(again);
  return (
    <>
      {written.length > 0 && (
        <section aria-labelledby="written">
          <h2 id="written">{words.error.written}</h2>
          {written.map((text) => (
            <p key={text} className="written-out">
              {text}
            </p>
          ))}
        </section>
      )}
      {!isRefused && (
        <SameForm {...again}>
          <p>{words.error.againText}</p>
          <p>
            <Button>{words.error.again}</Button>
          </p>
        </SameForm>
      )}
    </>
  );
}
