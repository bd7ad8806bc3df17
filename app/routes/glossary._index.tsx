// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { byLetter } from "~/content/glossary";
import { addressOfTerm } from "~/content/glossary.server";
import { useWords } from "~/i18n/use";
import { wordsOf } from "~/settings/municipality";
import { Page, PrintButton } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.glossary.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { municipality } = enter(context);
  const { glossary } = catalogueIn(wordsOf(municipality));
  return byLetter(glossary.map(({ id, term, sv, en }) => ({ id, term, sv, en, address: addressOfTerm(id) })));
}

export default function Glossary() {
  const letters = useLoaderData<typeof loader>();
  const { words, language } = useWords();
  const say = words.glossary;
  return (
    <Page title={say.title} lead={letters.length > 0 ? say.lead : say.none}>
      {letters.length > 0 && (
        <nav className="letters" aria-label={say.letters}>
          <ul lang="sv">
            {letters.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${encodeURIComponent(letter)}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map((group) => (
        <section key={group.letter} aria-labelledby={group.letter}>
          <h2 id={group.letter} lang="sv">
            {group.letter}
          </h2>
          <dl className="glossary">
            {group.words.map((word) => (
              <div key={word.id}>
                <dt lang="sv">
                  <a href={word.address}>
                    <dfn>{word.term}</dfn>
                  </a>
                </dt>
                <dd>{word[language]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {letters.length > 0 && <PrintButton>{words.certificate.print}</PrintButton>}
    </Page>
  );
}
