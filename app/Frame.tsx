// SPDX-License-Identifier: EUPL-1.2
// What stands around every page: the menu, the way out, what is true of all pages right now, and the settings of one's own.
import { useLocation, type useRouteLoaderData } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { useWords } from "~/i18n/use";
import { Shell } from "~/ui";
import { Preferences, SignOut } from "~/ui/Preferences";
import { RenderingContext } from "~/ui/rendering";
import type { loader } from "./root";

type Root = ReturnType<typeof useRouteLoaderData<typeof loader>>;

/** @param root what the root knows of who is there; nothing on a page that failed before it was read */
export function Frame({ root, children }: { root: Root; children: ReactNode }) {
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
