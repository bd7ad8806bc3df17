// SPDX-License-Identifier: EUPL-1.2
import {
  isRouteErrorResponse,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
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
import { Button, ButtonLink, Page, SameForm, Shell } from "~/ui";
import { type Again, writtenIn } from "~/ui/again";
import { Preferences, SignOut } from "~/ui/Preferences";
import pageScript from "~/ui/page.js?url";
import { RenderingContext } from "~/ui/rendering";
import styles from "~/ui/styles.css?url";

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

type Root = ReturnType<typeof useRouteLoaderData<typeof loader>>;

function Frame({ root, children }: { root: Root; children: ReactNode }) {
  const { words } = useWords();
  const asked = useContext(RenderingContext);
  const { status } = asked;
  const { pathname, search } = useLocation();
  const roles = root?.person?.roles ?? [];
  const nav = root?.person
    ? [
        { href: "/", label: words.nav.learning, current: pathname === "/" },
        { href: "/courses", label: words.nav.courses, current: pathname.startsWith("/courses") },
        { href: "/practice", label: words.practice.nav, current: pathname.startsWith("/practice") },
        { href: "/support", label: words.nav.support, current: pathname.startsWith("/support") },
        ...(roles.includes("vinOmbud")
          ? [{ href: "/unit", label: words.readiness.nav, current: pathname.startsWith("/unit") }]
          : []),
        ...(roles.includes("manager")
          ? [{ href: "/team", label: words.nav.team, current: pathname.startsWith("/team") }]
          : []),
        ...(roles.includes("coordinator")
          ? [{ href: "/municipality", label: words.nav.municipality, current: pathname.startsWith("/municipality") }]
          : []),
      ]
    : [];
  return (
    <Shell
      product={{ href: "/", label: words.product }}
      navLabel={words.menu}
      nav={nav}
      skip={words.skip}
      leave={{ href: "/leave", ...words.leave }}
      help={{ href: "/help", label: words.help.title, current: pathname === "/help" }}
      banner={root?.demo || root?.wasReset || root?.lacksSecondFactor ? <Banner {...root} /> : undefined}
      note={
        root?.isUnreviewed && status !== 404
          ? { label: words.review.tab, text: words.course.notReviewed(root.municipality?.name ?? "") }
          : undefined
      }
      tools={
        <>
          <Preferences
            language={root?.language ?? asked.language}
            theme={root?.theme ?? asked.theme}
            to={pathname + search}
          />
          {root?.person && <SignOut name={root.person.name} />}
        </>
      }
      footer={
        <>
          <p>
            {root?.person && (
              <>
                <a href="/glossary">{words.glossary.title}</a> · <a href="/account/data">{words.ownData.title}</a>
                {" · "}
              </>
            )}
            <a href="/accessibility">{words.statement.title}</a>
          </p>
          <p>{words.footer.private}</p>
        </>
      }
    >
      {children}
    </Shell>
  );
}

/** What is true of every page right now: that it is a demo, and that something has happened to one's account. */
function Banner({ demo, wasReset, lacksSecondFactor }: Record<"demo" | "wasReset" | "lacksSecondFactor", boolean>) {
  const { words } = useWords();
  return (
    <>
      {demo && <p>{words.demoBanner}</p>}
      {wasReset && (
        <p>
          {words.account.reset.banner} <a href="/account/reset">{words.account.reset.bannerLink}</a>
        </p>
      )}
      {lacksSecondFactor && (
        <p>
          {words.account.factor.demanded} <a href="/account/second-factor">{words.account.factor.demandedLink}</a>
        </p>
      )}
    </>
  );
}

export default function Root() {
  return <Outlet />;
}

/** One page for what does not exist and what is not yours, and one for what went wrong with us. */
export function ErrorBoundary() {
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
