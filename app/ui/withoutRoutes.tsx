// SPDX-License-Identifier: EUPL-1.2
// The page for when not even who is asking could be read, so that no route can answer: as much as can be said without the
// database, in both languages.
import { renderToStaticMarkup } from "react-dom/server";
import { en } from "~/i18n/en";
import { sv } from "~/i18n/sv";
import type { Again } from "./again";
import { Button } from "./Button";
import { SameForm } from "./SameForm";

function Told({ words, language, again }: { words: typeof sv; language: string; again: Again | null }) {
  return (
    <div lang={language}>
      <h1>{words.error.broken}</h1>
      <p className="lead">{words.error.brokenText}</p>
      {again && (
        <SameForm {...again}>
          <p>{words.error.againText}</p>
          <p>
            <Button>{words.error.again}</Button>
          </p>
        </SameForm>
      )}
      <p>
        <strong>{words.support.dangerFirst}</strong>
      </p>
      <p>
        <a href="/leave">{words.leave.label}</a>
      </p>
    </div>
  );
}

/** @param styles the address of the style sheet */
export function withoutRoutes(styles: string, again: Again | null): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="sv">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${sv.error.broken} – ${sv.neutralName}`}</title>
        <link rel="stylesheet" href={styles} />
      </head>
      <body>
        <main id="main" className="page">
          <Told words={sv} language="sv" again={again} />
          <Told words={en as typeof sv} language="en" again={again} />
        </main>
      </body>
    </html>,
  )}`;
}
