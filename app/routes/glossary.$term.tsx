// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { addressOfTerm, findTerm } from "~/content/glossary.server";
import { useWords } from "~/i18n/use";
import { found, ownPath } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { Page } from "~/ui";

// Neutral: the word itself is not for the tab.
export const handle: RouteHandle = { door: "signedIn", title: (words) => words.glossary.title };

const glossary = "/glossary";

/** The page to go back to: the one whose link was followed, also past other words; else the whole glossary. */
function cameFrom(request: Request): string {
  const to = new URL(request.url).searchParams.get("to");
  const referer = request.headers.get("Referer");
  const from = to ?? (referer && URL.canParse(referer) ? new URL(referer).pathname : glossary);
  return /^\/(courses|practice)\//.test(ownPath(from)) ? ownPath(from) : glossary;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { municipality } = enter(context);
  const { term, see, units } = found(findTerm(catalogueIn(wordsOf(municipality)), params.term));
  return {
    term: { term: term.term, sv: term.sv, en: term.en },
    see: see.map(({ id, term }) => ({ address: addressOfTerm(id), term })),
    units: units.map(({ course, unit }) => ({ address: `/courses/${course.id}/${unit.id}`, title: unit.title })),
    back: cameFrom(request),
  };
}

export default function TermPage() {
  const { term, see, units, back } = useLoaderData<typeof loader>();
  const { words, language } = useWords();
  const say = words.glossary;
  const other = language === "sv" ? "en" : "sv";
  const keep = back === glossary ? "" : `?to=${encodeURIComponent(back)}`;
  return (
    <Page
      title={<dfn lang="sv">{term.term}</dfn>}
      kicker={say.title}
      lead={term[language]}
      back={{ href: back, label: back === glossary ? say.all : say.back }}
    >
      <p className="hint">
        {say.other}: <span lang={other}>{term[other]}</span>
      </p>
      {see.length > 0 && (
        <section aria-labelledby="see">
          <h2 id="see">{say.see}</h2>
          <ul lang="sv">
            {see.map((each) => (
              <li key={each.address}>
                <a href={`${each.address}${keep}`}>{each.term}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {units.length > 0 && (
        <section aria-labelledby="stands-in">
          <h2 id="stands-in">{say.standsIn}</h2>
          <ul lang="sv">
            {units.map((unit) => (
              <li key={unit.address}>
                <a href={unit.address}>{unit.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {back !== glossary && (
        <p>
          <a href={glossary}>{say.all}</a>
        </p>
      )}
    </Page>
  );
}
