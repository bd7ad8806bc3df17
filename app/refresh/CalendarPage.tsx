// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { Button, ErrorSummary, Field, Notice, Page } from "~/ui";

interface Props {
  /** The address that has just been made. */
  made: string | null;
  /** Since when there is one. */
  since: Day | null;
  /** Of the next one. */
  secret: string;
  refused?: "ended" | "wrong";
}

/** The secret address that one's own calendar reads: made, shown once, ended. */
export function CalendarPage({ made, since, secret, refused }: Props) {
  const { words, day } = useWords();
  const say = words.refresh.calendar;
  return (
    <Page title={say.title} lead={say.lead} back={{ href: "/refresh", label: words.refresh.back }}>
      {refused && <ErrorSummary title={say.problem} errors={[{ href: "#make", text: say[refused] }]} />}
      {made && (
        <Notice title={say.made}>
          <p>{say.madeText}</p>
          <Field label={say.copy} name="address" defaultValue={made} readOnly />
        </Notice>
      )}
      {!made && <p>{since ? say.has(day(since)) : say.none}</p>}
      {made && (
        <section aria-labelledby="how">
          <h2 id="how">{say.how}</h2>
          <p>{say.howText}</p>
        </section>
      )}
      <form method="post" action="/refresh/calendar">
        <input type="hidden" name="secret" value={secret} />
        {since && <p>{say.makeNewText}</p>}
        <Button id="make" kind={since ? "secondary" : "primary"}>
          {since ? say.makeNew : say.make}
        </Button>
      </form>
      {since && (
        <form method="post" action="/refresh/calendar/ended">
          <p>{say.endText}</p>
          <Button kind="secondary">{say.end}</Button>
        </form>
      )}
    </Page>
  );
}
