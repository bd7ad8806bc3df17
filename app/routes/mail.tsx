// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { RouteHandle } from "~/auth/handle";
import { languages } from "~/i18n/language";
import { useWords } from "~/i18n/use";
import { betweenLanguages } from "~/mail/letter";
import { readShownMails } from "~/mail/shown.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "demo", title: (words) => words.reminders.mailsTitle };

export async function loader() {
  return { mails: await readShownMails() };
}

/** In the demo, where mails go to nobody: as they would have looked. */
export default function Mail() {
  const { mails } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.reminders;
  return (
    <Page title={say.mailsTitle} lead={say.mailsLead}>
      {mails.length === 0 && <p>{say.noMails}</p>}
      {mails.map((mail) => (
        <article key={mail.id} className="shown-mail" aria-labelledby={mail.id}>
          <h2 id={mail.id} lang="sv">
            {mail.subject}
          </h2>
          <p className="hint">
            {day(mail.day)}. {say.to}: {mail.to}
          </p>
          {mail.text.split(betweenLanguages).map((text, index) => (
            <p key={text} className="shown-mail-text" lang={languages[index]}>
              {text}
            </p>
          ))}
        </article>
      ))}
    </Page>
  );
}
