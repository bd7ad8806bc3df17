// SPDX-License-Identifier: EUPL-1.2
import { Outlet, Scripts, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { type ReactNode, useContext } from "react";
import { languageIn } from "~/auth/language.server";
import { cookieIn } from "~/auth/session.server";
import type { Who } from "~/auth/who.server";
import { findCourse, findScenario } from "~/content/catalogue";
import { loadCatalogue } from "~/content/catalogue.server";
import type { PageHandle } from "~/i18n/handle";
import { SpokenLanguage, useWords } from "~/i18n/use";
import { environment } from "~/lib/environment.server";
import { isApproved } from "~/training/approval.server";
import { readApprovedParts } from "~/training/approvedParts.server";
import pageScript from "~/ui/page.js?url";
import { RenderingContext } from "~/ui/rendering";
import styles from "~/ui/styles.css?url";
import { Frame } from "./Frame";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const cookies = request.headers.get("Cookie");
  const { who } = context;
  return {
    language: languageIn(request),
    theme: cookieIn(cookies, "theme") ?? "auto",
    demo: environment.demo,
    wasReset: who?.wasReset ?? false,
    lacksSecondFactor: who?.lacksSecondFactor ?? false,
    person: who && { name: who.actor.name, key: who.actor.personId, roles: who.actor.roles.map((each) => each.role) },
    municipality: who && { name: who.municipality.name, contact: who.municipality.contact },
    isUnreviewed: who !== null && (await showsUnreviewed(new URL(request.url).pathname, params, who)),
  };
}

/** Whether the page is one of a course or a scene that is not approved as it is written now: all say so, also new ones. */
async function showsUnreviewed(pathname: string, params: LoaderFunctionArgs["params"], { municipality }: Who) {
  if (pathname.startsWith("/practice/") && findScenario(loadCatalogue(), params.scenario))
    return !(await readApprovedParts(municipality.id, loadCatalogue())).scenes.has(params.scenario ?? "");
  const course = pathname.startsWith("/courses/") && findCourse(loadCatalogue(), params.course);
  return course ? !(await isApproved(municipality.id, course)) : false;
}

/**
 * Which pages the browser may fetch before they are asked for. Never a step: a fetched step that is then opened would
 * not be asked for again, and the person's place would not be remembered. Never a way out.
 */
const speculation = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: "/courses/*" }, { not: { href_matches: "/courses/*/*/*" } }] },
      eagerness: "moderate",
    },
  ],
});

/** The document around every page, errors included. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const asked = useContext(RenderingContext);
  const language = root?.language ?? asked.language;
  const chosen = root?.theme ?? asked.theme;
  const theme = chosen === "light" || chosen === "dark" ? chosen : undefined;
  return (
    <html lang={language} data-theme={theme} data-person={root?.person?.key}>
      <SpokenLanguage language={language}>
        <Head />
        <body>
          <Frame root={root}>{children}</Frame>
          <Tail />
        </body>
      </SpokenLanguage>
    </html>
  );
}

function Head() {
  const { status, failure } = useContext(RenderingContext);
  const { words } = useWords();
  const matches = useMatches();
  const last = matches.at(-1);
  // A page whose form was refused before it was read has no data to be named by.
  const named = last?.data ? (last.handle as PageHandle | undefined)?.title : undefined;
  const broken = failure ? words.error.full : words.error.broken;
  const title = status === 404 ? words.error.notFound : status >= 500 ? broken : named?.(words, last?.data);
  const full = [title, words.neutralName].filter(Boolean).join(" – ");
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{status === 422 ? words.error.title + full : full}</title>
      <link rel="stylesheet" href={styles} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="manifest" href="/manifest.webmanifest" />
    </head>
  );
}

function Tail() {
  const { nonce } = useContext(RenderingContext);
  const hydrate = useMatches().some((match) => (match.handle as PageHandle | undefined)?.hydrate);
  return (
    <>
      <script src={pageScript} type="module" async nonce={nonce} />
      <script type="speculationrules" nonce={nonce} dangerouslySetInnerHTML={{ __html: speculation }} />
      {hydrate && <Scripts nonce={nonce} />}
    </>
  );
}

export default function Root() {
  return <Outlet />;
}

export { Failure as ErrorBoundary } from "./Failure";
